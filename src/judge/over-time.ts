import { stageRank } from '../compare/index.js';
import { COUNTED_AT } from '../extract/counted-at.js';
import type { Article, IsoDay, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { parseIsoDay } from '../values/calendar.js';
import { dayRange } from '../values/date-key.js';
import { measure } from '../values/index.js';

/** How two texts stand in time. */
export type Order = 'earlier' | 'later' | 'same-day' | 'unknown';

/** A statement with the article that it stands in. */
export interface Timed {
  readonly statement: Statement;
  readonly article: Article;
}

/**
 * How `a` stands in time to `b`: by the days up to which they say that they counted ("as of Tuesday"), else by the days on which readers
 * saw their texts. A day taken from the story tells nothing.
 */
export function orderOf(a: Timed, b: Timed): Order {
  if (b.article.revisionOf === a.article.id) return 'earlier';
  if (a.article.revisionOf === b.article.id) return 'later';
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === null || second === null) return 'unknown';
  return first === second ? 'same-day' : first < second ? 'earlier' : 'later';
}

/** The day that a statement speaks of: its own, else its text's; null where neither is known. */
export function dayOf({ statement, article: { asOf } }: Timed): IsoDay | null {
  const counted = statement.key[COUNTED_AT];
  if (counted !== undefined) return dayRange(counted)?.end ?? null;
  return asOf.from === 'story' ? null : asOf.day;
}

/** So many days after an event its figures are history, which a later text does not bring up to date. */
const SETTLED = 90;

/** Whether a statement is on an event of long before its text. */
export function isHistory({ statement: { key }, article: { asOf } }: Timed): boolean {
  if (asOf.day === null) return false;
  const day = parseIsoDay(asOf.day)!;
  return Object.entries(key).some(([name, value]) => {
    const range = name === COUNTED_AT ? null : dayRange(value);
    return range !== null && parseIsoDay(range.end)! < day - SETTLED;
  });
}

/** Which way a later answer lies from an earlier one: up, down, or neither where they have no size. */
export function direction(earlier: Statement, later: Statement, rule: Rule): 'up' | 'down' | null {
  const [from, to] = [sizeOf(earlier, rule), sizeOf(later, rule)];
  if (from === null || to === null || from === to) return null;
  return to > from ? 'up' : 'down';
}

/** Whether the answer may move so as time passes. */
export function movesAsExpected(earlier: Statement, later: Statement, rule: Rule): boolean {
  if (earlier.negated || later.negated) return isFree(rule);
  const way = direction(earlier, later, rule);
  if (rule.value.kind === 'stage') return way === 'up' || isFree(rule);
  if (isFree(rule)) return true;
  return (rule.changes === 'rising' && way === 'up') || (rule.changes === 'falling' && way === 'down');
}

/** Whether the answer may change in any direction. */
export const isFree = ({ changes }: Pick<Rule, 'changes'>): boolean =>
  changes === 'any' || changes === 'hourly';

function sizeOf({ value }: Statement, { value: spec }: Rule): number | null {
  if (value === null) return null;
  if (spec.kind === 'stage') return stageRank(String(value.data), spec.answers);
  return measure(value)?.figure[0] ?? null;
}
