import { addMonths } from '../calendar.js';
import { monthAt, monthEnd } from './absolute.js';
import { ordinal } from './numerals.js';
import { periodOf } from './period.js';
import { andThen, type Days, type Edge, type Point } from './point.js';
import { fixedPoint, type ReadPoint } from './reading.js';
import { at, has, is, type Scan, skip, skipPossessive, textAt } from './scan.js';
import { edged } from './settle.js';
import { shiftAt } from './shift.js';
import { containing } from './within.js';
import { yearAfter } from './year.js';

const EDGES = new Map<string, Edge>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['turn', 'early'],
  ['opening', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['latter', 'late'],
  ['end', 'late'],
]);

/** "late 2024", "mid-March", "early next week", "the end of the year", "the beginning of October". */
export function edge(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const part = EDGES.get(textAt(scan, start));
  if (part === undefined) return null;
  const adjective = is(scan, start, 'early mid late');
  const hyphen = skip(scan, start + 1, '-');
  const joint = adjective ? skip(scan, hyphen, 'in of') : skip(scan, skip(scan, hyphen, 'part'), 'of');
  if (!adjective && joint === hyphen && !bareEnd(scan, joint)) return null;
  const whole = adjective && joint === hyphen ? monthOr(scan, hyphen, read) : containing(scan, joint, read);
  if (whole === null || has('day part-of-day hour minute', whole.grain)) return null;
  if (whole.edge !== undefined || whole.approx === true) return null;
  return inEdge(whole, part);
}

/** "by end of month", "end of this year": also without "of" before a pointing word. */
function bareEnd(scan: Scan, index: number): boolean {
  return shiftAt(scan, index) !== null || monthAt(scan, index) > 0;
}

/** A month by any name ("mid-May" needs no more), else whatever is read. */
function monthOr(scan: Scan, index: number, read: ReadPoint): Point | null {
  const month = monthAt(scan, index);
  if (month === 0) return read(scan, index);
  const next = monthEnd(scan, index);
  const year = yearAfter(scan, next);
  return { next: year?.next ?? next, grain: 'month', month, ...(year === null ? {} : { year: year.year }) };
}

function inEdge(whole: Point, part: Edge): Point {
  const later = andThen(whole, ({ from, to }) => edged(from, to, { edge: part }));
  return { ...later, grain: 'range' };
}

/** "earlier this week", "later this month", "earlier in the year": to or from the article's day. */
export function soFar(scan: Scan, index: number, read: ReadPoint): Point | null {
  const text = textAt(scan, index);
  if (text !== 'earlier' && text !== 'later') return null;
  const whole = containing(scan, skip(scan, index + 1, 'in'), read);
  if (whole === null || whole.grain === 'day' || whole.from === undefined || whole.to === undefined)
    return openSoFar(whole);
  const asOf = scan.asOf!;
  if (asOf < whole.from || asOf > whole.to) return inEdge(whole, text === 'earlier' ? 'early' : 'late');
  const days =
    text === 'earlier'
      ? { from: whole.from, to: Math.max(whole.from, asOf - 1) }
      : { from: asOf, to: whole.to };
  return fixedPoint(whole.next, 'range', days);
}

function openSoFar(whole: Point | null): Point | null {
  return whole?.open === true && whole.grain !== 'day'
    ? { next: whole.next, grain: 'range', open: true }
    : null;
}

/** "the rest of the week", "the remainder of 2026": from the article's day on. */
export function restOf(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  if (!is(scan, start, 'rest remainder remaining') || !is(scan, start + 1, 'of')) return null;
  const whole = containing(scan, start + 2, read);
  if (whole === null || has('day part-of-day hour minute', whole.grain)) return null;
  const { asOf } = scan;
  if (asOf === null) return { next: whole.next, grain: 'range', open: true };
  const rest = andThen(whole, ({ from, to }) =>
    asOf > from && asOf <= to ? { from: asOf, to } : { from, to },
  );
  return { ...rest, grain: 'range' };
}

/** "year to date". */
export function toDate(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const { unit } = at(scan, start).word;
  if ((unit !== 'year' && unit !== 'month') || !is(scan, start + 1, 'to') || !is(scan, start + 2, 'date'))
    return null;
  const next = start + 3;
  if (scan.asOf === null) return { next, grain: 'range', open: true };
  return fixedPoint(next, 'range', { from: periodOf(unit, scan.asOf, 0).from, to: scan.asOf });
}

/** "year-end", "the year's end 2024", "month's end". */
export function periodEnd(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const unit = is(scan, start, 'yearend') ? 'year' : at(scan, start).word.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const next = is(scan, start, 'yearend') ? start + 1 : afterEnd(scan, start + 1);
  if (next === null) return null;
  const year = unit === 'year' ? yearAfter(scan, next) : null;
  if (year !== null) return { next: year.next, grain: 'range', year: year.year, edge: 'late' };
  if (scan.asOf === null) return { next, grain: 'range', open: true };
  return { ...fixedPoint(next, 'range', periodOf(unit, scan.asOf, 0)), edge: 'late' };
}

/** After "-end", "'s end"; null where there is none. */
function afterEnd(scan: Scan, index: number): number | null {
  const word = skip(scan, skipPossessive(scan, index), '-');
  return word > index && textAt(scan, word) === 'end' ? word + 1 : null;
}

/** "the first half of 2025", "the second half of last year", "H2 2024". */
export function halfYear(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const rank = is(scan, start, 'latter last') ? { value: 2, next: start + 1 } : ordinal(scan, start);
  if (rank === null || rank.value > 2 || !is(scan, rank.next, 'half') || !is(scan, rank.next + 1, 'of'))
    return null;
  const whole = containing(scan, rank.next + 2, read);
  if (whole === null || !has('month year decade century', whole.grain)) return null;
  const half = andThen(whole, (days) => halfOf(days, rank.value));
  return { ...half, grain: 'range' };
}

function halfOf({ from, to }: Days, rank: number): Days {
  const count = Math.round((to - from + 1) / 30.44);
  const middle = count > 1 ? addMonths(from, Math.round(count / 2)) : from + 15;
  return rank === 1 ? { from, to: middle - 1 } : { from: middle, to };
}
