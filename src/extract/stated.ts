import type { Statement } from '../model.js';
import type { Candidate } from './candidate.js';
import { COUNTED_AT } from './counted-at.js';
import { countedKey, type Key, keysOf, type Surroundings } from './keys.js';
import { statementOf } from './statement.js';

/** A statement, and why it cannot be bound to one event; null when it can. */
export interface Stated {
  readonly statement: Statement;
  readonly apart: string | null;
}

/** What a selected candidate states: one statement for each way of its keys. */
export function statedBy(candidate: Candidate, surroundings: Surroundings): readonly Stated[] {
  const { rule, passage } = surroundings;
  const named = rule.rule.keys.map((spec) =>
    keysOf(spec, candidate, surroundings).map((key) => [spec.name, key] as const),
  );
  const counted = countedKey(candidate, surroundings);
  return combinations(named).map((entries, nth) => {
    const keys: Readonly<Record<string, Key>> = Object.fromEntries(
      counted === null ? entries : [...entries, [COUNTED_AT, counted] as const],
    );
    const unclear = entries.find(([, { problem }]) => problem !== null);
    return {
      statement: statementOf({ candidate, rule, passage, keys, nth }),
      apart: unclear?.[1].problem ?? null,
    };
  });
}

/** Every way to take one of each list; one empty way of none. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])),
    [[]],
  );
}
