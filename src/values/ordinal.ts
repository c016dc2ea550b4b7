import { numberWordAt } from './number-word-at.js';
import type { Numeral } from './numeral.js';
import { numerals } from './numerals.js';
import { isIdiom, NAMED_AFTER_RANK } from './ordinal-idioms.js';
import { isDash, isDigit, isSpace, skipSpaces, wordAt, wordBefore, wordBeforeText } from './scan.js';
import type { Found, ValueType } from './value-type.js';

/** A rank in a series, counted from 1. */
export interface Ordinal {
  readonly rank: number;
}

/** Before "second" where it is a unit of time: "60 frames a second". */
const TIME_BEFORE = new Set(['a', 'per', 'one', 'every', 'each', 'split']);

function isRank(text: string, numeral: Numeral): boolean {
  if (numeral.kind !== 'ordinal') return false;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  const before = wordBeforeText(text, numeral.start);
  const next = wordAt(text, nextWord(text, numeral.end));
  if (/^[ -](?:to[ -])?last\b/i.test(text.slice(numeral.end, numeral.end + 9))) return false;
  if (properName(text, numeral, next)) return false;
  if (before === 'at' && word === 'first') return false;
  if (word === 'second' && secondsAfterNumber(text, numeral.start)) return false;
  if (word === 'second' && TIME_BEFORE.has(before) && next === '') return false;
  return !isIdiom(text, word, numeral.end);
}

/** "60-second", "ten second delay": a length of time. */
function secondsAfterNumber(text: string, start: number): boolean {
  const at = start - 1;
  const mark = text.charCodeAt(at);
  if (isDigit(text.charCodeAt(at - 1)) && (isDash(mark) || isSpace(mark))) return true;
  const before = wordBefore(text, isDash(mark) ? at : start);
  const word = before < 0 ? undefined : numberWordAt(text, before);
  return word !== undefined && !word.rank && word.part !== 'half';
}

function properName(text: string, { start }: Numeral, next: string): boolean {
  const code = text.charCodeAt(start);
  return (
    NAMED_AFTER_RANK.has(next) &&
    ((code >= 65 && code <= 90) || /^\d+\w\w [A-Z]/.test(text.slice(start, start + 7)))
  );
}

function nextWord(text: string, end: number): number {
  const dash = text.charCodeAt(end) === 45 ? end + 1 : end;
  return isSpace(text.charCodeAt(dash)) ? skipSpaces(text, dash) : dash;
}

const NAMES = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "first" to "tenth", then 11th, 22nd. */
export function wordOrdinal(rank: number): string {
  const name = NAMES[rank];
  if (name !== undefined && name !== '') return name;
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${BigInt(rank)}${ending}`;
}

export const ordinal: ValueType<Ordinal> = {
  name: 'ordinal',
  describe: 'A rank in a series: first, 21st, twenty-first. Not "at first", "First Lady" or "ten seconds".',
  compare: 'exact',
  find: (text) =>
    numerals(text)
      .filter((numeral) => isRank(text, numeral))
      .map(({ start, end, from }): Found<Ordinal> => ({ start, end, data: { rank: from }, derivation: '' })),
  measure: ({ rank }) => ({ lo: rank, hi: rank, unit: 'rank', bound: null, figure: [rank, rank] }),
  canon: ({ rank }) => String(rank),
  format: ({ rank }) => wordOrdinal(rank),
};
