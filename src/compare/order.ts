import { COUNTED_AT } from '../extract/counted-at.js';
import type { Statement } from '../model.js';

/** Key name → canonical value: what binds a statement to its event. */
export type Key = Statement['key'];

/** By article, headline before text, place: the order in which everything about a fact is listed. */
export function byPlace(a: Statement, b: Statement): number {
  return (
    compareText(a.article, b.article) ||
    Number(b.field === 'title') - Number(a.field === 'title') ||
    a.start - b.start ||
    (a.marks[0]?.[0] ?? 0) - (b.marks[0]?.[0] ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** By code units: the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a statement's key says of the event, without when its figure was counted. */
export function eventOf({ key }: Statement): Key {
  if (!(COUNTED_AT in key)) return key;
  return Object.fromEntries(Object.entries(key).filter(([name]) => name !== COUNTED_AT));
}

/** One string for a key, whatever the order of its names. */
export function keyText(key: Key): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => compareText(a, b)));
}

/** Items by what `keyOf` gives for them, both in order of appearance. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
