import type { Unit } from './lexicon.js';
import { cardinal, type Numeral } from './numerals.js';
import { at, continues, has, is, type Scan, skip, skipStop, textAt } from './scan.js';

/** So many of one unit: "two and a half years", "a few days" (3 in a word, 2 to 5 in fact). */
export interface Part {
  readonly amount: number;
  readonly lo: number;
  readonly hi: number;
  readonly unit: Unit;
  /** "a few", "several": a count that names no figure. */
  readonly vague: boolean;
}

/** A length of time as written, in one or several units, and the index of the token after it. */
export interface Length {
  readonly parts: readonly Part[];
  readonly next: number;
}

interface Count {
  readonly amount: number;
  readonly lo: number;
  readonly hi: number;
  readonly next: number;
  readonly vague: boolean;
}

const BETWEEN =
  'more additional extra less fewer other whole full long consecutive straight successive further business working calendar solid short entire';
const ORDER: readonly Unit[] = [
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

/** A length of time at a token, or null: "four months", "1h 30m", "13-year", "a year and a half", "two to three weeks". */
export function length(scan: Scan, index: number, most = 8): Length | null {
  const first = onePart(scan, index);
  if (first === null) return null;
  const parts = [first.part];
  let { next } = first;
  while (parts.length < most) {
    const more = following(scan, next, parts.at(-1)!.unit);
    if (more === null) break;
    parts.push(more.part);
    next = more.next;
  }
  return bareMinutes(scan, { parts, next });
}

interface OnePart {
  readonly part: Part;
  readonly next: number;
}

function onePart(scan: Scan, index: number): OnePart | null {
  const count = half(scan, index) ?? spread(scan, index);
  if (count === null) return null;
  const unitIndex = beforeUnit(scan, count.next, index);
  const token = at(scan, unitIndex);
  const { unit, short } = token.word;
  if (unit === null || (short && !shortFits(scan, index, unitIndex))) return null;
  if (token.text === 'second' && !timeUnit(scan, index, unitIndex)) return null;
  if (unit === 'quarter' && isShare(scan, unitIndex)) return null;
  const tail = fraction(
    scan,
    skipStop(scan, short ? unitIndex + 1 : -2) > 0 && short ? skipStop(scan, unitIndex + 1) : unitIndex + 1,
  );
  const { amount, lo, hi, vague } = count;
  const part = { amount: amount + tail.value, lo: lo + tail.value, hi: hi + tail.value, unit, vague };
  return { part, next: adjective(scan, tail.next) };
}

/** "one second", "a second." but neither "a second visit" nor "42 second". */
function timeUnit(scan: Scan, index: number, unitIndex: number): boolean {
  if (at(scan, index).value === 1 || textAt(scan, index) === 'one') return true;
  return (
    is(scan, index, 'a half') &&
    (at(scan, unitIndex + 1).kind !== 'word' || is(scan, unitIndex + 1, 'later ago'))
  );
}

/** "half an hour", "half-hour", "half a century", "half a dozen" is not a length. */
function half(scan: Scan, index: number): Count | null {
  if (textAt(scan, index) === '½') return { amount: 0.5, lo: 0.5, hi: 0.5, next: index + 1, vague: false };
  if (isSlashHalf(scan, index)) return { amount: 0.5, lo: 0.5, hi: 0.5, next: index + 3, vague: false };
  const quarter = quarterOf(scan, index);
  if (quarter !== null) return quarter;
  const start = is(scan, index, 'a one') && textAt(scan, index + 1) === 'half' ? index + 1 : index;
  if (textAt(scan, start) !== 'half') return null;
  const next = skip(scan, skip(scan, start + 1, '-'), 'a an');
  return at(scan, next).word.unit === null ? null : { amount: 0.5, lo: 0.5, hi: 0.5, next, vague: false };
}

/** "a quarter of a century", "three quarters of an hour", "quarter-century". */
function quarterOf(scan: Scan, index: number): Count | null {
  const number = is(scan, index, 'a')
    ? { value: 1, next: index + 1 }
    : at(scan, index).text === 'quarter'
      ? { value: 1, next: index }
      : cardinal(scan, index);
  if (number === null || !is(scan, number.next, 'quarter quarters') || number.value > 3) return null;
  const of = number.next + 1;
  const next =
    textAt(scan, of) === 'of' ? skip(scan, of + 1, 'a an') : textAt(scan, of) === '-' ? of + 1 : -1;
  const { unit } = at(scan, next).word;
  if (unit !== 'century' && unit !== 'hour') return null;
  const amount = number.value / 4;
  return { amount, lo: amount, hi: amount, next, vague: false };
}

function isSlashHalf(scan: Scan, index: number): boolean {
  return at(scan, index).value === 1 && textAt(scan, index + 1) === '/' && at(scan, index + 2).value === 2;
}

/** A count or two with "to", "or" or a dash between. */
function spread(scan: Scan, index: number): Count | null {
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

function count(scan: Scan, index: number): Count | null {
  const vague = vagueCount(scan, index);
  if (vague !== null) return vague;
  if (is(scan, index, 'a an another')) return { amount: 1, lo: 1, hi: 1, next: index + 1, vague: false };
  const number = cardinal(scan, index);
  if (number === null || !ownNumber(scan, index)) return null;
  const { value, next } = mixed(scan, number);
  return { amount: value, lo: value, hi: value, next, vague: false };
}

/** No part of a sum or of a longer figure: "$2", "1,200.5.3". */
function ownNumber(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  if (token.kind !== 'number') return true;
  const before = at(scan, index - 1);
  if (before.text !== '' && '$£€¥#'.includes(before.text)) return false;
  if (!token.glued || before.kind !== 'mark') return !token.glued;
  return (
    !(has('. , : /', before.text) && before.glued && at(scan, index - 2).kind === 'number') &&
    !continues(scan, index + 2)
  );
}

/** "two and a half", "one and three quarters", "1 1/2", "2½". */
function mixed(scan: Scan, number: Numeral): Numeral {
  const { next } = number;
  if (textAt(scan, next) === '½') return { value: number.value + 0.5, next: next + 1 };
  if (textAt(scan, next) === '¼') return { value: number.value + 0.25, next: next + 1 };
  if (isSlashHalf(scan, next)) return { value: number.value + 0.5, next: next + 3 };
  if (textAt(scan, skip(scan, next, '-')) !== 'and') return number;
  const share = fraction(scan, next);
  return share.value === 0 || at(scan, beforeUnit(scan, share.next, next)).word.unit === null
    ? number
    : { value: number.value + share.value, next: share.next };
}

/** "and a half", "and half", "and a quarter", "and two quarters". */
function fraction(scan: Scan, index: number): Numeral {
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
  if (text === 'dozen') return { amount: 12, lo: 12, hi: 12, next: start + 1, vague: false };
  if (start !== index) return null;
  if (text === 'several') return { amount: 3, lo: 3, hi: 9, next: start + 1, vague: true };
  if (text === 'some' && at(scan, start + 1).word.plural)
    return { amount: 3, lo: 2, hi: 9, next: start + 1, vague: true };
  return null;
}

/** Over a hyphen ("13-year"), "of" ("a couple of") and words such as "more" ("two more days") to the unit. */
function beforeUnit(scan: Scan, index: number, from: number): number {
  const hyphen = textAt(scan, index) === '-' && at(scan, index).glued ? index + 1 : index;
  const words = at(scan, hyphen).kind === 'word' && isBetween(scan, hyphen) ? hyphen + 1 : hyphen;
  const next = textAt(scan, words) === 'of' && index > from + 1 ? skip(scan, words + 1, 'a an') : words;
  return next;
}

function isBetween(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  return has(BETWEEN, scan.text.slice(token.start, token.end).toLowerCase());
}

/** Single letters count only when they touch their digits ("3h"), other short forms after any count. */
function shortFits(scan: Scan, index: number, unitIndex: number): boolean {
  const token = at(scan, unitIndex);
  const before = at(scan, unitIndex - 1);
  if (before.kind !== 'number' && before.text !== '½')
    return token.end - token.start > 1 && token.text !== 'mon';
  if (token.end - token.start > 1) return token.text !== 'mon' || !token.capital || index < 0;
  if (!token.glued) return false;
  const { value } = before;
  if (token.capital) return token.text !== 's' && token.text !== 'm' && token.text !== 'h' && value > 2;
  return (token.text !== 's' && token.text !== 'm') || behindUnit(scan, unitIndex - 2);
}

/** "2m" and "80s" are millions, metres and decades; "1h 30m" and "3m 49s" are times. */
function behindUnit(scan: Scan, index: number): boolean {
  const { unit, short } = at(scan, index).word;
  const ahead = at(scan, index + 3);
  const more = at(scan, index + 4);
  return (
    (unit !== null && short) ||
    (ahead.kind === 'number' && more.glued && more.text === 's' && at(scan, index + 2).text === 'm')
  );
}

/** "a quarter of the vote", "three quarters of Syrians": a share, no length. */
function isShare(scan: Scan, index: number): boolean {
  return textAt(scan, index + 1) === 'of';
}

/** "-long", "-old" leaves an age to its own type. */
function adjective(scan: Scan, index: number): number {
  const hyphen = at(scan, index);
  if (hyphen.text === '-' && hyphen.glued && textAt(scan, index + 1) === 'long') return index + 2;
  return index;
}

/** "three-month": an adjective, no part of a longer length. */
function hyphened(scan: Scan, index: number): boolean {
  return textAt(scan, index - 2) === '-' || textAt(scan, index - 1) === 'long';
}

/** A further, smaller unit: ", 3 months", " and 5 minutes", "1h 30m". */
function following(scan: Scan, index: number, unit: Unit): OnePart | null {
  if (hyphened(scan, index)) return null;
  const comma = skip(scan, index, ',');
  const joint = skip(scan, comma, 'and');
  const token = at(scan, joint);
  if (token.kind !== 'number' && token.word.cardinal < 0 && !(joint > index && is(scan, joint, 'a an half')))
    return null;
  const more = onePart(scan, joint);
  return more !== null && ORDER.indexOf(more.part.unit) < ORDER.indexOf(unit) ? more : null;
}

/** "1 hour thirty", "two hours and ten": minutes, where nothing is counted after them. */
function bareMinutes(scan: Scan, found: Length): Length {
  if (found.parts.length !== 1 || found.parts[0]!.unit !== 'hour') return found;
  const number = cardinal(scan, skip(scan, found.next, 'and'));
  if (number === null || number.value >= 60 || !Number.isInteger(number.value) || number.value < 2)
    return found;
  const after = at(scan, number.next);
  if (after.kind === 'word' || after.kind === 'number' || after.text === ':' || after.text === '-')
    return found;
  const minutes = {
    amount: number.value,
    lo: number.value,
    hi: number.value,
    unit: 'minute' as const,
    vague: false,
  };
  return { parts: [...found.parts, minutes], next: number.next };
}

const LONG = new Map<string, Unit>([
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['decadelong', 'decade'],
]);

/** "decade-long", "yearlong", "all day", "a whole week": one unit without its count. */
export function longUnit(scan: Scan, index: number): Length | null {
  const one = (unit: Unit, next: number): Length => ({
    parts: [{ amount: 1, lo: 1, hi: 1, unit, vague: false }],
    next,
  });
  const token = at(scan, index);
  const long = LONG.get(token.text);
  if (long !== undefined) return one(long, index + 1);
  const { unit, plural, short } = token.word;
  if (
    unit !== null &&
    !plural &&
    !short &&
    textAt(scan, index + 1) === '-' &&
    textAt(scan, index + 2) === 'long'
  )
    return one(unit, index + 3);
  const all = textAt(scan, index) === 'all' ? at(scan, index + 1).word : null;
  return all !== null && all.unit !== null && !all.plural && !all.short ? one(all.unit, index + 2) : null;
}
