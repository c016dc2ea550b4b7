import type { Statement } from '../model.js';
import { canon } from '../values/index.js';

/** Equal for statements that give the same answer. */
export function answerOf({ value, negated }: Statement): string {
  return value === null ? '' : `${negated ? 'not ' : ''}${value.type} ${canon(value)}`;
}
