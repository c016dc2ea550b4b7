import type { Statement } from '../model.js';
import { measure } from '../values/index.js';
import type { Case, Pair } from './case.js';

export type Order = 'earlier' | 'later' | 'same-day' | 'unknown';

/** How the text of `a` stands in time to that of `b`. */
export function orderOf({ a, b }: Pair, { articleOf }: Case): Order {
  const [first, second] = [articleOf(a).asOf.day, articleOf(b).asOf.day];
  if (first === null || second === null) return 'unknown';
  return first === second ? 'same-day' : first < second ? 'earlier' : 'later';
}

/** A pair with the earlier text first. */
export function inOrder(pair: Pair, given: Case): Pair {
  return orderOf(pair, given) === 'later' ? { ...pair, a: pair.b, b: pair.a } : pair;
}

/** Whether the later of two values lies in the direction in which the rule's answer may change. */
export function movesAsExpected(earlier: Statement, later: Statement, { rule }: Case): boolean {
  if (rule.value.kind === 'stage') {
    const stages = rule.value.answers;
    const place = ({ value }: Statement) => stages.indexOf(String(value?.data).replace(/^at least /, ''));
    return place(later) > place(earlier);
  }
  if (rule.changes === null || rule.changes === 'any') return rule.changes === 'any';
  const [from, to] = [figure(earlier), figure(later)];
  if (from === null || to === null) return false;
  return rule.changes === 'rising' ? to > from : to < from;
}

function figure({ value }: Statement): number | null {
  return value === null ? null : (measure(value)?.figure[0] ?? null);
}
