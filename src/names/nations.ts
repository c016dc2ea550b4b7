import { PLACES } from './data/places.js';
import { foldName } from './fold.js';
import { nameKey, placeId } from './places.js';

/** A country that a text names, or whose people or things it names: "Somalia", "Somalis", "a Somali boat". */
export interface Nation {
  readonly start: number;
  readonly end: number;
  /** The table's id of the country. */
  readonly id: string;
}

/** Words of the longest name that is looked for. */
const LONGEST = 4;
const WORD = /\p{Lu}[\p{L}\p{M}.’']*/gu;
const ENDING = /(?:[’']s?|(?<!\.\p{Lu})\.)$/u;
/** Words that a country's name and others share: a month, a first name. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'jordan',
  'chad',
  'georgia',
  'pole',
  'poles',
  'scot',
  'dane',
]);

const countries = PLACES.filter(({ region, demonyms }) => region && demonyms.length > 0);

/** Folded words of a country, a people or an adjective → the country's id. */
const ids = new Map<string, string>();
for (const { spellings, demonyms } of countries) {
  const id = nameKey(spellings[0]!);
  for (const name of [...spellings, ...peoplesOf(spellings[0]!, demonyms)]) {
    const key = name.split(' ').map(foldName).join(' ');
    if (!ids.has(key) && !AMBIGUOUS.has(key)) ids.set(key, id);
  }
}

/** A capital speaks for its country: "Moscow said". */
for (const { spellings, within } of PLACES) {
  const country = within === undefined ? undefined : ids.get(nameKey(within));
  for (const name of country === undefined ? [] : spellings) {
    const key = name.split(' ').map(foldName).join(' ');
    if (!ids.has(key)) ids.set(key, country!);
  }
}

/** The id of the country that one folded word names, or whose people it names, or null. */
export const nationOf = (folded: string): string | null => ids.get(folded) ?? null;

/** "South Korean" is one word for a people; "Danish" and "Dane" are two. */
function peoplesOf(country: string, demonyms: readonly string[]): readonly string[] {
  const isOne = demonyms.length > 1 && country.split(' ')[0] === demonyms[0];
  const words = isOne ? [demonyms.join(' ')] : demonyms;
  return words.flatMap((word) => [word, `${word}s`, word.replace(/man$/, 'men')]);
}

/** The countries of a sentence, by place; of two that overlap the longer. */
export function nationsIn(text: string): readonly Nation[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(ENDING, '').length,
    folded: foldName(word.replace(/[’']s?$/u, '')),
  }));
  const found: Nation[] = [];
  for (let i = 0; i < words.length; i += 1) {
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n -= 1) {
      const run = words.slice(i, i + n);
      if (!isRun(text, run)) continue;
      const key = run.map(({ folded }) => folded).join(' ');
      const id = ids.get(key);
      if (id === undefined) continue;
      found.push({ start: run[0]!.start, end: run.at(-1)!.end, id: placeId(id) ?? id });
      i += n - 1;
      break;
    }
  }
  return found;
}

/** Whether words follow each other with nothing but a space between them. */
function isRun(text: string, run: readonly { readonly start: number; readonly end: number }[]): boolean {
  return run.slice(1).every(({ start }, i) => text.slice(run[i]!.end, start) === ' ');
}
