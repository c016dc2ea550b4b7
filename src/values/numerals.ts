import { readArticle } from './article.js';
import { isCurrencyMark } from './currencies.js';
import { andFraction, GLYPHS, readGlyph, readShare, withFraction } from './fraction.js';
import { NUMBER_WORDS, VAGUE_WORDS } from './number-words.js';
import { type Numeral, readNumeral } from './numeral.js';
import { widenLeft } from './numeral-left.js';
import { isDash, isDigit, isLetter, isSpace, isWordUnit, lettersEnd } from './scan.js';

/** First two letters of every number word, as one bit each: most words of a text fail here. */
const STARTS = new Uint8Array(26 * 26);
for (const word of [...NUMBER_WORDS.keys(), ...VAGUE_WORDS.keys()]) STARTS[pairIndex(word, 0)] = 1;

function pairIndex(text: string, at: number): number {
  const first = (text.charCodeAt(at) | 32) - 97;
  const second = (text.charCodeAt(at + 1) | 32) - 97;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : -1;
}

let lastText = '';
let lastFound: readonly Numeral[] = [];

/**
 * Every number in a sentence, left to right, never overlapping. Skips digits that are part of a name, a time or a date in
 * digits ("F-16", "7:37", "10.12.2024"). The last sentence is remembered, as every numeric type asks for the same one.
 */
export function numerals(text: string): readonly Numeral[] {
  if (text !== lastText) {
    lastFound = scan(text);
    lastText = text;
  }
  return lastFound;
}

function scan(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  let at = 0;
  let floor = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const numeral = STARTS[pairIndex(text, at)] === 1 ? readWord(text, at) : null;
      const article = numeral === null && isArticle(text, at, code) ? readArticle(text, at, floor) : null;
      if (numeral !== null) at = floor = push(found, complete(text, numeral, floor));
      else if (article !== null) at = push(found, article);
      else at = afterWord(text, at, found);
    } else if (isDigit(code) || (code === 46 && startsDecimal(text, at))) {
      const numeral = standsAlone(text, at) ? readNumeral(text, at) : null;
      if (numeral === null) at = joinedEnd(text, at);
      else at = floor = push(found, complete(text, numeral, floor));
    } else if (code > 0xbb && GLYPHS.has(text[at]!)) at = floor = push(found, readGlyph(text, at)!);
    else at = isWordUnit(code) ? wordUnitsEnd(text, at) : at + 1;
  }
  return found;
}

function isArticle(text: string, at: number, code: number): boolean {
  if ((code | 32) !== 97) return false;
  const next = text.charCodeAt(at + 1);
  return isSpace(next) || ((next | 32) === 110 && isSpace(text.charCodeAt(at + 2)));
}

/** Where the scan goes on behind a word that is no number: behind a whole address, or at the digits of "USD5". */
function afterWord(text: string, at: number, found: Numeral[]): number {
  const end = lettersEnd(text, at);
  const code = text.charCodeAt(end);
  if (code === 58 && text.startsWith('://', end)) return addressEnd(text, end);
  if (code === 46 && end - at === 3 && text.slice(at, end).toLowerCase() === 'www')
    return addressEnd(text, end);
  if (!isDigit(code) || !isCurrencyMark(text.slice(at, end))) return wordUnitsEnd(text, at);
  const numeral = readNumeral(text, end);
  return numeral === null
    ? wordUnitsEnd(text, at)
    : push(found, { ...withFraction(text, numeral), prefixed: true });
}

function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 10) end++;
  return end;
}

/** Fractions behind a number and the words before it that belong to it. */
function complete(text: string, numeral: Numeral, floor: number): Numeral {
  const whole = withFraction(text, numeral);
  return repeated(text, widenLeft(text, andFraction(text, whole) ?? whole, floor));
}

/** "forty-five (45)": the same number twice is one. */
function repeated(text: string, numeral: Numeral): Numeral {
  const { end, from, glued } = numeral;
  if (text.charCodeAt(end + 1) !== 40 || !isSpace(text.charCodeAt(end)) || glued !== '') return numeral;
  const again =
    isDigit(text.charCodeAt(end + 2)) || isLetter(text.charCodeAt(end + 2))
      ? readNumeral(text, end + 2)
      : null;
  const same = again?.from === from && text[again.end] === ')' && again.kind === numeral.kind;
  return same && again !== null ? { ...numeral, end: again.end + 1 } : numeral;
}

function push(found: Numeral[], numeral: Numeral): number {
  found.push(numeral);
  return numeral.end + (numeral.kind === 'fraction' ? 0 : numeral.glued.length);
}

/** A number in words; its last word must not run on in another script ("onée"). */
function readWord(text: string, at: number): Numeral | null {
  const word = text.slice(at, lettersEnd(text, at)).toLowerCase();
  if (!NUMBER_WORDS.has(word) && !VAGUE_WORDS.has(word)) return null;
  const numeral = readShare(text, at) ?? readNumeral(text, at);
  return numeral === null || isWordUnit(text.charCodeAt(numeral.end)) ? null : numeral;
}

function startsDecimal(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && !isWordUnit(text.charCodeAt(at - 1));
}

/** Not behind a letter and a hyphen ("F-16"), and not one of several digits that marks join ("5/17/2018", "+1-222-2222"). */
function standsAlone(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDash(before) && isWordUnit(text.charCodeAt(at - 2)) && named(text, at - 1)) return false;
  if ((before === 58 || before === 47) && isDigit(text.charCodeAt(at - 2))) return false;
  return !joined(text, at);
}

/** A word of letters, or letters first ("scp2-"), before a hyphen: a name goes on behind it. Not "3km-5km" or "two-3". */
function named(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return !isDigit(text.charCodeAt(start)) && !NUMBER_WORDS.has(text.slice(start, end).toLowerCase());
}

/** Times, dates and telephone numbers: digits joined by a colon, by two slashes, or by two hyphens. */
function joined(text: string, at: number): boolean {
  let end = at;
  let marks = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    if (!isDigit(text.charCodeAt(end + 1)) || (code !== 58 && code !== 47 && code !== 45)) break;
    if (code === 58) return true;
    marks++;
  }
  return marks > 1;
}

/** The end of digits with all that is joined to them. */
function joinedEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const inside =
      (code === 46 || code === 58 || code === 47 || code === 45) && isDigit(text.charCodeAt(end + 1));
    if (!isWordUnit(code) && !inside) break;
  }
  return end;
}

function wordUnitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}
