import { GENERATIONS, GROUP_NOUNS } from './data/titles.js';
import { CALENDAR, COMMON, DEMONYM, FIGURE, GIVEN, PLACE, TITLE, wordClass } from './word-class.js';
import type { NameWord } from './words.js';

/** Prefixes that a hyphen joins to a name without changing whose it is: "post-Assad". */
const PREFIXES = new Set('post pro anti ex pre non neo then co mid un'.split(' '));
/** Given names that are auxiliaries first: "Will Putin come?" */
const AUXILIARIES = new Set(['will', 'may', 'can', 'a', 'i']);
const NEUTRAL = TITLE | COMMON | DEMONYM | CALENDAR | PLACE | FIGURE;

/** A capitalised word that is not itself part of somebody's name: a title, an English word, a people, a day, a place. */
export const isNeutral = ({ folded }: NameWord): boolean =>
  (wordClass(folded) & NEUTRAL) !== 0 || AUXILIARIES.has(folded);

const isGiven = ({ folded }: NameWord): boolean =>
  (wordClass(folded) & GIVEN) !== 0 && (wordClass(folded) & TITLE) === 0 && !AUXILIARIES.has(folded);

/** Whether the word before a lone surname makes it another person's: "Maher al-Assad", "M. Assad". */
export function isForeignBefore(before: NameWord | undefined, first: NameWord): boolean {
  if (before === undefined || !before.capital || (first.glue !== 'space' && first.glue !== 'hyphen'))
    return false;
  if (first.glue === 'hyphen' && PREFIXES.has(before.folded)) return false;
  return isGiven(before) || !isNeutral(before);
}

/** Whether the word after a name makes it the name of a group around the person, or of the person's son: "family", "Jr." */
export function isOthers(last: NameWord, after: NameWord | undefined): boolean {
  if (after === undefined || last.possessive || after.glue !== 'space') return false;
  return GENERATIONS.has(after.folded) || GROUP_NOUNS.has(after.folded);
}

/** Whether the word after a lone surname makes it another's given name ("Asaad Hassan") or a thing's ("Assad family"). */
export function isForeignAfter(last: NameWord, after: NameWord | undefined): boolean {
  if (after === undefined || last.possessive || after.glue !== 'space') return false;
  return isOthers(last, after) || (after.capital && !isNeutral(after));
}
