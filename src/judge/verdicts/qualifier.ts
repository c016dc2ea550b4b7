import { groupBy } from '../../compare/index.js';
import type { Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import { isOpen } from '../link.js';
import { have, listed, namesOf } from '../say.js';
import { verdict } from '../verdict.js';

/** Only some of the texts that answer carry a word that changes the answer. */
export const qualifier: Judge = (given) => {
  const words = given.rule.qualifiers.map((word) => word.toLowerCase());
  const found = words.flatMap((word) => carried(word, given));
  if (found.length === 0) return [];
  return [
    verdict(
      'qualifier',
      `${found.map(({ reason }) => reason).join('; ')}.`,
      found.flatMap(({ pairs }) => pairs),
    ),
  ];
};

function carried(word: string, given: Case) {
  const answered = given.statements.filter((statement) => !isOpen(statement));
  const has = ({ qualifiers }: Statement): boolean => qualifiers.includes(word);
  const carriers = new Set(answered.filter(has).map(({ article }) => article));
  const with_ = firsts(answered.filter(has));
  const without = firsts(answered.filter(({ article }) => !carriers.has(article)));
  const pairs = with_
    .flatMap((a) => without.map((b) => ({ a, b })))
    .filter(({ a, b }) => given.areOnOneEvent(a, b));
  if (pairs.length === 0) return [];
  const have_ = namesOf(
    pairs.map(({ a }) => a),
    given,
  );
  const lack = namesOf(
    pairs.map(({ b }) => b),
    given,
  );
  const reason = `${listed(have_)} ${have(have_)} “${word}”; ${listed(lack)} ${lack.length === 1 ? 'does' : 'do'} not`;
  return [{ reason, pairs }];
}

/** The first statement of each article. */
function firsts(statements: readonly Statement[]): readonly Statement[] {
  return [...groupBy(statements, ({ article }) => article).values()].map(([first]) => first!);
}
