import { sum } from './ago.js';
import { type Length, length } from './length.js';
import { cardinal } from './numerals.js';
import { periodOf, shifted, unitSize } from './period.js';
import type { Point } from './point.js';
import { fixedPoint } from './reading.js';
import { alone, at, is, type Scan, skip, textAt } from './scan.js';
import { type Shift, shiftAt } from './shift.js';

export const NARRATED = ['following', 'previous', 'same'];

/** "the past two weeks", "the last few days", "next 3 days", "recent months". */
export function rolling(scan: Scan, shift: Shift): Point | null {
  if (shift.off === 0) return null;
  const start = skip(scan, shift.next, 'a');
  const whole = length(scan, start);
  const found = whole === null ? null : beforeAgo(scan, start, whole);
  if (found === null || found.parts.some(({ unit }) => unitSize(unit).minutes > 0)) return null;
  if (!at(scan, found.next - 1).word.plural && found.parts[0]!.amount !== 1 && !alone(scan, 0, found.next))
    return null;
  if (is(scan, found.next, 'of') || (NARRATED.includes(shift.text) && scan.said !== null)) return null;
  const decades = found.parts[0]!.unit === 'decade' && isSpanned(scan, shift);
  return decades ? span(scan, found, 1) : roll(scan, found, shift.off < 0 ? -1 : 1);
}

/** "over the next decade": ten years from now, where "the next decade" alone is the calendar's. */
export function isSpanned(scan: Scan, { off, next }: Shift): boolean {
  return (
    off > 0 && is(scan, next - 3, 'over during within for through throughout') && is(scan, next - 2, 'the')
  );
}

/** "the last 3 months and 2 days ago": what "ago" counts is no part of the stretch. */
function beforeAgo(scan: Scan, index: number, whole: Length): Length {
  if (textAt(scan, whole.next) !== 'ago' || whole.parts.length === 1) return whole;
  return length(scan, index, 1) ?? whole;
}

function roll(scan: Scan, found: Length, sign: 1 | -1): Point {
  const [first] = found.parts;
  if (scan.asOf === null) return { next: found.next, grain: 'range', open: true };
  if (found.parts.length === 1 && (first!.unit === 'quarter' || (first!.unit === 'decade' && sign > 0))) {
    const here = periodOf(first!.unit, scan.asOf, 0);
    const other = periodOf(first!.unit, scan.asOf, sign * first!.amount);
    return fixedPoint(
      found.next,
      'range',
      sign < 0 ? { from: other.from, to: here.from - 1 } : { from: here.to + 1, to: other.to },
    );
  }
  return span(scan, found, sign);
}

/** So long up to the article's day, or from the next one on. */
export function span(scan: Scan, found: Length, sign: 1 | -1): Point {
  if (scan.asOf === null) return { next: found.next, grain: 'range', open: true };
  const approx = found.parts.some(({ vague }) => vague) ? { approx: true as const } : {};
  const end = shifted(scan.asOf, sum(found), sign);
  const days = sign < 0 ? { from: end, to: scan.asOf } : { from: scan.asOf + 1, to: end };
  return { ...fixedPoint(found.next, 'range', days), ...approx };
}

/** "recent days", "the coming weeks". */
export function recent(scan: Scan, index: number): Point | null {
  const ahead = is(scan, index, 'coming upcoming');
  if (!ahead && textAt(scan, index) !== 'recent') return null;
  const { unit, plural } = at(scan, index + 1).word;
  if (unit === null || !plural || unitSize(unit).minutes > 0) return null;
  const part = { amount: 4, lo: 2, hi: 9, unit, vague: true };
  return roll(scan, { parts: [part], next: index + 2 }, ahead ? 1 : -1);
}

/** "5 past years", "the 3 next weeks". */
export function countThenShift(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const count = cardinal(scan, start);
  if (count === null) return null;
  const shift = shiftAt(scan, count.next);
  if (shift === null || shift.off === 0) return null;
  const { unit, plural } = at(scan, shift.next).word;
  if (unit === null || !plural || unitSize(unit).minutes > 0) return null;
  const part = { amount: count.value, lo: count.value, hi: count.value, unit, vague: false };
  return roll(scan, { parts: [part], next: shift.next + 1 }, shift.off < 0 ? -1 : 1);
}
