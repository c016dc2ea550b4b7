import type { Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import { hedgedWords, whoHasWhat } from '../say.js';
import { isFromSomebody, mayBeOneSpeaker } from '../speakers.js';
import { membersOf, verdict } from '../verdict.js';
import { isWording } from './wording.js';

/** Answers within one article that exclude each other. Two speakers of one article are named. */
export const internal: Judge = (given) => {
  if (given.rule.mayHaveSeveral) return [];
  const links = given.within.filter((link) => link.kind === 'excluding' && !isWording(link, given));
  if (links.length === 0) return [];
  const apart = links.every(({ a, b }) => !mayBeOneSpeaker(a, b));
  const members = membersOf(links);
  const sides = whoHasWhat(members, given, { words: apart ? withSpeaker : hedgedWords, both: true });
  return [verdict('internal', `${sides}.`, links)];
};

function withSpeaker(statement: Statement, given: Pick<Case, 'printed'>): string {
  const words = hedgedWords(statement, given);
  return isFromSomebody(statement) ? `${words} from ${statement.attribution!.who}` : words;
}
