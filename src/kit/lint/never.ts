import type { CompiledPattern, CompiledRule, RuleSet } from '../../rules/index.js';
import { type Edge, isCompared, isPassed, type Program } from '../../rules/program.js';
import type { WordTable } from '../../rules/word-table.js';
import { tokenize } from '../../text/index.js';
import { findValues, nameTypes } from '../../values/index.js';
import { elementAt, elementsOf } from '../elements.js';
import type { Level, Linted, Remark } from './finding.js';
import { type Sample, samplesThrough } from './sample.js';
import { samples } from './samples.js';

/** Patterns that no text can match, and elements that cannot stand side by side. */
export function neverMatching(rule: CompiledRule, linted: Linted): readonly Remark[] {
  return rule.match.flatMap((pattern) => {
    const why = whyNever(pattern, linted.rules);
    return why === null ? [] : [remark(rule, pattern, why, linted)];
  });
}

interface Why {
  readonly at: number;
  readonly message: string;
  readonly help: string;
  readonly level: Level;
}

function whyNever({ program }: CompiledPattern, rules: RuleSet): Why | null {
  return unmatchableWord(program, rules.words) ?? wrongValues(program) ?? unmatchablePair(program, rules);
}

function remark({ rule }: CompiledRule, { program }: CompiledPattern, why: Why, { places }: Linted): Remark {
  const place = places.pattern(rule.file, program.text, ['match']) ?? places.key(rule.file, ['match']);
  const { level, message, help } = why;
  return { level, file: rule.file, line: place.line, column: place.column + why.at, message, help };
}

const unreadable = new WeakMap<WordTable, ReadonlySet<number>>();

/** The pattern words that no text has as one word; usually there is none. */
function unreadableWords(words: WordTable): ReadonlySet<number> {
  const known = unreadable.get(words);
  if (known !== undefined) return known;
  const found = new Set(words.all().flatMap((forms, id) => (forms.some(isOneWord) ? [] : [id])));
  unreadable.set(words, found);
  return found;
}

function unmatchableWord(program: Program, words: WordTable): Why | null {
  const wrong = unreadableWords(words);
  if (wrong.size === 0) return null;
  for (const { consume, at } of program.edges.flat()) {
    if (consume.kind !== 'word' || !wrong.has(consume.word)) continue;
    return {
      level: 'error',
      at,
      message: `no text has "${words.forms(consume.word)[0]}" as one word`,
      help: 'Write it as separate words: "do n\'t" for "don\'t".',
    };
  }
  return null;
}

/** In small letters, or in the capitals that tell "US" from "us". */
function isOneWord(form: string): boolean {
  return [form, form.toUpperCase()].some((written) => {
    const tokens = tokenize(written);
    return tokens.length === 1 && tokens[0]!.norm === form;
  });
}

/** The ways through a pattern that cross no compared value, or several: they give no answer. */
function wrongValues(program: Program): Why | null {
  if (!program.hasValue) return null;
  const [none, one, several] = crossings(program);
  if (!one)
    return {
      level: 'error',
      at: 0,
      message: 'every way through the pattern has several values: it never matches',
      help: 'A match has one {value}; write {count}, {date} … for a value that is not compared.',
    };
  if (none)
    return {
      level: 'warning',
      at: 0,
      message: 'a way through the pattern has no value: it never matches',
      help: 'Put {value} outside [ ], or into each of the alternatives.',
    };
  if (several)
    return {
      level: 'warning',
      at: 0,
      message: 'a way through the pattern has several values: it never matches',
      help: 'Write two patterns with one {value} each.',
    };
  return null;
}

/** Whether the pattern's end can be reached with no, one or several compared values. */
function crossings({ draft: { edges, empty, end } }: Program): readonly boolean[] {
  const reached: boolean[][] = [];
  const open: [state: number, count: number][] = [];
  const reach = (state: number, count: number): void => {
    reached[state] ??= [false, false, false];
    if (reached[state][count]) return;
    reached[state][count] = true;
    open.push([state, count]);
  };
  reach(0, 0);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [state, count] = next;
    for (const { consume, to } of edges[state]!)
      reach(to, Math.min(2, count + (isCompared(consume) ? 1 : 0)));
    for (const to of empty[state]!) reach(to, count);
  }
  return reached[end] ?? [false, false, false];
}

/** A word that belongs to the value beside it: "percent" behind a count makes it a percentage. */
function unmatchablePair(program: Program, rules: RuleSet): Why | null {
  if (program.types.length === 0) return null;
  const isNever = (pair: Pair): boolean => neverStands(program, pair, rules);
  if (!neighbours(program, program.draft.edges.flat()).some(isNever)) return null;
  const pair = neighbours(program, new Set(program.edges.flat())).find(isNever);
  return pair === undefined ? null : pairWords(program, pair, rules);
}

/** A value and the word beside it. */
interface Pair {
  readonly steps: readonly [before: Edge, after: Edge];
  readonly value: Edge;
  readonly type: string;
  readonly wordStep: Edge;
  readonly word: number;
}

/** Whether a pair is never printed, neither alone nor in the pattern. */
function neverStands(program: Program, { steps, value, type, word }: Pair, rules: RuleSet): boolean {
  const forms = rules.words.forms(word);
  const valueFirst = value === steps[0];
  // A word before a value is often a verb ("lasted three hours"); one behind it that fails is a unit, a noun.
  const printed = valueFirst ? forms.filter((each) => each === forms[0] || each.endsWith('s')) : forms;
  if (printed.some((each) => canStand(type, each, valueFirst))) return false;
  return !samplesThrough(program, steps, rules).some((sample) => isValue(type, sample));
}

function pairWords({ text }: Program, { steps, value, wordStep, word }: Pair, rules: RuleSet): Why {
  const elements = elementsOf(text);
  const form = rules.words.forms(word)[0]!;
  const slot = elementAt(elements, value.at).text;
  const optional = elementAt(elements, wordStep.at).text.startsWith('[');
  return {
    level: optional ? 'note' : 'warning',
    at: wordStep.at,
    message: `"${value === steps[0] ? `${slot} ${form}` : `${form} ${slot}`}" never matches: "${form}" belongs to the value, or makes it another`,
    help: optional
      ? `Leave "${form}" out: the pattern matches as well without it.`
      : `Leave "${form}" out, or choose another value type.`,
  };
}

/** Some steps with those that follow them, one a value and the other a word; not where a gap may keep them apart. */
function neighbours(program: Program, steps: Iterable<Edge>): readonly Pair[] {
  const found: Pair[] = [];
  for (const before of steps) {
    const { kind } = before.consume;
    if (isPassed(before.consume) || (kind !== 'value' && kind !== 'word')) continue;
    const next = program.leaving(before.to).edges;
    if (next.some(({ consume }) => consume.kind === 'gap')) continue;
    for (const after of next) {
      const pair = isPassed(after.consume) ? null : pairOf(before, after);
      if (pair !== null) found.push(pair);
    }
  }
  return found;
}

function pairOf(before: Edge, after: Edge): Pair | null {
  const [value, wordStep] = before.consume.kind === 'value' ? [before, after] : [after, before];
  if (value.consume.kind !== 'value' || wordStep.consume.kind !== 'word') return null;
  return {
    steps: [before, after],
    value,
    type: value.consume.type,
    wordStep,
    word: wordStep.consume.word,
  };
}

const standing = new Map<string, boolean>();

/** Whether a value of a type can stand right before or behind a word, alone, and be a value of its own. */
function canStand(type: string, word: string, valueFirst: boolean): boolean {
  if (nameTypes.has(type)) return true;
  const key = `${type} ${valueFirst} ${word}`;
  const known = standing.get(key);
  if (known !== undefined) return known;
  const is = (samples[type] ?? []).some((sample) => {
    const start = valueFirst ? 0 : word.length + 1;
    const text = valueFirst ? `${sample} ${word}` : `${word} ${sample}`;
    return isValue(type, { text, start, end: start + sample.length });
  });
  standing.set(key, is);
  return is;
}

const nobody = () => [];

/** Whether a text has a value of a type that takes no word outside a span. */
function isValue(type: string, { text, start, end }: Sample): boolean {
  const found = findValues(text, { asOf: '2026-01-28', dayFirst: true, names: nobody }, [type]);
  return found.some((value) => value.start >= start && value.end <= end);
}
