import { CURRENCY_WORDS } from './currencies.js';
import { wordGate } from './gate.js';
import { type Numeral, plainNumeral } from './numeral.js';
import { isSpace, lettersEnd, wordAt, wordBefore } from './scan.js';
import { UNIT_NAMES } from './units.js';

/** Units that "a" counts one of; "a foot", "a degree" and "a stone" are mostly something else. */
export const ARTICLE_UNITS: ReadonlySet<string> = new Set(
  (
    'mile kilometre kilometer km metre meter centimetre centimeter inch kilogram kilo kg gram pound lb ounce litre liter ' +
    'millilitre milliliter ml gallon tonne kibibyte acre hectare dollar euro'
  ).split(' '),
);

const GATE = wordGate(ARTICLE_UNITS);

/** Whether the word from `at` to `end` is "a" or "an" before what may be a unit. */
export function mayCount(text: string, at: number, end: number): boolean {
  const article =
    (text.charCodeAt(at) | 32) === 97 && (end - at === 1 || (text.charCodeAt(at + 1) | 32) === 110);
  return article && end - at < 3 && GATE(text, end + 1, lettersEnd(text, end + 1) - end - 1);
}

/** "a mile", "an acre" as one; null for a rate ("$70 a barrel", "50 cents a mile"), or where no unit follows. */
export function readArticle(text: string, at: number, floor: number): Numeral | null {
  const end = lettersEnd(text, at);
  if (!isSpace(text.charCodeAt(end)) || !ARTICLE_UNITS.has(wordAt(text, end + 1))) return null;
  if (floor > 0 && floor >= at - 1) return null;
  const before = wordBefore(text, at);
  if (before >= 0) {
    const word = wordAt(text, before);
    if (UNIT_NAMES.has(word) || CURRENCY_WORDS.has(word) || word === 'of' || word === 'half') return null;
  }
  return plainNumeral('article', [at, end], 1);
}
