import { compareText, groupBy } from '../../compare/index.js';
import type { IsoDay, Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import type { Link } from '../link.js';
import { dayOf, direction, orderOf } from '../over-time.js';
import { have, hedgedWords, listed, namesOf } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** A later text has a newer value of something that changes, in the direction in which it changes, or another than was planned. */
export const update: Judge = (given) => {
  if (given.rule.value.kind === 'stage') return [];
  const links = given.across.filter((link) => link.kind === 'moving' || isOtherThanPlanned(link, given));
  if (links.length === 0) return [];
  const ways = new Set(links.map(({ a, b }) => direction(a, b, given.rule)));
  return [verdict('update', `${line(links, given)}${movement(ways)}${basis(links, given)}.`, links)];
};

/** What passes, a yes or no, is told by how firm it is. */
const isOtherThanPlanned = ({ kind, order }: Link, { rule }: Case): boolean =>
  kind === 'ahead' && order === 'earlier' && rule.value.kind !== 'yes-no';

/** The figure as a line over time: "Reuters has “10” and AFP “11”, then AA “12”, then BBC and CNN “15”". */
function line(links: readonly Link[], given: Case): string {
  const steps: Statement[][] = [];
  for (const each of inTime(links, given)) {
    const last = steps.at(-1);
    if (last !== undefined && isOneStep(last[0]!, each, given)) last.push(each);
    else steps.push([each]);
  }
  return steps.map((step, i) => `${i === 0 ? '' : 'then '}${stepWords(step, given, i === 0)}`).join(', ');
}

/** The same words again, or others of the same day: nothing says which came first. */
function isOneStep(a: Statement, b: Statement, given: Case): boolean {
  if (hedgedWords(a, given) === hedgedWords(b, given)) return true;
  const [first, second] = [a, b].map((statement) => dayIn(statement, given));
  return first !== null && first === second && given.articleOf(b).revisionOf !== given.articleOf(a).id;
}

function stepWords(step: readonly Statement[], given: Case, isFirst: boolean): string {
  const sides = [...groupBy(step, (each) => hedgedWords(each, given))].map(([words, all], i) => {
    const names = namesOf(all, given);
    return `${listed(names)}${isFirst && i === 0 ? ` ${have(names)}` : ''} ${words}`;
  });
  return listed(sides);
}

const dayIn = (statement: Statement, { articleOf }: Case): IsoDay | null =>
  dayOf({ statement, article: articleOf(statement) });

/** The statements of some links, the earlier first: by how many others they come before, then by their days. */
function inTime(links: readonly Link[], given: Case): readonly Statement[] {
  const { answerOf } = given;
  const rank = new Map<unknown, number>();
  for (const { a, b } of links) {
    rank.set(answerOf(a), (rank.get(answerOf(a)) ?? 0) - 1);
    rank.set(answerOf(b), (rank.get(answerOf(b)) ?? 0) + 1);
  }
  const day = (statement: Statement) => dayIn(statement, given) ?? '';
  return membersOf(links).toSorted(
    (a, b) => rank.get(answerOf(a))! - rank.get(answerOf(b))! || compareText(day(a), day(b)),
  );
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
