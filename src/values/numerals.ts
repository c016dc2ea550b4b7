import { mayCount, readArticle } from './article.js';
import { isCurrencyMark, LOST_SIGNS } from './currencies.js';
import { andFraction, withFraction } from './fraction.js';
import { look, NUMBERS } from './look.js';
import { readNone } from './none.js';
import { mayBeNumber } from './number-word-at.js';
import { NONE_WORDS, NUMBER_WORDS, VAGUE_WORDS } from './number-words.js';
import type { Numeral } from './numeral.js';
import { widenLeft } from './numeral-left.js';
import { readNumeral } from './read-numeral.js';
import { isDash, isDigit, isLetter, isSpace, isWordHere, isWordUnit } from './scan.js';
import { GLYPHS, readGlyph, readShare } from './share.js';

let lastText = '';
let lastFound: readonly Numeral[] = [];

/**
 * Every number in a sentence, left to right, never overlapping. Skips digits that are part of a name, a time or a date in
 * digits ("F-16", "7:37", "10.12.2024"). The last sentence is remembered, as every numeric type asks for the same one.
 */
export function numerals(text: string): readonly Numeral[] {
  if (text !== lastText) {
    lastFound = (look(text) & NUMBERS) === 0 ? NONE : scan(text);
    lastText = text;
  }
  return lastFound;
}

/** What a character is to the scan; nothing that a number starts with, a letter of ASCII, anything else. */
const OTHER = 0;
const LETTER = 1;
const REST = 2;
const KINDS = new Uint8Array(0x10000).fill(REST, 0xbc);
for (let code = 97; code < 123; code++) KINDS[code] = KINDS[code - 32] = LETTER;
for (let code = 48; code < 58; code++) KINDS[code] = REST;
KINDS[46] = REST;

/** One pass: words by their letters, digits by the number that they start. */
function scan(text: string): readonly Numeral[] {
  const length = text.length;
  let found: Numeral[] | null = null;
  let at = 0;
  while (at < length) {
    const kind = KINDS[text.charCodeAt(at)];
    let end = at + 1;
    if (kind === LETTER) while (end < length && KINDS[text.charCodeAt(end)] === LETTER) end++;
    if (kind === OTHER || (kind === LETTER && !mayStart(text, at, end))) at = end;
    else {
      found ??= [];
      at = readPlace(text, [at, end], found);
    }
  }
  return found ?? NONE;
}

const NONE: readonly Numeral[] = [];

/** Most words end here: they are no number, no article before a unit, and nothing but white space or a mark follows. */
function mayStart(text: string, at: number, end: number): boolean {
  if (mayBeNumber(text, at, end - at)) return true;
  const next = end < text.length ? text.charCodeAt(end) : 32;
  if (end - at < 3 && next === 32) return mayCount(text, at, end);
  if (next <= 46) return next === 46 && isAddress(text, at, end);
  if (next < 58 || next > 127) return isWordUnit(next);
  return next === 58 && isAddress(text, at, end);
}

/** Reads what stands at a place that may start a number, and tells where the scan goes on. */
function readPlace(text: string, [at, end]: readonly [number, number], found: Numeral[]): number {
  const floor = found.length === 0 ? 0 : found[found.length - 1]!.end;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return readLetters(text, [at, end], { found, floor });
  if (isDigit(code) || (code === 46 && startsDecimal(text, at))) {
    const numeral = standsAlone(text, at) ? readNumeral(text, at) : null;
    const whole = numeral === null ? null : complete(text, numeral, floor);
    return whole === null || slashed(text, whole.end) ? joinedEnd(text, at) : push(found, whole);
  }
  if (code > 0xbb && GLYPHS.has(text[at]!)) return push(found, readGlyph(text, at)!);
  return isWordUnit(code) ? wordUnitsEnd(text, at) : at + 1;
}

/** The 9 of "9/11". */
function slashed(text: string, end: number): boolean {
  return text[end] === '/' && isDigit(text.charCodeAt(end + 1));
}

function readLetters(
  text: string,
  [at, end]: readonly [number, number],
  { found, floor }: { readonly found: Numeral[]; readonly floor: number },
): number {
  const numeral = mayBeNumber(text, at, end - at) ? readWord(text, at, end) : null;
  if (numeral !== null) return push(found, complete(text, numeral, floor));
  const article = mayCount(text, at, end) ? readArticle(text, at, floor) : null;
  return article === null ? afterWord(text, [at, end], found) : push(found, article);
}

/** Whether a web address starts here: digits in it are no numbers. */
function isAddress(text: string, at: number, end: number): boolean {
  return text.startsWith('://', end) || (end - at === 3 && text[end] === '.' && isWordHere(text, at, 'www'));
}

/** Where the scan goes on behind a word that is no number: behind a whole address, or at the digits of "USD5". */
function afterWord(text: string, [at, end]: readonly [number, number], found: Numeral[]): number {
  const code = text.charCodeAt(end);
  if ((code === 58 || code === 46) && isAddress(text, at, end)) return addressEnd(text, end);
  if (!isWordUnit(code)) return end;
  if (!isDigit(code)) return wordUnitsEnd(text, at);
  const letters = text.slice(at, end);
  const lost = LOST_SIGNS.has(letters);
  const numeral = lost || isCurrencyMark(letters) ? readNumeral(text, end) : null;
  return numeral === null || (lost && numeral.scale < 1e6 && numeral.glued !== 'm')
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
function readWord(text: string, at: number, end: number): Numeral | null {
  const word = text.slice(at, end).toLowerCase();
  if (NONE_WORDS.has(word)) return readNone(text, word, [at, end]);
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
  return isMixed(text, at) || !joined(text, at);
}

/** "2-1/2", as agencies write two and a half. */
function isMixed(text: string, at: number): boolean {
  MIXED.lastIndex = at;
  return MIXED.test(text);
}

const MIXED = /\d{1,3}-[1-9]\/[2-9](?![\d/])/y;

/** A word of letters, or letters first ("scp2-"), before a hyphen: a name goes on behind it. Not "3km-5km", "two-3" or "magnitude-6.8". */
function named(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end).toLowerCase();
  return !isDigit(text.charCodeAt(start)) && !NUMBER_WORDS.has(word) && word !== 'magnitude';
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
