import type { CompiledPattern, CompiledRule, RuleSet } from '../../rules/index.js';
import { type Edge, isCompared, isPassed, type Program } from '../../rules/program.js';
import type { WordTable } from '../../rules/word-table.js';
import { tokenize } from '../../text/index.js';
import { findValues } from '../../values/index.js';
import { elementAt, elementsOf } from '../elements.js';
import type { Level, Linted, Remark } from './finding.js';
import { type Sample, samplesThrough } from './sample.js';
import { nameTypes, samples } from './samples.js';

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
  const reached = crossings(program);
  const ends = program.accepting.map((is, state) => (is ? (reached[state] ?? [false, false, false]) : []));
  const [none, one, several] = [0, 1, 2].map((count) => ends.some((counts) => counts[count]));
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

/** By state: whether it can be reached with no, one or several compared values. */
function crossings({ edges }: Program): readonly (readonly boolean[] | undefined)[] {
  const reached: boolean[][] = [[true, false, false]];
  const open: [state: number, count: number][] = [[0, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [state, count] = next;
    for (const { consume, to } of edges[state]!) {
      const after = Math.min(2, count + (isCompared(consume) ? 1 : 0));
      reached[to] ??= [false, false, false];
      if (reached[to][after]) continue;
      reached[to][after] = true;
      open.push([to, after]);
    }
  }
  return reached;
}

/** A word that belongs to the value beside it: "percent" behind a count makes it a percentage. */
function unmatchablePair(program: Program, rules: RuleSet): Why | null {
  if (program.types.length === 0) return null;
  const elements = elementsOf(program.text);
  for (const [before, after] of neighbours(program)) {
    const [value, word] = before.consume.kind === 'value' ? [before, after] : [after, before];
    if (value.consume.kind !== 'value' || word.consume.kind !== 'word') continue;
    const { type } = value.consume;
    const forms = rules.words.forms(word.consume.word);
    const form = forms[0]!;
    // A word before a value is often a verb ("lasted three hours"); one behind it that fails is a unit, a noun.
    const printed = value === before ? forms.filter((each) => each === form || each.endsWith('s')) : forms;
    if (printed.some((each) => canStand(type, each, value === before))) continue;
    if (samplesThrough(program, [before, after], rules).some((sample) => isValue(type, sample))) continue;
    const slot = elementAt(elements, value.at).text;
    const optional = elementAt(elements, word.at).text.startsWith('[');
    return {
      level: optional ? 'note' : 'warning',
      at: word.at,
      message: `"${value === before ? `${slot} ${form}` : `${form} ${slot}`}" never matches: "${form}" belongs to the value, or makes it another`,
      help: optional
        ? `Leave "${form}" out: the pattern matches as well without it.`
        : `Leave "${form}" out, or choose another value type.`,
    };
  }
  return null;
}

/**
 * Steps that follow each other, one of them a value and the other a word; not where a gap may keep them apart. One step leaves
 * several states.
 */
function* neighbours({ edges }: Program): Generator<readonly [Edge, Edge]> {
  for (const before of new Set(edges.flat())) {
    if (isPassed(before.consume) || (before.consume.kind !== 'value' && before.consume.kind !== 'word'))
      continue;
    const next = edges[before.to]!;
    if (next.some(({ consume }) => consume.kind === 'gap')) continue;
    for (const after of next) {
      if (isPassed(after.consume)) continue;
      const kinds = [before.consume.kind, after.consume.kind];
      if (kinds.includes('value') && kinds.includes('word')) yield [before, after];
    }
  }
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
