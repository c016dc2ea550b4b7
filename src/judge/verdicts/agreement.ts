import type { Judge } from '../case.js';
import { isOpen } from '../link.js';
import { answerWords, whoHasWhat } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** The same answer from two voices or more. */
export const agreement: Judge = (given) => {
  const links = given.across.filter(
    ({ a, b, kind }) => kind === 'same' && !isOpen(a) && !isOpen(b) && given.voices([a, b]) > 1,
  );
  if (links.length === 0) return [];
  return [verdict('agreement', `${whoHasWhat(membersOf(links), given, { words: answerWords })}.`, links)];
};
