import { isCommonWord } from './common.js';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.js';
import { LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS } from './data/organisation-words.js';
import { TITLES } from './data/titles.js';
import { isCalendarWord, isDemonym, placeId } from './places.js';

/** What a word may be by itself, as bits: most are several things ("Grant", "Jordan", "Church"). */
export const COMMON = 1;
export const TITLE = 2;
export const DEMONYM = 4;
export const CALENDAR = 8;
export const GIVEN = 16;
export const ORGANISATION_HEAD = 32;
export const PLACE_HEAD = 64;
export const LEGAL = 256;
export const PLACE = 512;
export const FIGURE = 1024;

const TESTS: readonly (readonly [bit: number, test: (folded: string) => boolean])[] = [
  [COMMON, isCommonWord],
  [TITLE, (word) => TITLES.has(word)],
  [DEMONYM, isDemonym],
  [CALENDAR, isCalendarWord],
  [GIVEN, (word) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word)],
  [ORGANISATION_HEAD, (word) => ORGANISATION_HEADS.has(word)],
  [PLACE_HEAD, (word) => PLACE_HEADS.has(word)],
  [LEGAL, (word) => LEGAL_FORMS.has(word)],
  [PLACE, (word) => placeId(word) !== undefined],
  [FIGURE, (word) => /\d/.test(word)],
];

const REMEMBERED = 50_000;
const classes = new Map<string, number>();

/** What a folded word may be: bits of the constants above; 0 for a word that no table knows. */
export function wordClass(folded: string): number {
  const known = classes.get(folded);
  if (known !== undefined) return known;
  let bits = 0;
  for (const [bit, test] of TESTS) if (test(folded)) bits |= bit;
  if (classes.size >= REMEMBERED) classes.clear();
  classes.set(folded, bits);
  return bits;
}
