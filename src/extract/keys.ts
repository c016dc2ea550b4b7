import type { CompiledRule } from '../rules/index.js';
import { isCompared } from '../rules/program.js';
import type { KeySpec } from '../rules/rule.js';
import type { DateData } from '../values/date.js';
import { dateKey, dayRange, eitherKey } from '../values/date-key.js';
import { canon, type FoundValue } from '../values/index.js';
import { barrierType, type Candidate, matchedTokens, overlaps } from './candidate.js';
import { COUNTED_AT, countedAt } from './counted-at.js';
import { isDayOfText, isElsewhere, saysWhich } from './event-date.js';
import { isOfMainClause } from './main-clause.js';
import { areListed, inOwnClause } from './own-clause.js';
import { aroundIn, type Passage, type View } from './passage.js';
import { isSpeaker } from './persons/pronoun-person.js';

/** One key of a statement. `problem` says why it could not be told. */
export interface Key {
  readonly value: string;
  readonly from: string;
  readonly problem: string | null;
}

export interface Surroundings {
  readonly rule: CompiledRule;
  readonly passage: Passage;
  /** The headline's and the first sentence's views. */
  readonly headline: readonly View[];
}

/** The values that a key may take from a match: usually one; a capture that is named twice gives two. */
export function keysOf(spec: KeySpec, candidate: Candidate, surroundings: Surroundings): readonly Key[] {
  if (spec.choice.length > 0) return [choiceOf(spec, candidate, surroundings)];
  const captured = capturesOf(spec, candidate);
  if (captured.length > 0) return captured.map((found) => keyFrom(spec, found, spec.from[0]!));
  for (const place of spec.from) {
    const found = candidatesIn(place, spec, candidate, surroundings);
    const keys = distinct(found.map((each) => keyFrom(spec, each, place)));
    if (keys.length === 1) return keys;
    if (keys.length > 1) return [nearestOf(keys, { spec, found, place, candidate })];
  }
  return [{ value: spec.otherwise, from: 'story', problem: null }];
}

interface Several {
  readonly spec: KeySpec;
  readonly found: readonly FoundValue[];
  readonly place: string;
  readonly candidate: Candidate;
}

/**
 * Of several keys the only one in the match's own clause; of places that all stand in other clauses the one in front, or none; else all
 * of them as one ("2025-10|2026-01"), which stays apart unless one of them is the story's.
 */
function nearestOf(keys: readonly Key[], { spec, found, place, candidate }: Several): Key {
  const near = found.filter((each) => inOwnClause(each, candidate));
  const isNear = (each: FoundValue): boolean =>
    near.some((one) => one === each || areListed(one, each, candidate.view));
  const own = distinct(found.filter(isNear).map((each) => keyFrom(spec, each, place)));
  if (place === 'sentence' && own.length === 1) return own[0]!;
  if (place === 'sentence' && own.length === 0 && spec.type === 'place') {
    const front = found.find((each) => isInFront(each, candidate.view));
    return front === undefined
      ? { value: spec.otherwise, from: 'story', problem: null }
      : keyFrom(spec, front, place);
  }
  const values = keys.map(({ value }) => value);
  return {
    ...keys[0]!,
    value: spec.type === 'date' ? eitherKey(values) : values[0]!,
    problem: `its ${place} has ${keys.length} for ${spec.name}: ${values.join(', ')}`,
  };
}

/** "In Washington, where …, the curfew begins at 11 p.m." */
const isInFront = ({ start }: FoundValue, { text, line }: View): boolean =>
  /^\W*(?:in|at|across|near|around) (?:the )?$/i.test(text.slice(0, start - line.start));

function choiceOf(spec: KeySpec, candidate: Candidate, { rule, passage }: Surroundings): Key {
  const type = barrierType(rule);
  const timed = spec.type === 'date';
  const before =
    timed && timesIn(candidate.view, spec) === 0 ? sameParagraphBefore(candidate.view, passage) : null;
  const turned = before !== null && timesIn(before, spec) < 2;
  for (const { name, programs } of rule.choices.get(spec.name) ?? []) {
    const matches = matchedTokens(candidate.view, programs, type);
    if (matches.some((tokens) => concerns(tokens, candidate) || (timed && tokens[0]! < candidate.last)))
      return { value: name, from: 'match', problem: null };
    if (turned && matchedTokens(before, programs, type).length > 0)
      return { value: name, from: 'sentence', problem: null };
  }
  return { value: spec.otherwise, from: 'story', problem: null };
}

/** The sentence before in the same paragraph: what a new paragraph tells is of the story's own day. */
function sameParagraphBefore(view: View, passage: Passage): View | null {
  const before = passage.viewBefore(view);
  return before?.line.paragraph === view.line.paragraph ? before : null;
}

/**
 * The times that a sentence has: one with its own is not about the sentence before, and one with two, "met on Wednesday, after talks
 * in October", does not say which of them the next is about.
 */
const timesIn = (view: View, spec: KeySpec): number =>
  valuesIn(view, spec).length + Number(THIS_TIME.test(view.text));

const THIS_TIME = /\bthis time\b/i;

/** Whether a choice's words are a match's: where the match has several values, those around this one, and none around another. */
function concerns(tokens: readonly number[], { compared, match, tokens: own }: Candidate): boolean {
  if (compared === null || !overlaps(tokens, own)) return overlaps(tokens, own);
  const others = match.steps.filter(
    (step) =>
      step !== compared &&
      step.edge.consume.kind === 'value' &&
      (isCompared(step.edge.consume) || !tokens.includes(compared.from)),
  );
  return !others.some(({ from }) => tokens.includes(from));
}

function capturesOf(spec: KeySpec, { match }: Candidate): readonly FoundValue[] {
  return match.steps.flatMap(({ edge: { consume }, found }) =>
    consume.kind === 'value' && consume.slot !== null && spec.from.includes(consume.slot) ? [found!] : [],
  );
}

function keyFrom(spec: KeySpec, found: FoundValue, from: string): Key {
  const value = canonOf(spec, found);
  return value === null
    ? {
        value: spec.otherwise,
        from,
        problem: `when "${spec.name}" was cannot be told: the article has no date to count from`,
      }
    : { value, from, problem: null };
}

/** What a value is called as a key; null where a date cannot be told. */
export function canonOf(spec: KeySpec, { type, data }: FoundValue): string | null {
  if (type !== 'date') return canon({ type, data, text: '', derivation: '' });
  const { start, end, words } = data as DateData;
  if (start === null || end === null || words !== undefined)
    return isCalendar(data as DateData) && !(isWide(spec) && words!.startsWith('--W')) ? `~${words}` : null;
  const length = { day: 10, month: 7, year: 4 }[spec.by ?? 'day'];
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  return spec.by !== null && from === to
    ? from
    : dateKey({ start: start.slice(0, 10), end: end.slice(0, 10) });
}

/** Whether a weekday is too short a time to tell one event from another. */
const isWide = ({ by }: KeySpec): boolean => by === 'month' || by === 'year';

/** Whether an unresolved date still names a day or period ("Sunday", "September", "last year"), not a time of day alone. */
function isCalendar({ words, granularity }: DateData): boolean {
  if (words === undefined) return false;
  return (
    words.startsWith('--') ||
    (granularity !== 'minute' && granularity !== 'hour' && granularity !== 'part-of-day')
  );
}

function distinct(keys: readonly Key[]): readonly Key[] {
  return keys.filter(({ value }, i) => keys.findIndex((other) => other.value === value) === i);
}

/** The values of the key's type in one place, the compared value and dates that say since when aside. */
function candidatesIn(
  place: string,
  spec: KeySpec,
  candidate: Candidate,
  { rule, passage, headline }: Surroundings,
): readonly FoundValue[] {
  const { view } = candidate;
  const views = viewsOf(place, view, { passage, headline });
  return views.flatMap((each) =>
    valuesIn(each, spec).filter(
      (found) =>
        found !== candidate.found &&
        !(place === 'sentence' && found.type === 'person' && isSpeaker(found, each)) &&
        (place !== 'match' ||
          (found.start >= view.tokens[candidate.first]!.start &&
            found.end <= view.tokens[candidate.last]!.end)) &&
        (found.type !== 'date' ||
          (canonOf(spec, found) !== null &&
            saysWhich(each, found, rule) &&
            !(place === 'sentence' && isElsewhere(found, candidate, rule)) &&
            !(place === 'sentence' && barrierType(rule) === 'count' && isOfMainClause(found, candidate)) &&
            !(place === 'sentence' && isDayOfText(found, candidate, { rule, passage })))),
    ),
  );
}

/** A sentence's values of the key's type. */
export function valuesIn(view: View, { type }: KeySpec): readonly FoundValue[] {
  return type === null ? [] : view.values(type).flatMap((cuts) => cuts?.map(({ found }) => found) ?? []);
}

function viewsOf(
  place: string,
  view: View,
  { passage, headline }: { passage: Passage; headline: readonly View[] },
): readonly View[] {
  switch (place) {
    case 'match':
    case 'sentence':
      return [view];
    case 'paragraph':
      return aroundIn(passage, view);
    case 'headline':
      return headline;
    case 'article':
      return passage.allViews();
    default:
      return [];
  }
}

/** When a figure that changes was counted, where its sentence says so by a day. */
export function countedKey(candidate: Candidate, { rule }: Surroundings): Key | null {
  const found = rule.rule.changes === null ? null : countedAt(candidate);
  if (found === null) return null;
  const spec: KeySpec = {
    name: COUNTED_AT,
    from: [],
    type: 'date',
    by: 'day',
    choice: [],
    otherwise: '',
    parts: [],
  };
  const value = canonOf(spec, found);
  return value === null || dayRange(value) === null ? null : { value, from: 'sentence', problem: null };
}
