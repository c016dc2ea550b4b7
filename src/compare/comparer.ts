import type { Relation, Value } from '../model.js';
import type { Rule } from '../rules/rule.js';

/** How two values of one rule stand to each other. Symmetric; the reason is a clause for an editor, empty when obvious. */
export type Comparer = (a: Value, b: Value, rule: Rule) => Relation;

export const same: Relation = { kind: 'same', reason: '' };
