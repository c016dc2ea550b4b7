import type { Relation, Statement, Value } from '../model.js';
import type { ComparerName, Rule } from '../rules/rule.js';
import type { Comparer } from './comparer.js';
import { exact } from './exact.js';
import { figures } from './figures.js';
import { isFiner, overlap } from './overlap.js';
import { wording } from './wording.js';

export { quoted } from './comparer.js';
export { type Group, groupFacts } from './group.js';
export { byPlace, compareText, groupBy, keyText } from './order.js';
export { isFiner } from './overlap.js';
export { isFarBound } from './round-figures.js';
export { isBound, leavesRoom, stageRank } from './stages.js';

/** Every comparer. A new one is one file and one line here. */
export const comparers: Readonly<Record<ComparerName, Comparer>> = {
  exact,
  overlap,
  figures,
  wording,
};

/** How the values of two statements of one rule stand to each other, negation included: "not X" excludes X only. */
export function relate(a: Statement, b: Statement, rule: Rule): Relation {
  if (a.value === null || b.value === null)
    return { kind: 'incomparable', reason: 'one of them leaves it open' };
  const relation = comparers[rule.compare](a.value, b.value, rule);
  if (!a.negated && !b.negated) return relation;
  if (a.negated && b.negated)
    return relation.kind === 'same'
      ? relation
      : { kind: 'compatible', reason: 'neither rules out the other' };
  if (relation.kind === 'incomparable') return relation;
  const [denied, stated] = a.negated ? [a.value, b.value] : [b.value, a.value];
  return relation.kind === 'same' || isWithin(stated, denied, rule)
    ? { kind: 'excluding', reason: 'one rules out what the other has' }
    : { kind: 'compatible', reason: 'the one ruled out is not the other' };
}

/** A day in the month that is ruled out is ruled out too. */
function isWithin(stated: Value, denied: Value, { compare }: Rule): boolean {
  return compare === 'overlap' && isFiner(stated, denied);
}
