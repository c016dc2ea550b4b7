import type { Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import type { Placed } from './order.js';

/**
 * Facts without those that a pack written for no story in particular has found in the same words, with the same values, as a
 * rule written for this story: one question, asked once.
 */
export function withoutRestated(placed: readonly Placed[], rules: ReadonlyMap<string, Rule>): Placed[] {
  const rule = ({ fact }: Placed): Rule => rules.get(fact.rule)!;
  const own = placed.filter((each) => namesSomebody(rule(each)));
  return placed.filter((each) => {
    const { pack, value } = rule(each);
    if (value.kind !== 'type' || namesSomebody(rule(each))) return true;
    return !own.some((other) => rule(other).pack !== pack && holdsAll(other.statements, each.statements));
  });
}

const namesSomebody = ({ about, subject, speaker }: Rule): boolean =>
  about !== null || subject.length > 0 || speaker.length > 0;

function holdsAll(all: readonly Statement[], some: readonly Statement[]): boolean {
  return some.every((one) => all.some((other) => isSame(one, other)));
}

/** The same value from overlapping words of one article. */
function isSame(a: Statement, b: Statement): boolean {
  if (a.article !== b.article || a.field !== b.field || a.end <= b.start || b.end <= a.start) return false;
  return a.value?.type === b.value?.type && JSON.stringify(a.value?.data) === JSON.stringify(b.value?.data);
}
