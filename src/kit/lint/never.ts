import { figure } from '../../rules/anchors.js';
import type { CompiledPattern, CompiledRule, RuleSet } from '../../rules/index.js';
import { type Edge, isPassed, type Program } from '../../rules/program.js';
import type { WordTable } from '../../rules/word-table.js';
import { tokenize } from '../../text/index.js';
import { nameTypes } from '../../values/index.js';
import { elementAt, elementsOf } from '../elements.js';
import { isValue, standsBeside } from './beside.js';
import type { Level, Linted, LintedRule, Remark } from './finding.js';
import { CROSSES_NONE, CROSSES_ONE, CROSSES_SEVERAL, type Outline } from './outline.js';
import { samplesThrough } from './sample.js';

/** Patterns that no text can match, and elements that cannot stand side by side. */
export function neverMatching(rule: CompiledRule, linted: LintedRule): readonly Remark[] {
  return rule.match.flatMap((pattern) => {
    const why = whyNever({ pattern, outline: linted.outlines.of(pattern.program.text) }, linted);
    return why === null ? [] : [remark(rule, pattern, why, linted)];
  });
}

interface Why {
  readonly at: number;
  readonly message: string;
  readonly help: string;
  readonly level: Level;
}

/** A pattern of a rule. */
interface Looked {
  readonly pattern: CompiledPattern;
  readonly outline: Outline;
}

/** Tells what values and words will be asked about, so that those of many rules are looked at together. */
export function expectMeetings({ match }: CompiledRule, { outlines, oddities }: LintedRule): void {
  for (const { program } of match)
    if (mayMeetOddly(program)) oddities.expect(outlines.of(program.text).meetings);
}

function whyNever(looked: Looked, linted: LintedRule): Why | null {
  return (
    unmatchableWord(looked, linted.rules.words) ?? wrongValues(looked) ?? unmatchablePair(looked, linted)
  );
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
  const isReadable = (forms: readonly string[]) => forms[0] === figure || forms.some(isOneWord);
  const found = new Set(words.all().flatMap((forms, id) => (isReadable(forms) ? [] : [id])));
  unreadable.set(words, found);
  return found;
}

function unmatchableWord({ pattern: { program } }: Looked, words: WordTable): Why | null {
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

const PLAIN = /^(?!cannot$)[a-z]+$/;

/** In small letters, or in the capitals that tell "US" from "us". */
function isOneWord(form: string): boolean {
  if (PLAIN.test(form)) return true;
  return [form, form.toUpperCase()].some((written) => {
    const tokens = tokenize(written);
    return tokens.length === 1 && tokens[0]!.norm === form;
  });
}

/** The ways through a pattern that cross no compared value, or several: they give no answer. */
function wrongValues({ pattern: { program }, outline: { crossed } }: Looked): Why | null {
  if (!program.hasValue) return null;
  if ((crossed & CROSSES_ONE) === 0)
    return {
      level: 'error',
      at: 0,
      message: 'every way through the pattern has several values: it never matches',
      help: 'A match has one {value}; write {count}, {date} … for a value that is not compared.',
    };
  if ((crossed & CROSSES_NONE) !== 0)
    return {
      level: 'warning',
      at: 0,
      message: 'a way through the pattern has no value: it never matches',
      help: 'Put {value} outside [ ], or into each of the alternatives.',
    };
  if ((crossed & CROSSES_SEVERAL) !== 0)
    return {
      level: 'warning',
      at: 0,
      message: 'a way through the pattern has several values: it never matches',
      help: 'Write two patterns with one {value} each.',
    };
  return null;
}

/** A word that belongs to the value beside it: "percent" behind a count makes it a percentage. */
function unmatchablePair(
  { pattern: { program }, outline }: Looked,
  { rules, oddities }: LintedRule,
): Why | null {
  if (!mayMeetOddly(program) || !oddities.hasOne(outline.meetings)) return null;
  const isNever = (pair: Pair): boolean => neverStands(program, pair, rules);
  const pair = neighbours(program, new Set(program.edges.flat())).find(isNever);
  return pair === undefined ? null : pairWords(program, pair, rules);
}

/** Any word may stand beside a name. */
const mayMeetOddly = ({ types }: Program): boolean => types.some((type) => !nameTypes.has(type));

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
  if (standsBeside(type, rules.words.forms(word), value === steps[0])) return false;
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
