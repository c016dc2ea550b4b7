import { isCommonWord } from './common.js';
import { GENERATIONS, GROUP_NOUNS, TITLES } from './data/titles.js';
import { isCalendarWord, isDemonym, placeId } from './places.js';
import type { NameWord } from './words.js';

/** Prefixes that a hyphen joins to a name without changing whose it is: "post-Assad". */
const PREFIXES = new Set('post pro anti ex pre non neo then co mid un'.split(' '));

/** A capitalised word that is not itself part of somebody's name: a title, an English word, a people, a day, a place. */
export function isNeutral(word: NameWord): boolean {
  const { folded } = word;
  return (
    TITLES.has(folded) ||
    isCommonWord(folded) ||
    isDemonym(folded) ||
    isCalendarWord(folded) ||
    placeId(folded) !== undefined ||
    folded === 'a' ||
    folded === 'i' ||
    /\d/.test(folded)
  );
}

const joined = (word: NameWord): boolean => word.glue === 'space' || word.glue === 'hyphen';

/** Whether the word before a lone surname makes it another person's: "Maher al-Assad", "M. Assad". */
export function isForeignBefore(before: NameWord | undefined, first: NameWord): boolean {
  if (before === undefined || !joined(first) || !before.capital) return false;
  if (first.glue === 'hyphen' && PREFIXES.has(before.folded)) return false;
  return !isNeutral(before);
}

/** Whether the word after a name makes it the name of a group around the person, or of the person's son: "family", "Jr." */
export function isOthers(last: NameWord, after: NameWord | undefined): boolean {
  if (after === undefined || last.possessive || after.glue !== 'space') return false;
  return GENERATIONS.has(after.folded) || GROUP_NOUNS.has(after.folded);
}

/** Whether the word after a lone surname makes it another's given name ("Asaad al-Shibani") or a thing's ("Assad family"). */
export function isForeignAfter(last: NameWord, after: NameWord | undefined): boolean {
  if (after === undefined || last.possessive || after.glue !== 'space') return false;
  if (isOthers(last, after)) return true;
  return after.capital && !isNeutral(after);
}
