import type { Relation, Statement } from '../model.js';
import type { ComparerName, Rule } from '../rules/rule.js';
import { canon } from '../values/index.js';
import { type Comparer, same } from './comparer.js';
import { exact } from './exact.js';
import { overlap } from './overlap.js';
import { wording } from './wording.js';

/** Every comparer. A new one is one file and one line here. */
export const comparers: Readonly<Record<ComparerName, Comparer>> = { exact, overlap, wording };

/** How the values of two statements of one rule stand to each other, negation included: "not X" excludes X only. */
export function relate(a: Statement, b: Statement, rule: Rule): Relation {
  if (a.value === null || b.value === null)
    return { kind: 'incomparable', reason: 'one of them leaves it open' };
  if (a.negated === b.negated) {
    if (a.negated)
      return canon(a.value) === canon(b.value)
        ? same
        : { kind: 'compatible', reason: 'both say what it is not' };
    return comparers[rule.compare](a.value, b.value, rule);
  }
  const { kind } = comparers[rule.compare](a.value, b.value, rule);
  return kind === 'same'
    ? { kind: 'excluding', reason: 'one denies what the other states' }
    : { kind: 'compatible', reason: 'denying one answer leaves the others open' };
}
