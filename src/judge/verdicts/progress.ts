import { leavesRoom } from '../../compare/index.js';
import type { Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import type { Link } from '../link.js';
import { answerWords, have, listed, namesOf } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** Different stages that fit together: declared so, reached in a later text, or planned in one and not yet reached in another. */
export const progress: Judge = (given) => {
  const links = given.across.filter((link) => isProgress(link, given));
  if (links.length === 0) return [];
  const later = links.every(({ kind, order }) => kind === 'moving' && order === 'earlier');
  const stages = inOrder(membersOf(links), given);
  return [
    verdict('progress', `${stages}${later ? ', as time goes on' : '; these can follow each other'}.`, links),
  ];
};

/** Whether a link joins two stages that fit together. A bound that leaves room is only less precise. */
export function isProgress({ a, b, kind }: Link, { rule }: Case): boolean {
  if (rule.value.kind !== 'stage' || a.negated || b.negated) return false;
  if (kind === 'moving' || kind === 'ahead') return true;
  return (
    kind === 'compatible' && !leavesRoom(String(a.value!.data), String(b.value!.data), rule.value.answers)
  );
}

/** "AA has: requested; The National and 004 have: under way", by stage. */
function inOrder(statements: readonly Statement[], given: Case): string {
  return given.answers
    .flatMap((answer) => {
      const all = statements.filter((statement) => given.answerOf(statement) === answer);
      if (all.length === 0) return [];
      const names = namesOf(all, given);
      return [`${listed(names)} ${have(names)}: ${answerWords(all[0]!)}`];
    })
    .join('; ');
}
