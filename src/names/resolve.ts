import type { NameKind } from './name.js';
import { sameName } from './same-name.js';

/**
 * Which printed names are one: every name → the fullest spelling of its group. A group's names are all the same as each
 * other, so that a surname alone that fits two people stays apart from both. The order of `names` does not matter.
 */
export function resolveNames(names: readonly string[], kind: NameKind): ReadonlyMap<string, string> {
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const groups: string[][] = [];
  for (const name of sorted) {
    const fitting = groups.filter((group) => group.every((other) => sameName(name, other, kind).sure));
    if (fitting.length === 1) fitting[0]!.push(name);
    else groups.push([name]);
  }
  return new Map(groups.flatMap((group) => group.map((name): [string, string] => [name, group[0]!])));
}
