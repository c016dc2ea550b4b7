import { answerOf } from '../answer-of.js';
import { type Judge, onePairEach, sideBySide, verdict } from '../case.js';

/** Answers that cannot be compared: another currency, no time zone, no day to count from. */
export const unresolved: Judge = (given) => {
  const pairs = given.pairs.filter(
    ({ a, b, relation }) =>
      relation.kind === 'incomparable' && a.value !== null && b.value !== null && a.article !== b.article,
  );
  return onePairEach(pairs, answerOf).map((pair) =>
    verdict('unresolved', `${sideBySide(pair, given)}: ${pair.relation.reason}.`, [pair]),
  );
};
