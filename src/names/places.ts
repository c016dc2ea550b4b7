import { CALENDAR_WORDS, PEOPLES } from './data/calendar-words.js';
import { PLACES, STATE_ABBREVIATIONS } from './data/places.js';
import { foldName } from './fold.js';
import { type NameWord, nameWords } from './words.js';

/** Words of nothing but ASCII letters are folded by their case alone. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a spelling, folded and joined by a space. */
export const nameKey = (spelling: string): string =>
  PLAIN.test(spelling)
    ? spelling.toLowerCase()
    : nameWords(spelling)
        .map(({ folded }) => folded)
        .join(' ');

/** Words in the table's longest name. */
const LONGEST = 5;

interface Place {
  readonly id: string;
  readonly spellings: readonly string[];
  readonly region: boolean;
  readonly within: string | null;
}

const places = new Map<string, Place>();
/** Places written in letters, which a text must write in capitals: "US", "LA". */
const letters = new Set<string>();
for (const { spellings, region, within } of PLACES) {
  const place = {
    id: nameKey(spellings[0]!),
    spellings,
    region,
    within: within === undefined ? null : nameKey(within),
  };
  for (const spelling of spellings) {
    const key = nameKey(spelling);
    if (!places.has(key)) places.set(key, place);
    if (/^[A-Z.]+$/.test(spelling)) letters.add(key);
  }
}
const firstWords = new Set([...places.keys()].map((key) => key.split(' ')[0]!));
const abbreviations = new Map([...STATE_ABBREVIATIONS].map(([letters, name]) => [letters, nameKey(name)]));
const demonyms = new Set([
  ...PLACES.flatMap((place) => place.demonyms.map(foldName)).flatMap((word) => [word, `${word}s`]),
  ...PEOPLES,
]);

/** The table's id of a place by its `nameKey`, or undefined. */
export const placeId = (key: string): string | undefined => places.get(key)?.id;
/** All spellings of the table's place that has this one; none when it has not. */
export const placeSpellings = (spelling: string): readonly string[] =>
  places.get(nameKey(spelling))?.spellings ?? [];
/** The id of the country that the table's capital with this id is in, or null. */
export const countryOf = (id: string): string | null => places.get(id)?.within ?? null;
/** Whether a place by its `nameKey` is a country, a state or a province. */
export const isRegion = (key: string): boolean => places.get(key)?.region === true;
export const isDemonym = (folded: string): boolean => demonyms.has(folded);
export const isCalendarWord = (folded: string): boolean => CALENDAR_WORDS.has(folded);

/** The last word of the longest place of the table that starts at word `i`, or -1. */
export function placeEnd(words: readonly NameWord[], i: number): number {
  if (!words[i]!.capital || !firstWords.has(words[i]!.folded)) return -1;
  let key = '';
  let end = -1;
  for (let at = i; at < Math.min(i + LONGEST, words.length); at += 1) {
    const word = words[at]!;
    if (at > i && (word.glue === 'break' || words[at - 1]!.possessive)) break;
    key = at === i ? word.folded : `${key} ${word.folded}`;
    if (word.capital && places.has(key) && (word.upper || !letters.has(key))) end = at;
  }
  return end;
}

const REGION = /^,\s+(\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2})/u;

/** The id of the country or state after a place's name, "Wichita, Kan." or "Kafr Nabl, Syria": `end` is the name's end. */
export function regionAfter(text: string, end: number): string | null {
  const name = REGION.exec(text.slice(end, end + 40))?.[1];
  if (name === undefined) return null;
  const parts = name.split(/[ -]/);
  for (let n = parts.length; n > 0; n -= 1) {
    const words = parts.slice(0, n).join(' ');
    const key = nameKey(words);
    if (isRegion(key)) return placeId(key)!;
    const state = abbreviations.get(words.replaceAll('.', ''));
    if (state !== undefined) return state;
  }
  return null;
}
