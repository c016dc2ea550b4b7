import type { Pattern } from './pattern.js';
import type { WordTable } from './word-table.js';

/** A lexicon's group of patterns. */
type Group = readonly Pattern[];

/** What a group is looked up with: the words go into the table, and `{value}` stands for the rule's type. */
interface GroupScope {
  readonly words: WordTable;
  readonly valueType: string | null;
}

interface Known<T> {
  readonly ofAllTypes: Map<Group, T>;
  readonly ofType: Map<string | null, Map<Group, T>>;
}

/** What is worked out of a group once for all patterns that refer to it. */
export class PerGroup<T> {
  private readonly known = new WeakMap<WordTable, Known<T>>();

  /** `isOfType` tells what is so for rules of one value type alone. */
  constructor(private readonly isOfType: (found: T) => boolean) {}

  of(group: Group, { words, valueType }: GroupScope, workOut: () => T): T {
    const { ofAllTypes, ofType } = entry(this.known, words, () => ({
      ofAllTypes: new Map(),
      ofType: new Map(),
    }));
    const known = ofAllTypes.get(group) ?? ofType.get(valueType)?.get(group);
    if (known !== undefined) return known;
    const found = workOut();
    const kept = this.isOfType(found) ? entry(ofType, valueType, () => new Map<Group, T>()) : ofAllTypes;
    kept.set(group, found);
    return found;
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
