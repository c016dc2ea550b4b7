import type { KeySpec } from '../rules/rule.js';
import { type KeyValues, keyValues } from './key-values.js';
import { compareText, type Key, keyText } from './order.js';

/** Which event a key stands for; `why` says what keeps its statements apart. */
export interface Join {
  readonly key: Key;
  readonly why: string | null;
}

/**
 * For every key (by its text) the finest key that it fits. "2025-10" and "2025-10-15" are one event where no other day of that
 * month is asked about, "Smith" and "John Smith" one person where there is no other Smith; a key that fits two events, or only
 * overlaps one in time, stays apart.
 */
export function joinKeys(keys: readonly Key[], specs: readonly KeySpec[]): ReadonlyMap<string, Join> {
  const values = keyValues(keys, specs);
  const sorted = keys.toSorted((a, b) => compareText(keyText(a), keyText(b)));
  const one = new Map(sorted.map((key) => [keyText(key), values.spelled(key)]));
  const distinct = [...new Map([...one.values()].map((key) => [keyText(key), key])).values()];
  return new Map([...one].map(([text, key]) => [text, joinOne(key, distinct, values)]));
}

function joinOne(key: Key, all: readonly Key[], values: KeyValues): Join {
  const text = keyText(key);
  const others = all.filter((other) => keyText(other) !== text);
  const told = others.filter((other) => contains(key, other, values));
  const finer = told.length > 0 ? told : (calledIn(key, others, values) ?? onlyNamed(key, others, values));
  const finest = finer.filter((one) => !finer.some((other) => other !== one && contains(one, other, values)));
  if (finest.length > 1)
    return {
      key,
      why: `it fits more than one event: ${finest.map((each) => differing(each, key)).join(', ')}`,
    };
  const crossed = others.find((other) => crosses(key, other, values));
  if (finest.length === 0 && crossed !== undefined && givesWay(key, crossed, values))
    return { key, why: `its time only overlaps that of another event: ${differing(crossed, key)}` };
  return { key: finest[0] ?? key, why: null };
}

/** "Andre" is Andre Whitby where the texts name no other Andre; null where they name none at all. */
function calledIn(key: Key, others: readonly Key[], { calls }: KeyValues): readonly Key[] | null {
  const called = others.filter(
    (other) =>
      haveSameNames(key, other) &&
      Object.keys(key).every((name) => key[name] === other[name] || calls(name, key[name]!, other[name]!)),
  );
  return called.length === 0 ? null : called;
}

/**
 * "The gunman" is whoever the texts name, where they name one person only; where they name several, he stays nobody in particular. Of
 * several that are left open, one may stay so.
 */
function onlyNamed(key: Key, others: readonly Key[], values: KeyValues): readonly Key[] {
  const { holds, isUnnamed } = values;
  const unnamed = Object.keys(key).filter((name) => isUnnamed(name, key[name]!));
  if (unnamed.length === 0) return [];
  const fitting = others.filter(
    (other) =>
      haveSameNames(key, other) &&
      Object.keys(key).every(
        (name) =>
          unnamed.includes(name) || key[name] === other[name] || holds(name, key[name]!, other[name]!),
      ),
  );
  const isNamed = (other: Key): boolean => unnamed.every((name) => !isUnnamed(name, other[name]!));
  const named = fitting.some(isNamed) ? fitting.filter(isNamed) : fitting;
  const ends = named.filter((one) => !named.some((other) => other !== one && contains(one, other, values)));
  return ends.length === 1 ? ends : [];
}

function haveSameNames(a: Key, b: Key): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b);
}

/** Whether every part of `inner` lies in that of `outer`. */
function contains(outer: Key, inner: Key, { holds }: KeyValues): boolean {
  return (
    haveSameNames(outer, inner) &&
    Object.keys(outer).every((name) => outer[name] === inner[name] || holds(name, outer[name]!, inner[name]!))
  );
}

/** Whether two keys share days in each part though neither contains the other. */
function crosses(a: Key, b: Key, values: KeyValues): boolean {
  if (!haveSameNames(a, b) || contains(a, b, values) || contains(b, a, values)) return false;
  return Object.keys(a).every((name) => a[name] === b[name] || values.meets(name, a[name]!, b[name]!));
}

/** Of two keys that cross, the one with more days gives way; of equals the later in order. */
function givesWay(a: Key, b: Key, { days }: KeyValues): boolean {
  const [x, y] = [days(a), days(b)];
  return x === y ? keyText(a) > keyText(b) : x > y;
}

/** The parts in which a key differs from another. */
function differing(key: Key, from: Key): string {
  return Object.keys(key)
    .filter((name) => key[name] !== from[name])
    .map((name) => key[name])
    .join(' ');
}
