import type { Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import type { Link } from '../link.js';
import { dayOf, direction } from '../over-time.js';
import { whoHasWhat } from '../say.js';
import { membersOf, verdict } from '../verdict.js';
import { isWording } from './wording.js';

/** Answers of two articles that exclude each other, however time is read. Copies and unnamed publishers count. */
export const conflict: Judge = (given) => {
  const links = given.across.filter((link) => link.kind === 'excluding' && !isWording(link, given));
  if (links.length === 0) return [];
  const sides = whoHasWhat(draftsFirst(membersOf(links), given), given);
  return [verdict('conflict', `${sides}${because(links, given)}.${whenSaid(links, given)}`, links)];
};

function draftsFirst(statements: readonly Statement[], { articleOf }: Case): readonly Statement[] {
  const rank = (statement: Statement): number => (articleOf(statement).role === 'draft' ? 0 : 1);
  return statements.toSorted((a, b) => rank(a) - rank(b));
}

/** Why two answers do not meet, where that is not plain. */
function because(links: readonly Link[], { answers }: Case): string {
  const reasons = [...new Set(links.map(({ reason }) => reason))].filter((reason) => reason.includes('“'));
  return answers.length === 2 && reasons.length === 1 ? `: ${reasons[0]}` : '';
}

/** What time has to do with it, for answers that may change. */
function whenSaid(links: readonly Link[], { rule, articleOf }: Case): string {
  if (rule.changes === null && rule.value.kind !== 'stage') return '';
  const days = new Set(membersOf(links).map((each) => dayOf({ statement: each, article: articleOf(each) })));
  const said = new Set(
    links.map(({ a, b, order }) => {
      if (order === 'same-day' && days.size > 1) return ' Answers of one and the same day differ.';
      if (order === 'same-day') return links.length === 1 ? ' Both are of one day.' : ' All are of one day.';
      if (order === 'unknown') return ' Not all of these texts carry a date, so the order cannot be told.';
      if (rule.value.kind === 'stage') return ' The later text has the earlier stage.';
      const way = direction(a, b, rule);
      return way === null ? '' : ` The later text has the ${way === 'up' ? 'higher' : 'lower'} figure.`;
    }),
  );
  return said.size === 1 ? [...said][0]! : '';
}
