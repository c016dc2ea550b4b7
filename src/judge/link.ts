import { isFarBound, relate } from '../compare/index.js';
import { COUNTED_AT } from '../extract/counted-at.js';
import type { Article, RelationKind, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { measure } from '../values/index.js';
import type { BondOf } from './event/matter.js';
import type { OtherEvent } from './event/other-event.js';
import { type ListPlace, mayBeParts } from './lists.js';
import { direction, isHistory, movesAsExpected, type Order, orderOf } from './over-time.js';
import { firstOf, hasRisen, type Stages } from './revised.js';

/**
 * How two statements of a fact stand, time and certainty included. `moving`: they exclude each other, but one of them is later and has
 * what time may bring; `ahead`: they would exclude each other, but one of them only says what is planned; `parts`: they may count
 * parts of one whole; `unbound`: they may be on two events; `open`: one leaves the question open.
 */
export type LinkKind = RelationKind | 'moving' | 'ahead' | 'parts' | 'unbound' | 'open';

export interface Link {
  readonly a: Statement;
  readonly b: Statement;
  readonly kind: LinkKind;
  /** The comparer's, a clause without subject. */
  readonly reason: string;
  /** `a` in time to `b`; never `later`, as the earlier one comes first. */
  readonly order: Order;
}

/** What two statements are linked by. */
export interface Linking {
  readonly rule: Rule;
  readonly lists: ReadonlyMap<string, ListPlace>;
  articleOf(statement: Statement): Article;
  /** What binds two statements to one event; null where the rule itself does. */
  readonly bond: BondOf | null;
  /** Whether two statements say that they are on two; null where the rule names somebody. */
  readonly otherEvent: OtherEvent | null;
  /** What all statements of one's answer say of its time. */
  stagesOf(statement: Statement): Stages;
}

/** The link between two statements, the one that comes first in time first where that is known; else as given. */
export function link(a: Statement, b: Statement, linking: Linking): Link {
  const { kind, reason } = relate(a, b, linking.rule);
  const order = orderBetween(a, b, linking);
  if (order === 'later') return link(b, a, linking);
  if (kind === 'compatible' && hasGrown(a, b, order, linking)) return { a, b, kind: 'moving', reason, order };
  if (kind === 'compatible' && isFar(a, b))
    return { a, b, kind: excludingKind(a, b, order, linking), reason: FAR, order };
  return { a, b, kind: kind === 'excluding' ? excludingKind(a, b, order, linking) : kind, reason, order };
}

const FAR = 'the one says far less than the other';

/** Two articles on one count, of which one has a bound that nobody would have given who knew the other's figure. */
function isFar(a: Statement, b: Statement): boolean {
  if (a.article === b.article || a.value?.type !== 'count' || b.value?.type !== 'count') return false;
  if (a.negated || b.negated) return false;
  const [x, y] = [measure(a.value), measure(b.value)];
  return x !== null && y !== null && isFarBound(x, y);
}

/** "At least 19" on one day leaves room for 37 on the next, and yet is the older figure of something that changes. */
function hasGrown(a: Statement, b: Statement, order: Order, { rule }: Linking): boolean {
  if (rule.changes === null || order !== 'earlier' || a.article === b.article || isOpen(a) || isOpen(b))
    return false;
  const [from, to] = [measure(a.value!), measure(b.value!)];
  if (from === null || to === null || (from.bound === null && to.bound === null)) return false;
  const meet = from.figure[0] <= to.figure[1] && to.figure[0] <= from.figure[1];
  return !meet && movesAsExpected(a, b, rule);
}

/** By the days of the texts; where those do not tell, by what the texts say of their figures ("preliminary", "revised"). */
function orderBetween(a: Statement, b: Statement, linking: Linking): Order {
  const timed = (statement: Statement) => ({ statement, article: linking.articleOf(statement) });
  const order = orderOf(timed(a), timed(b));
  if (order === 'earlier' || order === 'later') return order;
  return toldOrder(a, b, linking) ?? (order === 'unknown' ? risenOrder(a, b, linking) : order);
}

/** Where no days tell: "climbed to 304" is later than a text that has fewer and does not say so. */
function risenOrder(a: Statement, b: Statement, { rule }: Linking): Order {
  if (rule.changes === null || isOpen(a) || isOpen(b)) return 'unknown';
  const [first, second] = [hasRisen(a), hasRisen(b)];
  if (first === second) return 'unknown';
  const [from, to] = first ? [b, a] : [a, b];
  if (direction(from, to, rule) !== 'up' || !movesAsExpected(from, to, rule)) return 'unknown';
  return first ? 'later' : 'earlier';
}

/** Which of two answers the texts themselves say replaces the other. */
function toldOrder(a: Statement, b: Statement, { rule, stagesOf }: Linking): 'earlier' | 'later' | null {
  if (rule.changes === null) return null;
  const first = firstOf(stagesOf(a), stagesOf(b));
  return first === null ? null : first === 'a' ? 'earlier' : 'later';
}

function excludingKind(a: Statement, b: Statement, order: Order, linking: Linking): LinkKind {
  const { rule, lists } = linking;
  if (isOpen(a) || isOpen(b)) return 'open';
  if (
    mayBeParts(a, b, lists) ||
    ((rule.value.kind === 'type' || rule.value.kind === 'choice') &&
      rule.changes === null &&
      isOneSentence(a, b))
  )
    return 'parts';
  const passes = rule.value.kind === 'stage' || rule.value.kind === 'yes-no';
  if (passes && isPlanned(a) !== isPlanned(b)) return 'ahead';
  if (linking.otherEvent?.(a, b)) return 'unbound';
  const bond = linking.bond?.(a, b) ?? 'bound';
  if (order === 'earlier' && isPlanned(a) && !isPlanned(b) && !isRank(rule))
    return bond === 'bound' ? 'ahead' : 'unbound';
  if (bond !== 'apart' && mayHaveMoved(a, b, order, linking)) return 'moving';
  return bond === 'bound' ? 'excluding' : 'unbound';
}

/** Which one of a series it is does not change by coming about. */
const isRank = ({ value }: Rule): boolean => value.kind === 'type' && value.type === 'ordinal';

function mayHaveMoved(a: Statement, b: Statement, order: Order, linking: Linking): boolean {
  const { rule } = linking;
  if (rule.changes === null && rule.value.kind !== 'stage') return false;
  if (toldOrder(a, b, linking) === 'earlier') return true;
  if ([a, b].every((statement) => isHistory({ statement, article: linking.articleOf(statement) })))
    return false;
  if (rule.changes !== null && isOneSentence(a, b)) return true;
  if (rule.changes === 'hourly' && a.article !== b.article) return true;
  const isLater = order === 'earlier' && (a.article !== b.article || a.key[COUNTED_AT] !== b.key[COUNTED_AT]);
  return isLater && movesAsExpected(a, b, rule);
}

/** "rose to 12 from 10": one sentence tells how a figure moved. */
function isOneSentence(a: Statement, b: Statement): boolean {
  return a.article === b.article && a.field === b.field && a.start === b.start;
}

/** Whether a statement leaves the question open, with a value ("could reach 20") or without. */
export function isOpen({ value, certainty }: Statement): boolean {
  return value === null || certainty === 'unclear' || certainty === 'no-comment';
}

function isPlanned({ certainty }: Statement): boolean {
  return certainty === 'planned';
}
