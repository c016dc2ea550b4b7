import { type Digits, readDigits } from './digits.js';
import { numberWordAt } from './number-word-at.js';
import { GLUED_SCALES, type NumberWord, VAGUE_WORDS } from './number-words.js';
import { readPoint, readPower, type Tail } from './point.js';
import {
  isDash,
  isDigit,
  isLetter,
  isWordHere,
  lettersEnd,
  skipSpaces,
  wordAt,
  wordBeforeText,
} from './scan.js';
import { isVague } from './vague.js';

/** One number as written, in digits or words, without hedge, sign of a currency, or unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** `article` is "a" before a unit ("a mile"): one of it, but no number by itself; `none` zero said by "no". */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'article' | 'none';
  /** The stated value; of a vague word ("dozens") the lower end of what it can stand for. */
  readonly from: number;
  /** As `from`, except for a vague word: the upper end. */
  readonly to: number;
  /** What `from` is before its scale: 1.2 in "1.2 million". */
  readonly mantissa: number;
  readonly scale: number;
  /** Digits after the decimal point of the mantissa. */
  readonly decimals: number;
  /** How many digits it is written with; 0 in words. */
  readonly digits: number;
  /** Whether thousands are set apart. */
  readonly grouped: boolean;
  /** Whether a currency's code or letters are glued in front: "USD5", "Rs20". */
  readonly prefixed?: true;
  /** Letters glued behind, that are no scale: "km" in "29km", "s" in "1990s". */
  readonly glued: string;
}

/** A reading in progress: value, place and what the last word was. */
interface Reading {
  total: number;
  group: number;
  end: number;
  last: NumberWord['part'] | 'digits' | 'none' | 'and';
  scale: number;
  /** The scale of the whole, where there is but one: that of "2.5 million". */
  only: number;
  rank: boolean;
}

/** Where the next part of a number in words starts: after white space or one hyphen; -1 where there is none. */
export function nextPart(text: string, end: number): number {
  let at = skipSpaces(text, end);
  if (isDash(text.charCodeAt(at))) at = skipSpaces(text, at + 1);
  return at > end && isLetter(text.charCodeAt(at)) ? at : -1;
}

function dashBetween(text: string, end: number, at: number): boolean {
  for (let place = end; place < at; place++) if (isDash(text.charCodeAt(place))) return true;
  return false;
}

/** Adds one word to a reading where the grammar of English numbers allows it. */
function accept(reading: Reading, word: NumberWord): boolean {
  const { group, last } = reading;
  switch (word.part) {
    case 'small':
      if (last === 'and') return false;
      if (last === 'ten' ? word.value > 9 || word.value === 0 : last === 'small' || last === 'digits')
        return false;
      if (word.value === 0 && last !== 'none') return false;
      if (word.value > 19 && last === 'ten') return false;
      reading.group = group + word.value;
      break;
    case 'ten':
      if (last === 'ten' || last === 'small' || last === 'digits' || last === 'and') return false;
      reading.group = group + word.value;
      break;
    case 'hundred':
      if (group >= 100 || (last === 'scale' && group === 0)) return false;
      reading.group = (group === 0 ? 1 : group) * 100;
      break;
    case 'scale':
      return acceptScale(reading, word);
    case 'dozen':
      if (reading.total !== 0 && group === 0) return false;
      reading.group = (group === 0 ? 1 : group) * 12;
      break;
    default:
      return false;
  }
  reading.last = word.part;
  reading.rank = word.rank;
  return true;
}

function acceptScale(reading: Reading, word: NumberWord): boolean {
  const { group, last, scale } = reading;
  if (last === 'dozen') return false;
  if (last === 'scale') {
    if (word.value <= scale && word.value < 1e5) return false;
    reading.total *= word.value;
    reading.only *= word.value;
  } else {
    if (group === 0 && last !== 'none') return false;
    if (word.value >= scale) return false;
    reading.only = reading.total === 0 ? word.value : 1;
    reading.total += (group === 0 ? 1 : group) * word.value;
  }
  reading.group = 0;
  reading.scale = word.value;
  reading.last = 'scale';
  reading.rank = word.rank;
  return true;
}

function start(at: number): Reading {
  return { total: 0, group: 0, end: at, last: 'none', scale: Number.POSITIVE_INFINITY, only: 1, rank: false };
}

function sum(reading: Reading): number {
  return reading.total + reading.group;
}

/** Reads on word by word from where a reading stands. Plural ranks ("fifths") end it unread. */
function readOn(text: string, reading: Reading, first: number): Reading {
  const inDigits = reading.last === 'digits';
  const joins = !between(text, first);
  let at = first;
  while (at >= 0 && !reading.rank) {
    const end = lettersEnd(text, at);
    const and = end - at === 3 && isWordHere(text, at, 'and');
    if (and && !(joins && readAnd(text, reading, end))) break;
    if (!and) {
      const word = numberWordAt(text, at);
      if (word === undefined || (word.rank && (word.plural || inDigits)) || word.part === 'half') break;
      if (word.rank && word.value === 2 && text[end] === 's') break;
      if (!accept(reading, word)) break;
      reading.end = end;
    }
    at = nextPart(text, reading.end);
  }
  return reading;
}

/** "between one hundred and two hundred" are two numbers. */
function between(text: string, at: number): boolean {
  return text[at - 2] === 'n' && wordBeforeText(text, at) === 'between';
}

/** "two hundred and five", "two thousand and two hundred": what follows must be smaller than what it is added to. */
function readAnd(text: string, reading: Reading, end: number): boolean {
  const hundred = reading.last === 'hundred';
  const floor = hundred ? 100 : reading.last === 'scale' ? reading.scale : 0;
  const at = skipSpaces(text, end);
  if (floor === 0 || at === end) return false;
  const tail = readTail(text, at, hundred);
  const value = sum(tail);
  if (tail.end === at || value === 0 || value >= floor || (hundred && hundredNext(text, tail.end)))
    return false;
  reading.group += value;
  reading.end = tail.end;
  reading.last = hundred ? 'small' : 'and';
  reading.rank = tail.rank;
  return true;
}

/** What "and" adds: below a hundred where it follows "hundred", so that a scale may still come ("… and two thousand"). */
function readTail(text: string, at: number, hundred: boolean): Reading {
  if (isDigit(text.charCodeAt(at))) return readTailDigits(text, at);
  const tail = start(at);
  if (!hundred) return readOn(text, tail, at);
  for (let place = at; place >= 0 && !tail.rank; place = nextPart(text, tail.end)) {
    const word = numberWordAt(text, place);
    if (word === undefined || word.part === 'scale' || word.part === 'hundred' || (word.rank && word.plural))
      break;
    if (!accept(tail, word)) break;
    tail.end = lettersEnd(text, place);
  }
  return tail;
}

function hundredNext(text: string, end: number): boolean {
  const at = nextPart(text, end);
  return at >= 0 && numberWordAt(text, at)?.part === 'hundred';
}

function readTailDigits(text: string, at: number): Reading {
  const digits = readDigits(text, at);
  const tail = start(at);
  if (digits === null || digits.decimals > 0 || isLetter(text.charCodeAt(digits.end))) return tail;
  return { ...tail, group: digits.value, end: digits.end };
}

/** Ranks and numbers in words from `at`, no fraction yet. */
function readCardinal(text: string, at: number): Reading {
  const reading = readOn(text, start(at), at);
  return readYearStyle(text, at, reading) ?? reading;
}

/** "one twenty two": hundreds unsaid. Three words with spaces only, as "two twenty-year-olds" is something else. */
function readYearStyle(text: string, at: number, reading: Reading): Reading | null {
  if (reading.last !== 'small' || reading.total !== 0 || reading.group < 1 || reading.group > 9) return null;
  const second = nextPart(text, reading.end);
  if (second < 0 || dashBetween(text, reading.end, second)) return null;
  const ten = numberWordAt(text, second);
  const third = ten?.part === 'ten' && !ten.rank ? nextPart(text, lettersEnd(text, second)) : -1;
  if (ten === undefined || third < 0 || dashBetween(text, lettersEnd(text, second), third)) return null;
  const unit = numberWordAt(text, third);
  if (unit?.part !== 'small' || unit.rank || unit.value > 9 || unit.value === 0) return null;
  return {
    ...start(at),
    group: reading.group * 100 + ten.value + unit.value,
    end: lettersEnd(text, third),
    last: 'small',
  };
}

function numeral(at: number, reading: Reading): Numeral {
  const value = sum(reading);
  const scale = reading.group === 0 && reading.only > 1 ? reading.only : 1;
  return {
    start: at,
    end: reading.end,
    kind: reading.rank ? 'ordinal' : 'cardinal',
    from: value,
    to: value,
    mantissa: value / scale,
    scale,
    decimals: 0,
    digits: 0,
    grouped: false,
    glued: '',
  };
}

/** The number in words whose first word is at `at`; null where none starts. */
function readWords(text: string, at: number): Numeral | null {
  const name = wordAt(text, at);
  const vague = VAGUE_WORDS.get(name);
  if (vague !== undefined)
    return isVague(text, name, [at, at + name.length]) ? readVague(text, at, vague) : null;
  const reading = readCardinal(text, at);
  if (reading.end === at) return null;
  const tail = reading.rank ? null : readPoint(text, reading.end);
  return tail === null ? numeral(at, reading) : readScaleWords(text, at, pointed(sum(reading), tail));
}

/** "dozens", "tens of thousands", "hundreds of thousands". */
function readVague(text: string, at: number, range: readonly [number, number]): Numeral {
  const end = lettersEnd(text, at);
  const of = skipSpaces(text, end);
  const next = wordAt(text, of) === 'of' ? skipSpaces(text, of + 2) : -1;
  const scale = next < 0 ? undefined : numberWordAt(text, next);
  const times = scale?.part === 'scale' && scale.plural && !scale.rank ? scale.value : 1;
  return {
    start: at,
    end: times === 1 ? end : lettersEnd(text, next),
    kind: 'vague',
    from: range[0] * times,
    to: times === 1 ? range[1] : (range[1] + 1) * times - times,
    mantissa: range[0] * times,
    scale: 1,
    decimals: 0,
    digits: 0,
    grouped: false,
    glued: '',
  };
}

/** The number in digits at `at`, with a scale behind it ("1.2 million", "10k"). */
function readFigures(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at);
  if (digits === null) return null;
  const power = readPower(text, digits.end, digits.value);
  if (power !== null) return readScaleWords(text, at, { ...digits, ...power, decimals: 0 });
  const end = lettersEnd(text, digits.end);
  const glued = text.slice(digits.end, end);
  const rank = /^(?:st|nd|rd|th)$/i.test(glued) && digits.decimals === 0;
  if (rank) return figure(at, digits, { end, rank: true });
  const times = GLUED_SCALES.get(glued);
  if (times !== undefined && !generation(digits, glued)) return figure(at, digits, { end, scale: times });
  if (glued !== '') return figure(at, digits, { end: digits.end, glued });
  const tail = digits.decimals === 0 ? readPoint(text, digits.end) : null;
  return readScaleWords(text, at, tail === null ? digits : pointed(digits.value, tail));
}

/** "two hundred" and "point zero three" as one number. */
function pointed(whole: number, { end, decimals }: Tail): Digits {
  const value = Number(`${whole}.${decimals}`);
  return { end, value, decimals: decimals.length, grouped: false, length: 0 };
}

/** 5G is a network. */
function generation(digits: Digits, glued: string): boolean {
  return glued === 'G' && digits.length === 1;
}

function figure(
  at: number,
  digits: Digits,
  more: { end: number; rank?: boolean; scale?: number; glued?: string },
): Numeral {
  const scale = more.scale ?? 1;
  const value = tidy(digits.value * scale);
  return {
    start: at,
    end: more.end,
    kind: more.rank === true ? 'ordinal' : 'cardinal',
    from: value,
    to: value,
    mantissa: digits.value,
    scale,
    decimals: digits.decimals,
    digits: digits.length,
    grouped: digits.grouped,
    glued: more.glued ?? '',
  };
}

/** "2.33 k": a letter for a scale behind a space, where nothing follows that it could belong to. */
function spacedLetter(text: string, at: number): number | undefined {
  const letter = text[at] ?? '';
  const alone = /^[kKMG]$/.test(letter) && /^(?:$|[.,;:!?)])/.test(text.slice(at + 1, at + 2));
  return alone ? GLUED_SCALES.get(letter) : undefined;
}

function readScaleWords(text: string, at: number, digits: Digits): Numeral {
  const next = nextPart(text, digits.end);
  const letter = next < 0 ? undefined : spacedLetter(text, next);
  if (letter !== undefined) return figure(at, digits, { end: next + 1, scale: letter });
  const word = next < 0 ? undefined : numberWordAt(text, next);
  const multiplies = word?.part === 'scale' || word?.part === 'hundred' || word?.part === 'dozen';
  if (word === undefined || !multiplies || word.rank) return figure(at, digits, { end: digits.end });
  const first: Reading = { ...start(at), group: digits.value, end: digits.end, last: 'digits' };
  if (digits.value >= 100 && word.part === 'hundred')
    return figure(at, digits, { end: lettersEnd(text, next), scale: 100 });
  const reading = readOn(text, first, next);
  const tail = reading.last === 'scale' ? readSmaller(text, reading) : null;
  if (tail === null && reading.group === 0 && reading.only > 1)
    return figure(at, digits, { end: reading.end, scale: reading.only });
  const value = sum(reading) + (tail?.from ?? 0);
  return { ...figure(at, digits, { end: tail?.end ?? reading.end }), from: value, to: value };
}

/** "4 thousand 3 hundred": digits with a smaller scale of their own behind a scale. */
function readSmaller(text: string, { end, scale }: Reading): Numeral | null {
  const at = skipSpaces(text, end);
  const digits = at > end && isDigit(text.charCodeAt(at)) ? readDigits(text, at) : null;
  if (digits === null || digits.length > 3 || digits.decimals > 0) return null;
  const tail = readScaleWords(text, at, digits);
  return tail.end > digits.end && tail.from < scale ? tail : null;
}

/** Twelve significant digits: enough for any figure, and free of binary noise. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(15));
}

/** The longest number that starts at `at`, which is a digit, a decimal point or the first letter of a word. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === 46 ? readFigures(text, at) : readWords(text, at);
}
