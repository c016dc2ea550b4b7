import { readDigits } from './digits.js';
import { numberWordAt } from './number-word-at.js';
import type { NumberWord } from './number-words.js';
import { isDash, isDigit, isLetter, isWordHere, lettersEnd, skipSpaces, wordBeforeText } from './scan.js';

/** A reading in progress: value, place and what the last word was. */
export interface Reading {
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

/** A reading that has read nothing yet. */
export function newReading(at: number): Reading {
  return { total: 0, group: 0, end: at, last: 'none', scale: Number.POSITIVE_INFINITY, only: 1, rank: false };
}

/** What a reading comes to. */
export function sum(reading: Reading): number {
  return reading.total + reading.group;
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

/** Reads on word by word from where a reading stands. Plural ranks ("fifths") end it unread. */
export function readOn(text: string, reading: Reading, first: number): Reading {
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
  const tail = newReading(at);
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
  const tail = newReading(at);
  if (digits === null || digits.decimals > 0 || isLetter(text.charCodeAt(digits.end))) return tail;
  return { ...tail, group: digits.value, end: digits.end };
}

/** Ranks and numbers in words from `at`, no fraction yet. */
export function readCardinal(text: string, at: number): Reading {
  const reading = readOn(text, newReading(at), at);
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
    ...newReading(at),
    group: reading.group * 100 + ten.value + unit.value,
    end: lettersEnd(text, third),
    last: 'small',
  };
}

function dashBetween(text: string, end: number, at: number): boolean {
  for (let place = end; place < at; place++) if (isDash(text.charCodeAt(place))) return true;
  return false;
}
