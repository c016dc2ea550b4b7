import { stageRank } from '../compare/index.js';
import type { Article, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { measure } from '../values/index.js';

/** How two texts stand in time. */
export type Order = 'earlier' | 'later' | 'same-day' | 'unknown';

/** How `a` stands in time to `b`, by the days on which readers saw them; a day taken from the story tells nothing. */
export function orderOf(a: Article, b: Article): Order {
  if (b.revisionOf === a.id) return 'earlier';
  if (a.revisionOf === b.id) return 'later';
  const [first, second] = [ownDay(a), ownDay(b)];
  if (first === null || second === null) return 'unknown';
  return first === second ? 'same-day' : first < second ? 'earlier' : 'later';
}

function ownDay({ asOf }: Article): string | null {
  return asOf.from === 'story' ? null : asOf.day;
}

/** Which way a later answer lies from an earlier one: up, down, or neither where they have no size. */
export function direction(earlier: Statement, later: Statement, rule: Rule): 'up' | 'down' | null {
  const [from, to] = [sizeOf(earlier, rule), sizeOf(later, rule)];
  if (from === null || to === null || from === to) return null;
  return to > from ? 'up' : 'down';
}

/** Whether the answer may move so as time passes. */
export function movesAsExpected(earlier: Statement, later: Statement, rule: Rule): boolean {
  if (earlier.negated || later.negated) return rule.changes === 'any';
  const way = direction(earlier, later, rule);
  if (rule.value.kind === 'stage') return way === 'up' || rule.changes === 'any';
  if (rule.changes === 'any') return true;
  return (rule.changes === 'rising' && way === 'up') || (rule.changes === 'falling' && way === 'down');
}

function sizeOf({ value }: Statement, { value: spec }: Rule): number | null {
  if (value === null) return null;
  if (spec.kind === 'stage') return stageRank(String(value.data), spec.answers);
  return measure(value)?.figure[0] ?? null;
}
