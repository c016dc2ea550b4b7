import { type Numeral, plainNumeral } from './numeral.js';
import { lettersEnd, skipSpaces, wordAt } from './scan.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What "no" counts zero of; "no plans" counts nothing. */
const COUNTED = words(
  'casualty casualties death deaths injury injuries fatality fatalities victim victims survivor survivors people passenger ' +
    'passengers civilian civilians child children arrest arrests hostage hostages prisoner prisoners soldier soldiers troops ' +
    'case cases vote votes seat seats goal goals wounded dead',
);

/** Adjectives that leave the count what it is. */
const BETWEEN = words('civilian confirmed known american british russian israeli new');

/** Verbs behind "no one" and "nobody" of which a number of people is told. */
const SUFFERED = words('was were is has had died survived killed injured hurt');

/** "No" before casualties and their like, "no one was killed", "none of them": zero; null elsewhere. */
export function readNone(
  text: string,
  word: string,
  [start, end]: readonly [number, number],
): Numeral | null {
  const last = word === 'no' ? noEnd(text, end) : noneEnd(text, word, end);
  if (last < 0) return null;
  return plainNumeral('none', [start, last], 0);
}

function noEnd(text: string, end: number): number {
  const at = skipSpaces(text, end);
  const next = wordAt(text, at);
  const after = wordAt(text, skipSpaces(text, at + next.length));
  if (next === 'one') return SUFFERED.has(after) ? lettersEnd(text, at) : -1;
  return COUNTED.has(next) || (BETWEEN.has(next) && COUNTED.has(after)) ? end : -1;
}

function noneEnd(text: string, word: string, end: number): number {
  const next = wordAt(text, skipSpaces(text, end));
  if (word === 'none') return next === 'of' || SUFFERED.has(next) ? end : -1;
  return SUFFERED.has(next) ? end : -1;
}
