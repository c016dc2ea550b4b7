import { leavesRoom } from '../../compare/index.js';
import type { Statement, VerdictKind } from '../../model.js';
import type { Case, Judge } from '../case.js';
import type { Link } from '../link.js';
import { answerWords, have, listed, namesOf } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** Where a choice is disputed, the answers that do not clash with each other are no news. */
const SETTLE: ReadonlySet<VerdictKind> = new Set(['conflict', 'internal', 'wording']);

/** Different answers of a closed set that fit together: declared so; of stages also one reached in a later text, or planned here and not yet there. */
export const progress: Judge = (given, before) => {
  const disputed = before.some(({ verdict }) => SETTLE.has(verdict));
  if (given.rule.value.kind === 'choice' && disputed) return [];
  const links = given.across.filter(
    (link) => isProgress(link, given) && given.areOnOneEvent(link.a, link.b) && !explainsBoth(link, given),
  );
  if (links.length === 0) return [];
  return [verdict('progress', `${inOrder(membersOf(links), given)}${together(links, given)}.`, links)];
};

/** Whether one of two texts has the other's choice beside its own: both are no news to its readers. */
function explainsBoth({ a, b }: Link, given: Case): boolean {
  if (given.rule.value.kind !== 'choice') return false;
  const has = (article: string, other: Statement): boolean =>
    given.answerOf(other)?.statements.some((statement) => statement.article === article) === true;
  return has(a.article, b) || has(b.article, a);
}

function together(links: readonly Link[], { rule }: Case): string {
  if (rule.value.kind === 'choice') return '; both can hold';
  const later = links.every(({ kind, order }) => kind === 'moving' && order === 'earlier');
  return later ? ', as time goes on' : '; these can follow each other';
}

/** Whether a link joins two answers of a closed set that fit together. A bound that leaves room is only less precise. */
export function isProgress({ a, b, kind }: Link, { rule: { value: spec } }: Case): boolean {
  if (a.negated || b.negated) return false;
  if (spec.kind === 'choice') return kind === 'compatible';
  if (spec.kind !== 'stage') return false;
  if (kind === 'moving' || kind === 'ahead') return true;
  return kind === 'compatible' && !leavesRoom(String(a.value!.data), String(b.value!.data), spec.answers);
}

/** "AA has: requested; The National and 004 have: under way", in the rule's order. */
function inOrder(statements: readonly Statement[], given: Case): string {
  return given.answers
    .flatMap((answer) => {
      const all = statements.filter((statement) => given.answerOf(statement) === answer);
      if (all.length === 0) return [];
      const names = namesOf(all, given);
      return [`${listed(names)} ${have(names)}: ${answerWords(all[0]!, given)}`];
    })
    .join('; ');
}
