import { BETWEEN, type Unit } from './lexicon.js';
import { cardinal, type Numeral } from './numerals.js';
import { at, continues, has, is, type Scan, skip, textAt, wordAt } from './scan.js';

/** How many, of whatever unit comes behind. */
interface Count {
  readonly amount: number;
  readonly lo: number;
  readonly hi: number;
  readonly next: number;
  readonly vague: boolean;
}

/** Units by length. */
export const ORDER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'night',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

function exactly(amount: number, next: number): Count {
  return { amount, lo: amount, hi: amount, next, vague: false };
}

/** "half an hour", "half-hour", "half a century"; "half a dozen" is no length. */
export function half(scan: Scan, index: number): Count | null {
  if (textAt(scan, index) === '½') return exactly(0.5, index + 1);
  if (isSlashHalf(scan, index)) return exactly(0.5, index + 3);
  const quarter = quarterOf(scan, index);
  if (quarter !== null) return quarter;
  const start = is(scan, index, 'a one') && textAt(scan, index + 1) === 'half' ? index + 1 : index;
  if (textAt(scan, start) !== 'half') return null;
  const next = skip(scan, skip(scan, start + 1, '-'), 'a an');
  return at(scan, next).word.unit === null ? null : exactly(0.5, next);
}

/** "a quarter of a century", "three quarters of an hour", "quarter-century". */
function quarterOf(scan: Scan, index: number): Count | null {
  const one = is(scan, index, 'a') ? { value: 1, next: index + 1 } : { value: 1, next: index };
  const number = is(scan, index, 'a quarter') ? one : cardinal(scan, index);
  if (number === null || !is(scan, number.next, 'quarter quarters') || number.value > 3) return null;
  const link = number.next + 1;
  const next = is(scan, link, 'of') ? skip(scan, link + 1, 'a an') : skip(scan, link, '-');
  const { unit } = at(scan, next).word;
  return next > link && (unit === 'century' || unit === 'hour') ? exactly(number.value / 4, next) : null;
}

function isSlashHalf(scan: Scan, index: number): boolean {
  return at(scan, index).value === 1 && textAt(scan, index + 1) === '/' && at(scan, index + 2).value === 2;
}

/** A count or two with "to", "or" or a dash between. */
export function spread(scan: Scan, index: number): Count | null {
  const start = skip(scan, index, 'between from');
  const low = count(scan, start);
  if (low === null) return null;
  const hyphens = textAt(scan, low.next) === '-' && is(scan, low.next + 1, 'to or') ? low.next + 1 : low.next;
  const joint = is(scan, hyphens, 'to or and -');
  if (!joint || low.vague || (textAt(scan, hyphens) === 'and' && start === index))
    return start === index ? low : null;
  const high = count(scan, skip(scan, hyphens + 1, '-'));
  if (high === null || high.vague || high.amount <= low.amount) return start === index ? low : null;
  return { amount: low.amount, lo: low.lo, hi: high.hi, next: high.next, vague: false };
}

export function count(scan: Scan, index: number): Count | null {
  const vague = vagueCount(scan, index);
  if (vague !== null) return vague;
  if (is(scan, index, 'a an another') && textAt(scan, index + 1) !== 'hundred') return exactly(1, index + 1);
  const number = cardinal(scan, index);
  if (number === null || !ownNumber(scan, index)) return null;
  const { value, next } = mixed(scan, number);
  return exactly(value, next);
}

/** No part of a sum or of a longer figure: "$2", "1,200.5.3". */
function ownNumber(scan: Scan, index: number): boolean {
  const { kind, glued } = at(scan, index);
  const before = at(scan, index - 1);
  if (kind !== 'number') return true;
  if (has('$ £ € ¥ #', before.text)) return false;
  if (!glued) return true;
  if (before.kind !== 'mark' || continues(scan, index + 2)) return false;
  return !(has('. , : /', before.text) && before.glued && at(scan, index - 2).kind === 'number');
}

/** "two and a half", "one and three quarters", "1 1/2", "2-1/2", "2½". */
function mixed(scan: Scan, number: Numeral): Numeral {
  const { next } = number;
  if (textAt(scan, next) === '½') return { value: number.value + 0.5, next: next + 1 };
  if (textAt(scan, next) === '¼') return { value: number.value + 0.25, next: next + 1 };
  const slash = skip(scan, next, '-');
  if (isSlashHalf(scan, slash)) return { value: number.value + 0.5, next: slash + 3 };
  if (textAt(scan, skip(scan, next, '-')) !== 'and') return number;
  const share = fraction(scan, next);
  return share.value === 0 || at(scan, beforeUnit(scan, share.next, next)).word.unit === null
    ? number
    : { value: number.value + share.value, next: share.next };
}

/** "and a half", "and half", "and a quarter", "and two quarters". */
export function fraction(scan: Scan, index: number): Numeral {
  const none = { value: 0, next: index };
  const hyphen = skip(scan, index, '-');
  if (textAt(scan, hyphen) !== 'and') return none;
  const start = skip(scan, hyphen + 1, '-');
  const article = is(scan, start, 'a an');
  const many = article ? null : cardinal(scan, start);
  const next = skip(scan, article ? start + 1 : (many?.next ?? start), '-');
  const share = textAt(scan, next);
  if (share === 'half') return many === null ? { value: 0.5, next: next + 1 } : none;
  if (share !== 'quarter' && share !== 'quarters') return none;
  return { value: (many?.value ?? 1) / 4, next: next + 1 };
}

function vagueCount(scan: Scan, index: number): Count | null {
  const start = skip(scan, index, 'a the');
  const text = textAt(scan, start);
  if (text === 'couple') return { amount: 2, lo: 2, hi: 3, next: skip(scan, start + 1, 'of'), vague: true };
  if (text === 'few') return { amount: 3, lo: 2, hi: 5, next: start + 1, vague: true };
  if (text === 'dozen') return exactly(12, start + 1);
  if (start !== index) return null;
  if (text === 'several') return { amount: 3, lo: 3, hi: 9, next: start + 1, vague: true };
  if (text === 'some' && at(scan, start + 1).word.plural)
    return { amount: 3, lo: 2, hi: 9, next: start + 1, vague: true };
  return null;
}

/** Over a hyphen ("13-year"), "of" ("a couple of") and words such as "more" ("two more days") to the unit. */
export function beforeUnit(scan: Scan, index: number, from: number): number {
  const hyphen = textAt(scan, index) === '-' && at(scan, index).glued ? index + 1 : index;
  const words = has(BETWEEN, wordAt(scan, hyphen)) ? hyphen + 1 : hyphen;
  return textAt(scan, words) === 'of' && index > from + 1 ? skip(scan, words + 1, 'a an') : words;
}
