import { answerOf } from '../answer-of.js';
import { type Judge, onePairEach, verdict, words } from '../case.js';

/** Answers within one article that exclude each other. */
export const internal: Judge = (given) => {
  const pairs = given.pairs.filter(
    ({ a, b, relation }) =>
      relation.kind === 'excluding' && a.article === b.article && given.rule.compare !== 'wording',
  );
  return onePairEach(pairs, ({ article, ...rest }) => `${article} ${answerOf({ article, ...rest })}`).map(
    (pair) =>
      verdict(
        'internal',
        `${given.label(pair.a)} has both ${words(pair.a)} (line ${pair.a.line}) and ${words(pair.b)} (line ${pair.b.line}).`,
        [pair],
      ),
  );
};
