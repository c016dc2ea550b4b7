import type { Value } from '../model.js';
import { age } from './age.js';
import { count } from './count.js';
import { money } from './money.js';
import { number } from './number.js';
import { ordinal } from './ordinal.js';
import { percent } from './percent.js';
import { person } from './person.js';
import { place } from './place.js';
import { quantity } from './quantity.js';
import type { Found, Measure, ValueContext, ValueType } from './value-type.js';

/** Every value type. A new one is one file and one line here; those whose spans may cover another's come first. */
export const valueTypes: readonly ValueType[] = [
  money,
  percent,
  quantity,
  age,
  ordinal,
  number,
  count,
  person,
  place,
] as readonly ValueType[];

const BY_NAME: ReadonlyMap<string, ValueType> = new Map(valueTypes.map((type) => [type.name, type]));

/** The value type of that name; undefined where there is none. */
export function valueType(name: string): ValueType | undefined {
  return BY_NAME.get(name);
}

/** A value with the name of its type. */
export interface FoundValue extends Found {
  readonly type: string;
}

/** Types that read names are only run where they are asked for: no figure hides in a name. */
const NAME_TYPES: ReadonlySet<string> = new Set(['person', 'place']);

/**
 * The values of a sentence, by place, then type. A span strictly inside a longer one of another type is dropped (never
 * "2024" inside "8 December 2024", nor 4 inside "4 percent"); equal spans of several types coexist.
 * `only` names the types wanted; others still hide what lies inside them.
 */
export function findValues(
  text: string,
  context: ValueContext,
  only?: readonly string[],
): readonly FoundValue[] {
  const all: FoundValue[] = [];
  for (const type of valueTypes) {
    if (NAME_TYPES.has(type.name) && only !== undefined && !only.includes(type.name)) continue;
    for (const found of type.find(text, context)) all.push({ type: type.name, ...found });
  }
  if (all.length === 0) return all;
  const kept = withoutCovered(all);
  return only === undefined ? kept : kept.filter(({ type }) => only.includes(type));
}

/** Sorted by place, the longest first, each span that lies strictly inside one before it removed. */
function withoutCovered(values: FoundValue[]): readonly FoundValue[] {
  values.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundValue[] = [];
  let widest: FoundValue | null = null;
  for (const value of values) {
    const covered = widest !== null && value.end <= widest.end && value.type !== widest.type;
    const equal = widest !== null && value.start === widest.start && value.end === widest.end;
    if (covered && !equal) continue;
    kept.push(value);
    if (widest === null || value.end > widest.end) widest = value;
  }
  return kept;
}

/** The value as an interval; null for words, closed sets, and values that have none (a time without its zone). */
export function measure(value: Value): Measure | null {
  return valueType(value.type)?.measure?.(value.data) ?? null;
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
