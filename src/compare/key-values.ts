import type { KeySpec } from '../rules/rule.js';
import { type DayRange, dayRange } from '../values/date-key.js';
import { compareText, type Key } from './order.js';
import { isGivenName, isOneName, isPartOf } from './same-name.js';

/** How the values of a rule's keys stand to each other, by their types. */
export interface KeyValues {
  /** The key with every name in the spelling that stands for it. */
  spelled(key: Key): Key;
  /** Whether `outer` is a wider time than `inner`, or a shorter name of the same person. */
  holds(name: string, outer: string, inner: string): boolean;
  /** Whether `given` is the given name alone of the person of a full name. */
  calls(name: string, given: string, full: string): boolean;
  /** Whether a key says nothing: a capture that found nobody ("the gunman"), a choice that is `unsaid`. */
  isUnnamed(name: string, value: string): boolean;
  /** Whether two times share a day. */
  meets(name: string, a: string, b: string): boolean;
  /** How many days a key spans in all. */
  days(key: Key): number;
}

const NAMING: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'name']);
const DAY = 86_400_000;

/** Values are times where they read as times, names where the key is of a person or a place. */
export function keyValues(keys: readonly Key[], specs: readonly KeySpec[]): KeyValues {
  const types = new Map(
    specs.map(({ name, type, choice }) => [name, choice.length > 0 && type !== 'date' ? 'choice' : type]),
  );
  const unnamed = new Map(specs.filter(leavesOpen).map(({ name, otherwise }) => [name, otherwise]));
  const time = (name: string, value: string): DayRange | null =>
    types.get(name) === 'choice' ? null : dayRange(value);
  const spelling = spellings(keys, types);
  return {
    spelled: (key) =>
      Object.fromEntries(
        Object.entries(key).map(([name, value]) => [name, spelling.get(`${name} ${value}`) ?? value]),
      ),
    holds: (name, outer, inner) => {
      const type = types.get(name);
      if (type != null && NAMING.has(type)) return isPartOf(outer, inner, type);
      const [x, y] = [time(name, outer), time(name, inner)];
      return x !== null && y !== null && x.start <= y.start && y.end <= x.end;
    },
    calls: (name, given, full) => types.get(name) === 'person' && isGivenName(given, full),
    isUnnamed: (name, value) => unnamed.get(name) === value,
    meets: (name, a, b) => {
      const [x, y] = [time(name, a), time(name, b)];
      return x !== null && y !== null && x.start <= y.end && y.start <= x.end;
    },
    days: (key) =>
      Object.entries(key).reduce((sum, [name, value]) => {
        const range = time(name, value);
        return range === null ? sum : sum + (Date.parse(range.end) - Date.parse(range.start)) / DAY + 1;
      }, 0),
  };
}

/** What a rule calls a choice of which a text says nothing: it is taken for the only one that others name. */
const UNSAID = 'unsaid';

/** Whether a key that was not found may be the only one that is named. */
const leavesOpen = (spec: KeySpec): boolean =>
  isCaptured(spec) || (spec.choice.length > 0 && spec.otherwise === UNSAID);

/** Whether a key's value is a name that a capture of the patterns gives. A country that is not said is not the one that others say. */
const isCaptured = ({ type, from }: KeySpec): boolean =>
  type !== null && type !== 'date' && type !== 'nation' && !from.some((place) => PLACES.has(place));

const PLACES = new Set(['match', 'sentence', 'paragraph', 'headline', 'article']);

/** `name value` → the first of the values, in order, that is a spelling of it. */
function spellings(
  keys: readonly Key[],
  types: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, type] of types) {
    if (type === null || !NAMING.has(type)) continue;
    const values = [...new Set(keys.flatMap((key) => key[name] ?? []))].sort(compareText);
    for (const value of values) {
      const first = values.find((other) => other === value || isOneName(other, value, type))!;
      found.set(`${name} ${value}`, found.get(`${name} ${first}`) ?? first);
    }
  }
  return found;
}
