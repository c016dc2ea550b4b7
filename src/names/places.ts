import { CALENDAR_WORDS, PEOPLES } from './data/calendar-words.js';
import { PLACES } from './data/places.js';
import { foldName } from './fold.js';
import { type NameWord, nameWords } from './words.js';

/** The words of a spelling, folded and joined by a space. */
export const nameKey = (spelling: string): string =>
  nameWords(spelling)
    .map(({ folded }) => folded)
    .join(' ');

/** Words in the table's longest name. */
const LONGEST = 5;
const spellingsByKey = new Map<string, readonly string[]>();
for (const { spellings } of PLACES) {
  for (const key of spellings.map(nameKey)) if (!spellingsByKey.has(key)) spellingsByKey.set(key, spellings);
}
const demonyms = new Set([
  ...PLACES.flatMap((place) => place.demonyms.map(foldName)).flatMap((word) => [word, `${word}s`]),
  ...PEOPLES,
]);

/** The table's id of a place by its `nameKey`, or undefined. */
export const placeId = (key: string): string | undefined => {
  const spellings = spellingsByKey.get(key);
  return spellings && nameKey(spellings[0]!);
};
/** All spellings of the table's place that has this one; none when it has not. */
export const placeSpellings = (spelling: string): readonly string[] =>
  spellingsByKey.get(nameKey(spelling)) ?? [];
export const isDemonym = (folded: string): boolean => demonyms.has(folded);
export const isCalendarWord = (folded: string): boolean => CALENDAR_WORDS.has(folded);

/** The last word of the longest place of the table that starts at word `i`, or -1. */
export function placeEnd(words: readonly NameWord[], i: number): number {
  let key = '';
  let end = -1;
  for (let at = i; at < Math.min(i + LONGEST, words.length); at += 1) {
    const word = words[at]!;
    if (at > i && (word.glue === 'break' || words[at - 1]!.possessive)) break;
    key = at === i ? word.folded : `${key} ${word.folded}`;
    if (word.capital && words[i]!.capital && spellingsByKey.has(key)) end = at;
  }
  return end;
}
