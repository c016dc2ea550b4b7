import { addMonths, type DayNumber, weekdayOf } from '../calendar.js';
import type { Days, Point, Tense } from './point.js';
import { is, type Scan, textAt } from './scan.js';
import { settle } from './settle.js';

/** A stretch from one date to another: its two ends as settled, the first day of the one to the last of the other. */
export interface Range {
  readonly next: number;
  readonly days: Days | null | undefined;
  readonly first: Point;
  readonly second: Point;
}

/** The index after "to", "until", a dash, or "and" between two ends; -1 for none. */
export function joint(scan: Scan, index: number, between: boolean): number {
  if (is(scan, index, 'to until till through thru -') || textAt(scan, index) === '~') return index + 1;
  if (textAt(scan, index) === ',' && is(scan, index + 1, 'to until till through')) return index + 2;
  if (between && textAt(scan, index) === 'and') return index + 1;
  return -1;
}

/** The year of one end serves both; an end before the start is taken a year (a week, for weekdays) on. */
export function settled(scan: Scan, start: Point, end: Point, tense: () => Tense): Range {
  const [first, second] = shareYear(start, end);
  const days = bothEnds(scan, first, second, tense);
  return { next: end.next, days, first, second };
}

function shareYear(first: Point, second: Point): [Point, Point] {
  if (dateless(first) && second.year !== undefined && first.month !== undefined) {
    const before =
      first.month > (second.month ?? 12) ||
      (first.month === second.month && (first.day ?? 1) > (second.day ?? 31));
    return [{ ...first, year: before ? second.year - 1 : second.year }, second];
  }
  if (dateless(second) && first.year !== undefined && second.month !== undefined) {
    const after =
      second.month < (first.month ?? 1) ||
      (first.month === second.month && (second.day ?? 31) < (first.day ?? 1));
    return [first, { ...second, year: after ? first.year + 1 : first.year }];
  }
  return [first, second];
}

function dateless({ year, from }: Point): boolean {
  return year === undefined && from === undefined;
}

function bothEnds(scan: Scan, first: Point, second: Point, tense: () => Tense): Days | null | undefined {
  const start = settle(first, scan.asOf, tense);
  if (start === undefined) return undefined;
  const end = settle(second, scan.asOf, tense);
  if (end === undefined) return undefined;
  if (start === null || end === null) return timeless(start, end, first, second);
  const step = stepOf(first, second);
  if (step === null && second.weekday !== undefined && second.day === undefined)
    return untilWeekday(start, second.weekday);
  if (step === null && end.to < start.from)
    return { from: start.from, to: start.from - end.to < 7 ? end.to + 7 : start.to };
  if (step === null) return { from: start.from, to: end.to };
  return nearestPair(start, end, { step, asOf: scan.asOf, tense: tense() });
}

/** "from next Monday to Friday": the first such day from the start on. */
function untilWeekday({ from }: Days, weekday: number): Days {
  return { from, to: from + ((weekday - weekdayOf(from) + 7) % 7) };
}

/** One end may be a clock time of the other's day. */
function timeless(start: Days | null, end: Days | null, first: Point, second: Point): Days | null {
  if (start !== null && second.time !== undefined && second.open === true && second.from === undefined)
    return start;
  return end !== null && first.time !== undefined && first.open === true && first.from === undefined
    ? end
    : null;
}

/** By how much an end can be moved: weekdays by weeks, months and days without a year by years. */
function stepOf(first: Point, second: Point): 'week' | 'year' | null {
  if (
    first.weekday !== undefined &&
    first.day === undefined &&
    second.weekday !== undefined &&
    second.day === undefined
  )
    return 'week';
  const loose = (point: Point): boolean => dateless(point) && point.month !== undefined;
  return loose(first) && loose(second) ? 'year' : null;
}

interface Choice {
  readonly step: 'week' | 'year';
  readonly asOf: DayNumber | null;
  readonly tense: Tense;
}

/** Of the stretches that the two ends can make, the one that fits the tense and lies nearest to the article's day. */
function nearestPair(start: Days, end: Days, { step, asOf, tense }: Choice): Days {
  const move = (day: DayNumber, by: number): DayNumber =>
    step === 'week' ? day + 7 * by : addMonths(day, 12 * by);
  let best: Days | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const by of [0, -1, 1]) {
    const from = move(start.from, by);
    let to = end.to;
    for (let off = -2; off <= 2; off++) {
      to = move(end.to, off);
      if (to >= from) break;
    }
    const away = asOf === null ? 0 : asOf < from ? from - asOf : asOf > to ? asOf - to : 0;
    const wrong = asOf !== null && ((tense === 'past' && from > asOf) || (tense === 'future' && to < asOf));
    const cost = away + (wrong ? 10000 : 0);
    if (cost < least) [best, least] = [{ from, to }, cost];
  }
  return best ?? { from: start.from, to: end.to };
}
