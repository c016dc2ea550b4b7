import { andFraction, GLYPHS, readGlyph, readShare, withFraction } from './fraction.js';
import { NUMBER_WORDS, VAGUE_WORDS } from './number-words.js';
import { type Numeral, readNumeral } from './numeral.js';
import { widenLeft } from './numeral-left.js';
import { isDash, isDigit, isLetter, isWordUnit, lettersEnd } from './scan.js';

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
      if (numeral === null) at = wordUnitsEnd(text, at);
      else at = floor = push(found, complete(text, numeral, floor));
    } else if (isDigit(code) || (code === 46 && startsDecimal(text, at))) {
      const numeral = standsAlone(text, at) ? readNumeral(text, at) : null;
      if (numeral === null) at = digitsEnd(text, at);
      else at = floor = push(found, complete(text, numeral, floor));
    } else if (code > 0xbb && GLYPHS.has(text[at]!)) at = floor = push(found, readGlyph(text, at)!);
    else at = isWordUnit(code) ? wordUnitsEnd(text, at) : at + 1;
  }
  return found;
}

/** Fractions behind a number and the words before it that belong to it. */
function complete(text: string, numeral: Numeral, floor: number): Numeral {
  const whole = withFraction(text, numeral);
  return widenLeft(text, andFraction(text, whole) ?? whole, floor);
}

function push(found: Numeral[], numeral: Numeral): number {
  found.push(numeral);
  return numeral.end + numeral.glued.length;
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

/** Not behind a letter and a hyphen ("F-16"), and not next to a colon or slash that joins it to other digits. */
function standsAlone(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDash(before) && isLetter(text.charCodeAt(at - 2))) return numberBefore(text, at - 1);
  return !((before === 58 || before === 47) && isDigit(text.charCodeAt(at - 2)));
}

/** "two-2": a hyphen behind a number word joins a range, no name. */
function numberBefore(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return NUMBER_WORDS.has(text.slice(start, end).toLowerCase());
}

function wordUnitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

/** The end of digits with the marks inside them. */
function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const inside = (code === 46 || code === 58 || code === 47) && isDigit(text.charCodeAt(end + 1));
    if (!isWordUnit(code) && !inside) break;
  }
  return end;
}
