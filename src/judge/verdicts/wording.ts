import { answerOf } from '../answer-of.js';
import { type Judge, onePairEach, sideBySide, verdict } from '../case.js';

/** One speaker's words that differ where a rule says that it matters. */
export const wording: Judge = (given) => {
  const pairs = given.pairs.filter(
    ({ relation }) => relation.kind === 'excluding' && given.rule.compare === 'wording',
  );
  return onePairEach(pairs, answerOf).map((pair) =>
    verdict('wording', `${sideBySide(pair, given)}.`, [pair]),
  );
};
