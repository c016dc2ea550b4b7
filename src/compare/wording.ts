import { canon } from '../values/index.js';
import { type Comparer, same } from './comparer.js';

/** Words are the answer: other words are another answer, whatever they mean. */
export const wording: Comparer = (a, b) =>
  canon(a) === canon(b) ? same : { kind: 'excluding', reason: 'the words differ' };
