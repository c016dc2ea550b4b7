import { COMMON_WORDS } from './data/common-words.js';

const ENDINGS: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['ness', ['']],
];

/** A stem may be an inflection itself (officers, officer, office). */
function known(stem: string): boolean {
  if (stem.length < 3) return false;
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return isCommonWord(stem) || COMMON_WORDS.has(undoubled);
}

/** Whether a folded word is an ordinary English one or its inflection: such a word in capitals is no name by its form. */
export function isCommonWord(folded: string): boolean {
  if (COMMON_WORDS.has(folded)) return true;
  return ENDINGS.some(
    ([ending, bases]) =>
      folded.endsWith(ending) && bases.some((base) => known(folded.slice(0, -ending.length) + base)),
  );
}
