import { compareText, groupBy } from '../../compare/index.js';
import type { Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import type { Link } from '../link.js';
import { dayOf, direction, orderOf } from '../over-time.js';
import { hedgedWords, listed } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** A later text has a newer value of something that changes, in the direction in which it changes. */
export const update: Judge = (given) => {
  if (given.rule.value.kind === 'stage') return [];
  const links = given.across.filter(({ kind }) => kind === 'moving');
  if (links.length === 0) return [];
  const ways = new Set(links.map(({ a, b }) => direction(a, b, given.rule)));
  return [
    verdict('update', `${line(membersOf(links), given)}${movement(ways)}${basis(links, given)}.`, links),
  ];
};

/** The figure as a line over time: "Reuters has “10”, then AA “12”, then BBC and CNN “15”". */
function line(statements: readonly Statement[], given: Case): string {
  const day = (statement: Statement) => dayOf({ statement, article: given.articleOf(statement) }) ?? '';
  const ordered = statements.toSorted((a, b) => compareText(day(a), day(b)));
  const steps = groupBy(ordered, (each) => `${day(each)} ${hedgedWords(each)}`);
  return [...steps.values()]
    .map((all, i) => {
      const names = listed([...new Set(all.map(given.label))]);
      const verb = i > 0 ? '' : all.length === 1 ? ' has' : ' have';
      return `${i === 0 ? '' : 'then '}${names}${verb} ${hedgedWords(all[0]!)}`;
    })
    .join(', ');
}

function movement(ways: ReadonlySet<'up' | 'down' | null>): string {
  if (ways.size > 1) return '';
  return ways.has('up') ? ', rising' : ways.has('down') ? ', falling' : '';
}

/** What the order rests on, where it is not the days of the texts. */
function basis(links: readonly Link[], { articleOf }: Case): string {
  const told = links.some(
    ({ a, b }) =>
      orderOf({ statement: a, article: articleOf(a) }, { statement: b, article: articleOf(b) }) !== 'earlier',
  );
  return told ? '; the order is as the texts tell it' : '';
}
