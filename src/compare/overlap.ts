import { measure } from '../values/index.js';
import type { Measure } from '../values/value-type.js';
import { type Comparer, same } from './comparer.js';
import { exact } from './exact.js';

/** Values are intervals: disjoint ones exclude each other, a bound and a figure compare by containment, two bounds on one side by their figures. */
export const overlap: Comparer = (a, b, rule) => {
  const [first, second] = [measure(a), measure(b)];
  if (first === null || second === null) {
    const relation = exact(a, b, rule);
    return relation.kind === 'same'
      ? relation
      : { kind: 'incomparable', reason: 'one of them has no fixed size or day' };
  }
  if (first.unit !== second.unit)
    return { kind: 'incomparable', reason: `one is in ${first.unit}, the other in ${second.unit}` };
  const [x, y] = spansOf(first, second);
  if (x[0] === y[0] && x[1] === y[1]) return same;
  if (x[1] < y[0] || y[1] < x[0]) return { kind: 'excluding', reason: '' };
  return {
    kind: 'compatible',
    reason: contains(x, y) || contains(y, x) ? 'one is more precise' : 'the two overlap',
  };
};

type Interval = readonly [number, number];

function spansOf(a: Measure, b: Measure): readonly [Interval, Interval] {
  if (a.bound !== null && a.bound === b.bound) return [a.figure, b.figure];
  return [
    [a.lo, a.hi],
    [b.lo, b.hi],
  ];
}

function contains([lo, hi]: Interval, inner: Interval): boolean {
  return lo <= inner[0] && inner[1] <= hi;
}
