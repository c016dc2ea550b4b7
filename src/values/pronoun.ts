import type { Numeral } from './numeral.js';
import { isDash, isLetter, skipSpaces, wordAt, wordBeforeText } from './scan.js';

/** "One" that points instead of counting, by the word before or behind it. */
const BEFORE = new Set(
  'no this that the which each every any another not other next new old such'.split(' '),
);
const AFTER = new Set(
  'of another by who that which whose could can would might should must may is has was way thing such'.split(
    ' ',
  ),
);

/** Whether a number is the pronoun "one": "this one", "one of them", "no one", "one's own", "one-sided". */
export function pointsAt(text: string, { start, end, from, digits }: Numeral): boolean {
  if (from !== 1 || digits > 0 || end - start !== 3) return false;
  if (isDash(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))
    return /^-(?:sided|off|time|way|stop|line|perc|to-o|on-o)/i.test(text.slice(end, end + 6));
  if (/^['’]s(?!\p{L})/iu.test(text.slice(end, end + 3))) return true;
  if (/on-$/i.test(text.slice(Math.max(0, start - 3), start))) return true;
  return BEFORE.has(wordBeforeText(text, start)) || AFTER.has(wordAt(text, skipSpaces(text, end)));
}
