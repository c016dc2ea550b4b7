import type { Line } from '../rules/line.js';
import type { Step } from '../rules/matcher.js';
import type { Edge, Program } from '../rules/program.js';
import type { WordTable } from '../rules/word-table.js';
import type { Aligned } from './align.js';
import { type Element, elementAt, elementsOf } from './elements.js';

/** An element of a pattern over the words that it took, or why it took none. */
export interface Row {
  /** As the pattern has it; empty for words between two elements. */
  readonly element: string;
  readonly state: 'took' | 'failed';
  /** First and last token, last excluded; null where nothing stands for the element. */
  readonly tokens: readonly [number, number] | null;
  /** What failed, in words; empty when nothing did. */
  readonly why: string;
}

/** What a row is worded against. */
export interface RowContext {
  readonly line: Line;
  readonly text: string;
  readonly words: WordTable;
  /** The rule's value type, which gaps do not pass. */
  readonly type: string | null;
}

/** The rows of a match. */
export function rowsOfMatch({ text }: Program, steps: readonly Step[]): readonly Row[] {
  const elements = elementsOf(text);
  const parts = steps.map(
    (step): Part => ({ element: elementAt(elements, step.edge.at), step, fault: null }),
  );
  return grouped(parts).map((group) => rowOf(group, ''));
}

/** The rows of the way that comes closest to a match. */
export function rowsOfAlignment(
  program: Program,
  steps: readonly Aligned[],
  context: RowContext,
): readonly Row[] {
  const elements = elementsOf(program.text);
  const parts: Part[] = [];
  for (const aligned of steps) {
    const element = elementOf(aligned, elements, parts.at(-1));
    parts.push({
      element,
      step: aligned.kind === 'took' ? aligned.step : null,
      fault: aligned.kind === 'took' ? null : aligned,
    });
  }
  return grouped(parts).map((group) => {
    const gap = gapBefore(group[0]!.element, elements);
    return rowOf(group, faultsOf(group, { ...context, gap }));
  });
}

/** How many words may stand before an element; null where none may. */
function gapBefore(element: Element | null, elements: readonly Element[]): number | null {
  const before = element === null ? undefined : elements[elements.indexOf(element) - 1];
  return before === undefined || !isGap(before) ? null : longestOf(before);
}

const longestOf = ({ text }: Element): number => Number(/\d+/.exec(text)?.[0] ?? LONGEST);
/** What a gap takes that says no more. */
const LONGEST = 12;

interface Faulted extends RowContext {
  /** How many words may stand before the element; null where none may. */
  readonly gap: number | null;
}

type Fault = Exclude<Aligned, { kind: 'took' }>;

interface Part {
  readonly element: Element | null;
  readonly step: Step | null;
  readonly fault: Fault | null;
}

/** A word that no element takes belongs to the gap that stands there, otherwise to none. */
function elementOf(aligned: Aligned, elements: readonly Element[], before: Part | undefined): Element | null {
  if (aligned.kind === 'took') return elementAt(elements, aligned.step.edge.at);
  if (aligned.kind !== 'extra') return elementAt(elements, aligned.edge.at);
  if (!aligned.inGap) return null;
  const last = before?.element ?? null;
  if (last === null || isGap(last)) return last;
  return elements.find((each) => each.from >= last.to && isGap(each)) ?? null;
}

const isGap = ({ text }: Element): boolean => /^(\.\.\.|…)/.test(text);

/** Neighbours of one element together. */
function grouped(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.element === part.element) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function rowOf(group: readonly Part[], why: string): Row {
  const ranges = group.flatMap(({ step, fault }): [number, number][] => {
    if (step !== null) return [[step.from, step.to]];
    return fault!.kind === 'missing' ? [] : [[fault!.at, fault!.at + 1]];
  });
  return {
    element: group[0]!.element?.text ?? '',
    state: group.some(({ fault }) => fault !== null) ? 'failed' : 'took',
    tokens: ranges.length === 0 ? null : [ranges[0]![0], ranges.at(-1)![1]],
    why,
  };
}

function faultsOf(group: readonly Part[], context: Faulted): string {
  const faults = group.flatMap(({ fault }) => fault ?? []);
  const first = faults[0];
  if (first === undefined) return '';
  if (first.kind === 'extra') return extraWords(faults, group[0]!.element, context);
  const several = faults.length > 1 || group[0]!.element!.text.includes('|');
  const why = wanting(first.edge, { ...context, at: first.at, several, instead: first.kind === 'instead' });
  const taken = group
    .slice(
      0,
      group.findIndex(({ fault }) => fault !== null),
    )
    .flatMap(({ step }) => step ?? []);
  if (taken.length === 0) return why;
  return `begins with "${wordsBetween(context.line, context.text, taken[0]!.from, taken.at(-1)!.to)}", but then ${why}`;
}

function extraWords(faults: readonly Fault[], element: Element | null, { line, type }: RowContext): string {
  const tokens = faults.map(({ at }) => line.tokens[at]!);
  const mark = tokens.find(({ kind }) => kind === 'mark');
  if (mark !== undefined) return `nothing passes "${mark.norm}" but "${mark.norm}" or an optional aside`;
  if (type !== null && faults.some(({ at }) => isInValue(line, type, at)))
    return `a gap never passes another ${type}`;
  if (element === null) return 'no gap stands here in the pattern';
  return `this gap takes ${longestOf(element)} words at most, ${faults.length} too few`;
}

function isInValue(line: Line, type: string, at: number): boolean {
  return line.values(type).some((cuts, from) => cuts?.some(({ end }) => from <= at && at < end) ?? false);
}

interface Wanting extends Faulted {
  readonly at: number;
  /** Whether the element has other ways that failed too. */
  readonly several: boolean;
  readonly instead: boolean;
}

/** What stands where an element failed. */
function wanting({ consume }: Edge, context: Wanting): string {
  const { line, words, at } = context;
  switch (consume.kind) {
    case 'name':
      return namesHere(context);
    case 'value':
      return valuesHere(consume.type, context);
    case 'word': {
      if (context.several) return missingHere(context);
      const forms = words.forms(consume.word);
      return (
        likeness(forms, line.tokens[at]?.norm ?? '') ?? elsewhere(forms, context) ?? missingHere(context)
      );
    }
    default:
      return missingHere(context);
  }
}

/** "withdrawal" where a form of "withdraw" is wanted. */
function likeness(forms: readonly string[], norm: string, least = LIKE): string | null {
  const lemma = forms[0] ?? '';
  const shared = [...lemma].findIndex((letter, i) => letter !== norm[i]);
  if (norm.length < least || (shared >= 0 && shared < least)) return null;
  return `"${norm}" is no form of "${lemma}"${forms.length > 1 ? ` (${forms.join(', ')})` : ', which must stand exactly so'}`;
}

/** A word of the pattern that stands somewhere else in the sentence, or only a word derived from it. */
function elsewhere(forms: readonly string[], { line }: Wanting): string | null {
  const norms = line.tokens.map(({ norm }) => norm);
  const found = norms.find((norm) => forms.includes(norm));
  if (found !== undefined) return `"${found}" stands elsewhere in the sentence`;
  const derived = norms.find((norm) => norm.length > MOST_LIKE && likeness(forms, norm, MOST_LIKE) !== null);
  return derived === undefined ? null : likeness(forms, derived, MOST_LIKE);
}

/** Letters that two words share at least from their beginning to be akin, side by side and in different places. */
const LIKE = 4;
const MOST_LIKE = 6;

function missingHere(context: Wanting): string {
  if (context.gap === null || context.line.tokens[context.at] === undefined) return standsHere(context);
  return `${context.several ? 'none of these follows' : 'it does not follow'} within ${context.gap} words`;
}

function standsHere({ line, text, at, several, instead }: Wanting): string {
  const token = line.tokens[at];
  const wanted = several ? 'none of these' : 'it';
  if (token === undefined) return `${several ? 'none of these stands' : 'it does not stand'} at the end`;
  const word = wordAt(line, text, at);
  return instead
    ? `"${word}" stands here`
    : `${several ? 'none of these stands' : `${wanted} does not stand`} before "${word}"`;
}

function namesHere({ line, text, at, instead, several }: Wanting): string {
  const named = line.names.flatMap((cuts) => cuts?.map(({ id }) => `@${id}`) ?? []);
  if (named.length === 0) return 'the sentence has no name that the lexicon knows';
  const here = standsHere({ line, text, at, instead, several } as Wanting);
  return `${here}; names in the sentence: ${[...new Set(named)].join(', ')}`;
}

function valuesHere(type: string, { line, text }: Wanting): string {
  const found = line.values(type).flatMap((cuts, from) => cuts?.map(({ end }) => [from, end] as const) ?? []);
  if (found.length === 0) return `the sentence has no ${type}`;
  const words = found.map(([from, end]) => `"${wordsBetween(line, text, from, end)}"`);
  return `its ${type} stands elsewhere: ${words.join(', ')}`;
}

function wordAt(line: Line, text: string, at: number): string {
  return wordsBetween(line, text, at, at + 1);
}

/** The words of some tokens; the text is the field that the tokens point into. */
export function wordsBetween(line: Line, text: string, from: number, to: number): string {
  return text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end);
}
