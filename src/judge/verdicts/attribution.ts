import { groupBy } from '../../compare/index.js';
import type { Statement } from '../../model.js';
import type { AnswerGroup } from '../answers.js';
import type { Case, Judge } from '../case.js';
import { eachHas } from '../say.js';
import { isFromSomebody, mayBeOneSpeaker } from '../speakers.js';
import { membersOf, verdict } from '../verdict.js';

/**
 * The same answer in different mouths: each text has it from somebody whom the other does not give, and neither in its own
 * voice. Figures and names that two authorities give alike are no difference but agreement.
 */
export const attribution: Judge = (given) => {
  if (given.rule.value.kind === 'type' || given.rule.background) return [];
  const pairs = given.answers.flatMap((answer) => mouths(answer, given));
  if (pairs.length === 0) return [];
  const words = ({ attribution }: Statement): string => `it from ${attribution!.who}`;
  return [verdict('attribution', `${eachHas(membersOf(pairs), given, { words })}.`, pairs)];
};

function mouths({ statements }: AnswerGroup, { originOf, areOnOneEvent }: Case) {
  const byArticle = groupBy(statements, ({ article }) => article);
  const passedOn = [...byArticle.values()].filter((all) => all.every(isFromSomebody));
  return passedOn.flatMap((one, i) =>
    passedOn
      .slice(i + 1)
      .filter((other) => originOf(one[0]!) !== originOf(other[0]!) && areApart(one, other))
      .map((other) => ({ a: one[0]!, b: other[0]! }))
      .filter(({ a, b }) => areOnOneEvent(a, b)),
  );
}

function areApart(one: readonly Statement[], other: readonly Statement[]): boolean {
  return one.every((a) => other.every((b) => !mayBeOneSpeaker(a, b)));
}
