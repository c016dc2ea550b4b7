import { measure } from '../values/index.js';
import { type Comparer, same } from './comparer.js';
import { overlap } from './overlap.js';
import { areApart } from './stated-figures.js';

/**
 * Values are the figures that they state, whatever bound stands before them: who "must serve at least 22 years" has another term than
 * who has "a minimum of 24 years".
 */
export const figures: Comparer = (a, b, rule) => {
  const [x, y] = [measure(a), measure(b)];
  if (x === null || y === null || x.unit !== y.unit) return overlap(a, b, rule);
  if (areApart(x.figure, y.figure)) return { kind: 'excluding', reason: 'the two do not meet' };
  return x.figure[0] === y.figure[0] && x.figure[1] === y.figure[1]
    ? same
    : { kind: 'compatible', reason: 'the two overlap' };
};
