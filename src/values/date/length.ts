import { beforeUnit, fraction, half, ORDER, spread } from './amount.js';
import type { Unit } from './lexicon.js';
import { cardinal } from './numerals.js';
import { at, has, is, type Scan, skip, skipStop, textAt } from './scan.js';

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
  if (unit === null || (short && !shortFits(scan, unitIndex))) return null;
  if (token.text === 'second' && !timeUnit(scan, index, unitIndex)) return null;
  if (unit === 'quarter' && isShare(scan, unitIndex)) return null;
  const tail = fraction(scan, short ? skipStop(scan, unitIndex + 1) : unitIndex + 1);
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

/** Single letters count only when they touch their digits ("3h"), other short forms after any count; "mon" is a day. */
function shortFits(scan: Scan, unitIndex: number): boolean {
  const { start, end, text, capital, glued } = at(scan, unitIndex);
  const before = at(scan, unitIndex - 1);
  const figure = before.kind === 'number' || before.text === '½';
  if (end - start > 1) return text !== 'mon' || (figure && !capital);
  if (!figure || !glued) return false;
  if (capital) return !has('s m h', text) && before.value > (text === 'd' ? 4 : 2);
  return !has('s m', text) || amongUnits(scan, unitIndex);
}

/** "2m" and "80s" are millions, metres and decades; "1h 30m" and "3m 49s" are times. */
function amongUnits(scan: Scan, unitIndex: number): boolean {
  const { unit, short } = at(scan, unitIndex - 2).word;
  if (unit !== null && short) return true;
  const seconds = at(scan, unitIndex + 1).kind === 'number' && at(scan, unitIndex + 2);
  return textAt(scan, unitIndex) === 'm' && seconds !== false && seconds.glued && seconds.text === 's';
}

/** "a quarter of the vote", "three quarters of Syrians", "three-quarters full": a share, no length. */
function isShare(scan: Scan, index: number): boolean {
  return textAt(scan, index + 1) === 'of' || (at(scan, index).word.plural && textAt(scan, index - 1) === '-');
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

/** A further, smaller unit: ", 3 months", " and 5 minutes", "1h 30m"; nights pass with their days. */
function following(scan: Scan, index: number, unit: Unit): OnePart | null {
  if (hyphened(scan, index)) return null;
  const comma = skip(scan, index, ',');
  const joint = skip(scan, comma, 'and');
  const token = at(scan, joint);
  if (token.kind !== 'number' && token.word.cardinal < 0 && !(joint > index && is(scan, joint, 'a an half')))
    return null;
  const more = onePart(scan, joint);
  if (more?.part.unit === 'night') return null;
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
  const minutes = oneOf('minute', number.value);
  return { parts: [...found.parts, minutes], next: number.next };
}

function oneOf(unit: Unit, amount = 1): Part {
  return { amount, lo: amount, hi: amount, unit, vague: false };
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
  const long = LONG.get(textAt(scan, index));
  if (long !== undefined) return { parts: [oneOf(long)], next: index + 1 };
  const all = textAt(scan, index) === 'all';
  const { unit, plural, short } = at(scan, all ? index + 1 : index).word;
  if (unit === null || plural || short) return null;
  if (all) return { parts: [oneOf(unit)], next: index + 2 };
  return is(scan, index + 1, '-') && is(scan, index + 2, 'long')
    ? { parts: [oneOf(unit)], next: index + 3 }
    : null;
}
