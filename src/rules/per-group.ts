import type { Pattern } from './pattern.js';
import type { WordTable } from './word-table.js';

/** A lexicon's group of patterns. */
type Group = readonly Pattern[];

/** What a group is looked up with: the words go into the table, and `{value}` stands for the rule's type. */
interface GroupScope {
  readonly words: WordTable;
  readonly valueType: string | null;
}

/** What is worked out of a group once for all patterns that refer to it. */
export class PerGroup<T> {
  private readonly known = new WeakMap<WordTable, Map<string | null, Map<Group, T>>>();

  of(group: Group, { words, valueType }: GroupScope, workOut: () => T): T {
    const byType = entry(this.known, words, () => new Map<string | null, Map<Group, T>>());
    const byGroup = entry(byType, valueType, () => new Map<Group, T>());
    return entry(byGroup, group, workOut);
  }
}

interface MapLike<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function entry<K, V>(map: MapLike<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
