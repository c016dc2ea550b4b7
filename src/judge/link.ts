import { relate } from '../compare/index.js';
import type { Article, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { movesAsExpected, type Order, orderOf } from './over-time.js';

/**
 * How two statements of a fact stand, time and certainty included. `moving`: they exclude each other, but the later text has what
 * time may bring; `ahead`: they would exclude each other, but one of them only says what is planned.
 */
export type LinkKind = 'same' | 'compatible' | 'excluding' | 'moving' | 'ahead' | 'incomparable' | 'open';

export interface Link {
  readonly a: Statement;
  readonly b: Statement;
  readonly kind: LinkKind;
  /** The comparer's, a clause without subject. */
  readonly reason: string;
  /** `a` in time to `b`; never `later`, as the earlier one comes first. */
  readonly order: Order;
}

/** Which of the two statements comes first: the earlier text; else as given. */
export function link(
  a: Statement,
  b: Statement,
  { rule, articleOf }: { readonly rule: Rule; articleOf(statement: Statement): Article },
): Link {
  const order = orderOf(articleOf(a), articleOf(b));
  if (order === 'later') return link(b, a, { rule, articleOf });
  const { kind, reason } = relate(a, b, rule);
  return { a, b, kind: kind === 'excluding' ? excludingKind(a, b, rule, order) : kind, reason, order };
}

function excludingKind(a: Statement, b: Statement, rule: Rule, order: Order): LinkKind {
  if (isOpen(a) || isOpen(b)) return 'open';
  const passes = rule.value.kind === 'stage' || rule.value.kind === 'yes-no';
  if (isPlanned(a) !== isPlanned(b) && (passes || (order === 'earlier' && isPlanned(a)))) return 'ahead';
  const timed = order === 'earlier' && a.article !== b.article;
  const changes = rule.changes !== null || rule.value.kind === 'stage';
  if (timed && changes && movesAsExpected(a, b, rule)) return 'moving';
  return rule.changes !== null && isOneSentence(a, b) ? 'moving' : 'excluding';
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
