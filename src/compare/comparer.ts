import type { Relation, Value } from '../model.js';
import type { Rule } from '../rules/rule.js';

/**
 * How two values of one rule stand to each other, negation aside. Symmetric in kind and reason. The reason is a clause for an
 * editor, without a subject, and has no figure but in the words of one of the values.
 */
export type Comparer = (a: Value, b: Value, rule: Rule) => Relation;

export const same: Relation = { kind: 'same', reason: 'they are the same' };

/** Words of a text, a value's own, in quotation marks, on one line. */
export function quoted(value: Value | string): string {
  const text = typeof value === 'string' ? value : value.text;
  return `“${text.replace(/\s+/gu, ' ')}”`;
}
