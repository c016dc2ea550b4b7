import { readDigits } from './digits.js';
import { numberWordAt } from './number-word-at.js';
import { NUMBER_WORDS, type NumberWord } from './number-words.js';
import { type Numeral, nextPart, readNumeral, tidy } from './numeral.js';
import {
  isDash,
  isDigit,
  isSpace,
  isWordHere,
  isWordUnit,
  lettersEnd,
  skipSpaces,
  wordAt,
  wordBefore,
} from './scan.js';
import { RATE_TIMES, UNIT_NAMES } from './units.js';

/** ¼ and its like. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** Words that follow "a third", "half" where they are shares: anything else makes them a rank or part of a name. */
const AFTER_SHARE = new Set(
  (
    'of a an the its their his her our my your all were was are is have has had more less fewer higher lower bigger smaller ' +
    'larger since from in on at by to for as said say says who that which will would could can may and or but with ' +
    'than each what after before while full empty way this last those these he she it they we people'
  ).split(' '),
);

/** Words before "half" that make it a part of something ordered, no share. */
const BEFORE_HALF = new Set(
  'first second other better latter early late last next previous opening closing'.split(' '),
);

/** Units of time behind "one in five": an event within a span, no share. */
const TIME_UNITS =
  /^(?:second|minute|hour|day|week|month|quarter|year|decade|round|game|match|set|innings|seat|attempt)s?\b/i;

function share(numeral: Numeral, end: number, value: number): Numeral {
  const clean = tidy(value);
  return {
    ...numeral,
    end,
    kind: 'fraction',
    from: clean,
    to: clean,
    mantissa: clean,
    scale: 1,
    decimals: 0,
    glued: '',
  };
}

/** A number that turns out to be the upper half of a fraction, or is followed by one: "two thirds", "1 1/2", "one in five". */
export function withFraction(text: string, numeral: Numeral): Numeral {
  if (numeral.kind !== 'cardinal' || numeral.glued !== '') return numeral;
  const found = over(text, numeral) ?? mixed(text, numeral) ?? slashed(text, numeral) ?? rate(text, numeral);
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

/** "one and a half", "3 million and a quarter", "2 1/2", "2½". */
function mixed(text: string, numeral: Numeral): Numeral | null {
  const glyph = GLYPHS.get(text[skipSpaces(text, numeral.end)] ?? '');
  if (numeral.digits > 0 && glyph !== undefined)
    return scaled(text, share(numeral, skipSpaces(text, numeral.end) + 1, numeral.from + glyph));
  if (numeral.digits > 0) return mixedDigits(text, numeral);
  return null;
}

function mixedDigits(text: string, numeral: Numeral): Numeral | null {
  const at = skipSpaces(text, numeral.end);
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
  const numeral = article || !NUMBER_WORDS.has(first) ? null : readNumeral(text, at);
  if (!article && numeral?.kind !== 'cardinal') return null;
  const top = numeral?.from ?? 1;
  const { at: place, word } = behind(text, numeral?.end ?? at + first.length);
  if (word === undefined || !word.rank || top >= word.value || (word.part !== 'half' && word.value < 3))
    return null;
  if (isWordUnit(text.charCodeAt(lettersEnd(text, place)))) return null;
  return { value: top / word.value, end: lettersEnd(text, place) };
}

/** "million", "a million", "of a million", "a dozen" behind a share. */
function scaleBehind(text: string, end: number): { readonly times: number; readonly end: number } | null {
  let at = skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
  if (at === end) return null;
  for (const skipped of ['of', 'a'])
    if (wordAt(text, at) === skipped) at = skipSpaces(text, at + skipped.length);
  const word = numberWordAt(text, at);
  const scales = word?.part === 'scale' || word?.part === 'hundred' || word?.part === 'dozen';
  if (word === undefined || !scales || word.rank || word.plural) return null;
  const times = word.part === 'dozen' ? 12 : word.value;
  return { times, end: lettersEnd(text, at) };
}

function scaled(text: string, numeral: Numeral): Numeral {
  const scale = scaleBehind(text, numeral.end);
  if (scale === null) return numeral;
  const value = tidy(numeral.from * scale.times);
  const kind = Number.isInteger(value) ? 'cardinal' : 'fraction';
  return { ...numeral, end: scale.end, kind, from: value, to: value, mantissa: value, scale: 1 };
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

/** "one in five", "two out of three", and "1 over 3" at the end of the text. */
function rate(text: string, numeral: Numeral): Numeral | null {
  const at = skipSpaces(text, numeral.end);
  if (at === numeral.end) return null;
  if (!mayJoinRate(text.charCodeAt(at))) return null;
  const word = wordAt(text, at);
  const out = word === 'out' && wordAt(text, skipSpaces(text, at + 3)) === 'of';
  if (word !== 'in' && word !== 'over' && !out) return null;
  const start = skipSpaces(text, out ? skipSpaces(text, at + 3) + 2 : lettersEnd(text, at));
  const bottom =
    numberWordAt(text, start) !== undefined || isDigit(text.charCodeAt(start))
      ? readNumeral(text, start)
      : null;
  if (bottom === null || bottom.kind !== 'cardinal' || bottom.glued !== '' || numeral.decimals > 0)
    return null;
  if (word === 'over' ? !atEnd(text, bottom.end) : !isRate(text, numeral, bottom)) return null;
  if (word === 'in' && !smallRate(numeral, bottom)) return null;
  return share(numeral, bottom.end, numeral.from / bottom.from);
}

/** The first letter of "in", "out of" and "over". */
function mayJoinRate(code: number): boolean {
  return (code | 32) === 105 || (code | 32) === 111;
}

function isRate(text: string, top: Numeral, bottom: Numeral): boolean {
  return (
    top.from < bottom.from && !TIME_UNITS.test(text.slice(skipSpaces(text, bottom.end), bottom.end + 12))
  );
}

/** "one in five", "7 in 10": below two to ten, or a round number; never "two in 2024". */
function smallRate(top: Numeral, bottom: Numeral): boolean {
  if (bottom.digits === 4 && !bottom.grouped && bottom.from >= 1700 && bottom.from <= 2100) return false;
  if (top.from === 1) return bottom.from <= 1e9;
  return bottom.from === 5 || bottom.from === 10 || bottom.from === 100 || bottom.from === 1000;
}

function atEnd(text: string, end: number): boolean {
  return text.slice(end, end + 3).replace(/[.?! ]/g, '') === '' && text.length <= end + 2;
}

/** A share that starts the words: "half of", "a third of", "a quarter of a million"; null where the word is none. */
export function readShare(text: string, at: number): Numeral | null {
  const word = numberWordAt(text, at);
  if (word === undefined || !word.rank || word.plural || (word.part !== 'half' && word.value < 3))
    return null;
  const end = lettersEnd(text, at);
  const before = wordBefore(text, at);
  const left = before < 0 ? '' : wordAt(text, before);
  const article = left === 'a' || left === 'an';
  const base = share(blank(article ? before : at, end), end, 1 / word.value);
  const scale = scaleBehind(text, end);
  if (scale !== null && (word.part === 'half' || article)) return scaled(text, base);
  if (isWordUnit(text.charCodeAt(end))) return null;
  if (word.part === 'half' && unitFollows(text, end))
    return isDash(text.charCodeAt(end)) ? { ...base, glued: '-' } : base;
  if (isDash(text.charCodeAt(end))) return null;
  if (!article && (word.part !== 'half' || word.value === 4)) return null;
  if (BEFORE_HALF.has(left)) return null;
  return shareFollows(text, end) ? base : null;
}

/** "half a mile", "half-litre", "quarter mile", "half an hour". */
function unitFollows(text: string, end: number): boolean {
  let at = isDash(text.charCodeAt(end)) ? end + 1 : skipSpaces(text, end);
  if (at === end) return false;
  const article = /^an? /i.exec(text.slice(at, at + 3));
  if (article !== null) at += article[0].length;
  const unit = wordAt(text, at);
  return unit.length > 1 && (UNIT_NAMES.has(unit) || RATE_TIMES.has(unit) || LONG_TIMES.has(unit));
}

const LONG_TIMES = new Set(['decade', 'century', 'millennium']);

function shareFollows(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return true;
  const next = wordAt(text, skipSpaces(text, end));
  return next === '' || AFTER_SHARE.has(next);
}

function blank(start: number, end: number): Numeral {
  return {
    start,
    end,
    kind: 'fraction',
    from: 0,
    to: 0,
    mantissa: 0,
    scale: 1,
    decimals: 0,
    digits: 0,
    grouped: false,
    glued: '',
  };
}

/** "⅔" that stands alone; null where the character at `at` is no such glyph. */
export function readGlyph(text: string, at: number): Numeral | null {
  const value = GLYPHS.get(text[at] ?? '');
  return value === undefined ? null : scaled(text, share(blank(at, at + 1), at + 1, value));
}
