import { type Group, keyText } from '../compare/index.js';
import type { Statement } from '../model.js';
import type { KeySpec, Rule } from '../rules/rule.js';

/** Statements on a part of what a fact asks about: the children among the dead. */
export interface Part {
  /** What the rule calls the part and the whole. */
  readonly name: string;
  readonly whole: string;
  /** Whether the part is what the rule asks about by default ("all", of all with the attacker). */
  readonly isUsual: boolean;
  readonly statements: readonly Statement[];
}

/** The groups that count parts of what a group counts, by the keys whose choices a rule lets be part of each other. */
export function partsOf(group: Group, groups: readonly Group[], { keys }: Rule): readonly Part[] {
  return keys
    .filter(({ parts }) => parts.length > 0)
    .flatMap((spec) => {
      const whole = group.key[spec.name];
      if (whole === undefined) return [];
      const names = partNames(whole, spec);
      return groups
        .filter(
          (other) =>
            other.rule === group.rule &&
            names.has(other.key[spec.name] ?? '') &&
            besides(other, spec.name) === besides(group, spec.name),
        )
        .map(({ key, statements }): Part => {
          const name = key[spec.name]!;
          return { name, whole, isUsual: name === spec.otherwise, statements };
        });
    });
}

/** Every choice that is part of one, directly or through others. */
function partNames(whole: string, { parts }: KeySpec): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    for (const [part, of] of parts)
      if (of === name && part !== whole && !found.has(part)) {
        found.add(part);
        visit(part);
      }
  };
  visit(whole);
  return found;
}

/** The rest of a group's key. */
function besides({ key }: Group, name: string): string {
  return keyText(Object.fromEntries(Object.entries(key).filter(([each]) => each !== name)));
}
