import { nextPart } from './cardinal.js';
import { readDigits } from './digits.js';
import { numberWordAt } from './number-word-at.js';
import type { NumberWord } from './number-words.js';
import type { Numeral } from './numeral.js';
import { readRate } from './rate.js';
import { readNumeral } from './read-numeral.js';
import {
  isDash,
  isDigit,
  isWordHere,
  isWordUnit,
  lettersEnd,
  skipSpaces,
  wordAt,
  wordBefore,
} from './scan.js';
import { GLYPHS, scaleBehind, scaled, share } from './share.js';

/** A number that turns out to be the upper half of a fraction, or is followed by one: "two thirds", "1 1/2", "one in five". */
export function withFraction(text: string, numeral: Numeral): Numeral {
  if (numeral.kind !== 'cardinal' || numeral.glued !== '') return numeral;
  const found =
    over(text, numeral) ?? mixed(text, numeral) ?? slashed(text, numeral) ?? readRate(text, numeral);
  return found ?? numeral;
}

function behind(text: string, end: number): { readonly at: number; readonly word: NumberWord | undefined } {
  const at = nextPart(text, end);
  return { at, word: at < 0 ? undefined : numberWordAt(text, at) };
}

/** "two thirds", "one-fifth", "three quarters", "one hundred thirty-fifths", "one hundred and three quarters". */
function over(text: string, numeral: Numeral): Numeral | null {
  const { at, word } = behind(text, numeral.end);
  if (word === undefined || numeral.digits > 0) return null;
  const end = lettersEnd(text, at);
  if (!word.rank) return compoundOver(text, numeral, { ten: word, end });
  const head = headOf(text, numeral);
  const part = numeral.from - (head?.from ?? 0);
  if (head !== null && part < word.value && lower(word, part))
    return mixedOver(text, share(head, end, part / word.value), head);
  if (!lower(word, numeral.from)) return null;
  const tens = word.plural && word.value < 10 ? trailingTen(text, numeral) : 0;
  return scaled(text, share(numeral, end, (numeral.from - tens) / (tens + word.value)));
}

/** "one twenty-fifth", "three twenty-firsts". */
function compoundOver(
  text: string,
  numeral: Numeral,
  { ten, end }: { readonly ten: NumberWord; readonly end: number },
): Numeral | null {
  const { at, word } = behind(text, end);
  if (ten.part !== 'ten' || word?.part !== 'small' || !word.rank || word.value > 9) return null;
  if (!word.plural && numeral.from !== 1) return null;
  return share(numeral, lettersEnd(text, at), numeral.from / (ten.value + word.value));
}

/** What stands before the last "and" of a number in words. */
function headOf(text: string, { start, end }: Numeral): Numeral | null {
  const and = text.slice(start, end).toLowerCase().lastIndexOf(' and ');
  return and < 0 ? null : readNumeral(text.slice(0, start + and), start);
}

/** "five billion and three quarters" are three quarters of a billion more; "… and three quarters million" of a million. */
function mixedOver(text: string, part: Numeral, head: Numeral): Numeral {
  const rest = scaleBehind(text, part.end);
  const times = rest?.times ?? head.scale;
  return share(head, rest?.end ?? part.end, head.from + part.from * times);
}

/** Whether a word can be the lower half under this number: "two thirds", "one third"; "two quarters" are of a year. */
function lower(word: NumberWord, top: number): boolean {
  if (word.part === 'half') return word.value === 2 || top === 1 || top === 3;
  if (word.value <= 2) return false;
  return word.plural || top === 1;
}

/** "one hundred thirty fifths" are hundred thirty-fifths: the tens go below. Not in "one hundred and thirty fifths". */
function trailingTen(text: string, numeral: Numeral): number {
  const start = wordBefore(text, numeral.end);
  const word = numberWordAt(text, start);
  if (start <= numeral.start || word?.part !== 'ten') return 0;
  const before = wordBefore(text, isDash(text.charCodeAt(start - 1)) ? start - 1 : start);
  return before < 0 || isWordHere(text, before, 'and') ? 0 : word.value;
}

/** "one and a half", "3 million and a quarter", "2 1/2", "2-1/2", "2½". */
function mixed(text: string, numeral: Numeral): Numeral | null {
  const glyph = GLYPHS.get(text[skipSpaces(text, numeral.end)] ?? '');
  if (numeral.digits > 0 && glyph !== undefined)
    return scaled(text, share(numeral, skipSpaces(text, numeral.end) + 1, numeral.from + glyph));
  if (numeral.digits > 0) return mixedDigits(text, numeral);
  return null;
}

function mixedDigits(text: string, numeral: Numeral): Numeral | null {
  const at = text[numeral.end] === '-' ? numeral.end + 1 : skipSpaces(text, numeral.end);
  if (at === numeral.end || !isDigit(text.charCodeAt(at)) || numeral.decimals > 0) return null;
  const part = slashedAt(text, at);
  if (part === null || part.value >= 1) return null;
  return scaled(text, share(numeral, part.end, numeral.from + part.value));
}

/** "and a half", "and three quarters", "and one fourth" behind a number: what it adds; null where there is none. */
export function andFraction(text: string, numeral: Numeral): Numeral | null {
  if (numeral.kind === 'ordinal' || numeral.glued !== '') return null;
  const and = skipSpaces(text, numeral.end);
  if (and === numeral.end || !isWordHere(text, and, 'and')) return null;
  const at = skipSpaces(text, and + 3);
  const part = at === and + 3 ? null : smallFraction(text, at);
  if (part === null) return null;
  const times = numeral.scale;
  const rest = scaleBehind(text, part.end);
  if (rest !== null && times > 1) return share(numeral, rest.end, numeral.from + part.value * rest.times);
  const value = numeral.from + part.value * times;
  return rest === null ? share(numeral, part.end, value) : share(numeral, rest.end, value * rest.times);
}

/** "a half", "three quarters", "two thirds": below one. */
function smallFraction(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const first = wordAt(text, at);
  const article = first === 'a' || first === 'an';
  const numeral = article || numberWordAt(text, at) === undefined ? null : readNumeral(text, at);
  if (!article && numeral?.kind !== 'cardinal') return null;
  const top = numeral?.from ?? 1;
  const { at: place, word } = behind(text, numeral?.end ?? at + first.length);
  if (word === undefined || !word.rank || top >= word.value || (word.part !== 'half' && word.value < 3))
    return null;
  if (isWordUnit(text.charCodeAt(lettersEnd(text, place)))) return null;
  return { value: top / word.value, end: lettersEnd(text, place) };
}

/** "3/4". Not "9/11", nor a date. */
function slashed(text: string, numeral: Numeral): Numeral | null {
  if (numeral.digits === 0) return null;
  const part = slashedAt(text, numeral.start);
  return part === null || part.value >= 1 ? null : scaled(text, share(numeral, part.end, part.value));
}

function slashedAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const top = readDigits(text, at);
  if (top === null || top.decimals > 0 || (text[top.end] !== '/' && text[top.end] !== '⁄')) return null;
  if (!isDigit(text.charCodeAt(top.end + 1))) return null;
  const bottom = readDigits(text, top.end + 1);
  const next = bottom === null ? '' : text[bottom.end];
  if (bottom === null || bottom.decimals > 0 || bottom.value === 0 || next === '/') return null;
  if (top.value === 9 && bottom.value === 11) return null;
  return { value: top.value / bottom.value, end: bottom.end };
}
