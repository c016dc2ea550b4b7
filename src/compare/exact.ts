import type { Relation } from '../model.js';
import { canon } from '../values/index.js';
import { type Comparer, same } from './comparer.js';
import { nameRelation } from './same-name.js';
import { declared, stageRelation } from './stages.js';

const excluding: Relation = { kind: 'excluding', reason: 'only one of the two can hold' };

/** Values are one answer or two: ordinals, names in any spelling, yes or no, closed sets with the pairs that both hold. */
export const exact: Comparer = (a, b, { value }) => {
  if (canon(a) === canon(b)) return same;
  const [first, second] = [String(a.data), String(b.data)];
  if (value.kind === 'stage') return stageRelation(first, second, value) ?? excluding;
  if (value.kind === 'choice' && declared(value.compatible, first, second))
    return { kind: 'compatible', reason: 'both can hold' };
  return nameRelation(a, b) ?? excluding;
};
