import type { Value } from '../model.js';
import { age } from './age.js';
import { clock } from './clock.js';
import { count } from './count.js';
import { date } from './date.js';
import { duration } from './duration.js';
import { landmark } from './landmark.js';
import { DATES, LENGTHS, look, NUMBERS } from './look.js';
import { model } from './model.js';
import { money } from './money.js';
import { name } from './name.js';
import { nation } from './nation.js';
import { number } from './number.js';
import { numerals } from './numerals.js';
import { ordinal } from './ordinal.js';
import { organisation } from './organisation.js';
import { percent } from './percent.js';
import { person } from './person.js';
import { place } from './place.js';
import { quantity } from './quantity.js';
import { score } from './score.js';
import type { Found, Measure, ValueContext, ValueType } from './value-type.js';

/** Types that start from the numbers of a sentence: none of them has anything where there is no number. */
const NUMERIC = [money, percent, quantity, age, score, ordinal, number, count];

/** Types that look for words of their own. */
const OTHERS = [date, clock, duration, person, place, organisation, landmark, model, name, nation];

/** Every value type. A new one is one file and one line above. */
export const valueTypes = [...NUMERIC, ...OTHERS] as readonly ValueType[];

const BY_NAME: ReadonlyMap<string, ValueType> = new Map(valueTypes.map((type) => [type.name, type]));

const PLACES: ReadonlyMap<string, number> = new Map(valueTypes.map(({ name }, place) => [name, place]));

/** The place of a type of that name among all; -1 where there is none. */
const placeOf = (name: string): number => PLACES.get(name) ?? -1;

/** What a sentence must have for `look`, by the type's place; nothing that it looks for where a type reads names. */
const ANY = 0;
const SIGN_OF: Readonly<Record<string, number>> = { date: DATES, clock: DATES, duration: LENGTHS };
const SIGNS = valueTypes.map(({ name }, place) =>
  place < NUMERIC.length ? NUMBERS : (SIGN_OF[name] ?? ANY),
);

/** The value type of that name; undefined where there is none. */
export function valueType(name: string): ValueType | undefined {
  return BY_NAME.get(name);
}

/** A value with the name of its type. */
export interface FoundValue extends Found {
  readonly type: string;
}

/** Plain figures give way to any value that they overlap: "over 3" to the duration "3 years". */
const PLAIN: ReadonlySet<string> = new Set(['number', 'count']);

/** Types that read names: none hides in another, nor a figure in a name. */
export const nameTypes: ReadonlySet<string> = new Set([
  'person',
  'place',
  'organisation',
  'landmark',
  'model',
  'name',
  'nation',
]);

/** Types that hide nothing and are only run where they are asked for: those of names, and times of day, as each is a date too. */
export const onlyAsked: ReadonlySet<string> = new Set([...nameTypes, clock.name]);

const NONE: readonly FoundValue[] = [];

/**
 * The values of a sentence, by place, then type. A span strictly inside a longer one of another type is dropped (never
 * "2024" inside "8 December 2024", nor 4 inside "4 percent"), and a plain figure that overlaps one; equal spans of several
 * types coexist. `only` names the types wanted; others still hide what lies inside them.
 */
export function findValues(
  text: string,
  context: ValueContext,
  only?: readonly string[],
): readonly FoundValue[] {
  return new SentenceValues(text, context).of(only);
}

/** The values of one sentence, for those who ask for several types in turn: each type looks for its own once. */
export class SentenceValues {
  /** By the type's place among all; undefined where it has not looked yet. */
  private readonly found: (readonly Found[] | undefined)[] = [];
  private seen: number | null = null;

  constructor(
    private readonly text: string,
    private readonly context: ValueContext,
  ) {}

  /** Whether there are no values of a type: they have been looked for, or a glance tells that there is not what they begin with. */
  lacks(type: string): boolean {
    const place = placeOf(type);
    const found = this.found[place];
    if (found !== undefined) return found.length === 0;
    const sign = SIGNS[place] ?? ANY;
    if (sign === ANY) return false;
    this.seen ??= look(this.text);
    return (this.seen & sign) === 0;
  }

  /** Whether there may be a value of a type: false is certain, and cheaper to know than its values. */
  mayHold(type: string): boolean {
    const place = placeOf(type);
    return place >= 0 && this.find(place).length > 0;
  }

  /** See `findValues`. */
  of(only?: readonly string[]): readonly FoundValue[] {
    const named = only?.every((name) => nameTypes.has(name)) === true;
    if (!named && look(this.text) === 0 && only?.some((name) => nameTypes.has(name)) === false) return NONE;
    let all: FoundValue[] | null = null;
    const first = !named && numerals(this.text).length > 0 ? 0 : NUMERIC.length;
    for (let place = first; place < valueTypes.length; place++) {
      const { name } = valueTypes[place]!;
      if (only?.includes(name) === false && (named || onlyAsked.has(name))) continue;
      const found = this.find(place);
      if (found.length === 0) continue;
      all ??= [];
      for (const { start, end, data, derivation } of found)
        all.push({ type: name, start, end, data, derivation });
    }
    if (all === null) return NONE;
    const kept = withoutCovered(all, this.text);
    return only === undefined ? kept : kept.filter(({ type }) => only.includes(type));
  }

  private find(place: number): readonly Found[] {
    this.found[place] ??= valueTypes[place]!.find(this.text, this.context);
    return this.found[place];
  }
}

/** Sorted by place, the longest first, without the spans that another type's cover. */
function withoutCovered(values: FoundValue[], text: string): readonly FoundValue[] {
  if (values.length === 1) return values;
  values.sort((a, b) => a.start - b.start || b.end - a.end);
  const furthest: number[] = [];
  for (const { end } of values) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return values.filter(
    (value, index) =>
      nameTypes.has(value.type) || isSpanAllowed(value, text) || !hidden(values, index, furthest),
  );
}

/** "within ten days" is a date, the last that is meant, and a length, the time that is given. */
function isSpanAllowed({ type, start }: FoundValue, text: string): boolean {
  return type === 'duration' && /\bwithin\s+$/i.test(text.slice(Math.max(0, start - 8), start));
}

/** Looks only at the neighbours that overlap: `furthest` is how far the values up to each one reach. */
function hidden(values: readonly FoundValue[], index: number, furthest: readonly number[]): boolean {
  const value = values[index]!;
  for (let left = index - 1; left >= 0 && furthest[left]! > value.start; left--)
    if (hides(values[left]!, value)) return true;
  for (let right = index + 1; right < values.length && values[right]!.start < value.end; right++)
    if (hides(values[right]!, value)) return true;
  return false;
}

function hides(other: FoundValue, value: FoundValue): boolean {
  if (
    other.type === value.type ||
    nameTypes.has(other.type) ||
    other.end <= value.start ||
    other.start >= value.end
  )
    return false;
  if (other.start === value.start && other.end === value.end) return false;
  if (PLAIN.has(value.type) && !PLAIN.has(other.type)) return true;
  return other.start <= value.start && other.end >= value.end;
}

/** The value as an interval; null for words, closed sets, and values that have none (a time without its zone). */
export function measure(value: Value): Measure | null {
  return valueType(value.type)?.measure?.(value.data) ?? null;
}

/** The interval that a value states in the terms of another of its type, where the two have only those in common. */
export function measureBeside(value: Value, other: Value): Measure | null {
  if (value.type !== other.type) return null;
  return valueType(value.type)?.measureBeside?.(value.data, other.data) ?? null;
}

/** Equal strings exactly when two values of one type are the same answer. Closed sets are their own answer. */
export function canon(value: Value): string {
  const type = valueType(value.type);
  return type === undefined ? String(value.data) : type.canon(value.data);
}

/** How the report words a value. */
export function formatValue(value: Value): string {
  const type = valueType(value.type);
  return type === undefined ? String(value.data) : type.format(value.data);
}
