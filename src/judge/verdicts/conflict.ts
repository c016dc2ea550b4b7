import { answerOf } from '../answer-of.js';
import { type Case, type Judge, onePairEach, type Pair, sideBySide, verdict } from '../case.js';
import { inOrder, movesAsExpected, orderOf } from '../over-time.js';

/** Answers of two articles that exclude each other: a conflict, or over time an update, or stages that follow each other. */
export const conflict: Judge = (given) => {
  const pairs = given.pairs.filter(
    ({ a, b, relation }) =>
      relation.kind === 'excluding' && a.article !== b.article && given.rule.compare !== 'wording',
  );
  const moving = pairs.filter((pair) => moves(pair, given));
  const standing = pairs.filter((pair) => !moving.includes(pair));
  return [
    ...onePairEach(standing, answerOf).map((pair) =>
      verdict('conflict', `${sideBySide(pair, given)}.${why(pair, given)}`, [pair]),
    ),
    ...onePairEach(moving, answerOf).map((pair) => movement(pair, given)),
  ];
};

function moves(pair: Pair, given: Case): boolean {
  const { rule } = given;
  if (rule.changes === null && rule.value.kind !== 'stage') return false;
  const order = orderOf(pair, given);
  if (order === 'unknown' || order === 'same-day') return false;
  const { a, b } = inOrder(pair, given);
  return movesAsExpected(a, b, given);
}

function movement(pair: Pair, given: Case) {
  const { a, b } = inOrder(pair, given);
  const kind = given.rule.value.kind === 'stage' ? 'progress' : 'update';
  return verdict(kind, `${sideBySide({ ...pair, a, b }, given)}, in a later text.`, [pair]);
}

function why(pair: Pair, given: Case): string {
  const { rule } = given;
  const order = orderOf(pair, given);
  if (pair.relation.reason !== '') return ` ${sentence(pair.relation.reason)}`;
  if (rule.changes === null && rule.value.kind !== 'stage') return '';
  if (order === 'unknown') return ' The texts carry no days, so which came first cannot be told.';
  if (order === 'same-day') return ' Both are of one day.';
  return rule.value.kind === 'stage'
    ? ' The later text has the earlier stage.'
    : ' The later text moves the other way.';
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
