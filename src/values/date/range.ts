import { addMonths, civil, type DayNumber, weekdayOf } from '../calendar.js';
import { type DayAt, dayAt, dayMonth, monthAt, monthDay, monthEnd } from './absolute.js';
import { bareYear } from './era.js';
import { numeric } from './numeric.js';
import type { Days, Point, Tense } from './point.js';
import { at, is, isolated, type Scan, skip, textAt } from './scan.js';
import { settle } from './settle.js';
import { type Timed, timedPoint } from './timed.js';
import { yearAfter } from './year.js';

/** A stretch from one date to another: its two ends as settled, the first day of the one to the last of the other. */
export interface Range {
  readonly next: number;
  readonly days: Days | null | undefined;
  readonly first: Timed;
  readonly second: Timed;
}

/** "10-12 October", "from Monday to Wednesday", "between 3 and 5 May", "2014-18", "May to December 2022". */
export function range(scan: Scan, index: number, tense: () => Tense): Range | null {
  const framed = is(scan, index, 'from between');
  const start = framed ? index + 1 : index;
  if (!framed && !mayStart(scan, start)) return null;
  const between = textAt(scan, index) === 'between';
  return (
    sharedMonth(scan, start, between, tense) ??
    sharedYears(scan, start, between) ??
    twoPoints(scan, start, between, framed, tense)
  );
}

function mayStart(scan: Scan, index: number): boolean {
  const { kind, word } = at(scan, index);
  return kind === 'number' || word.text !== '';
}

/** The index after "to", "until", a dash, or "and" between two ends; -1 for none. */
function joint(scan: Scan, index: number, between: boolean): number {
  if (is(scan, index, 'to until till through thru -') || textAt(scan, index) === '~') return index + 1;
  if (textAt(scan, index) === ',' && is(scan, index + 1, 'to until till through')) return index + 2;
  if (between && textAt(scan, index) === 'and') return index + 1;
  return -1;
}

/** "10-12 October", "10 to 22 August 2012", "October 10-12", "18 and 19 June" (days that follow each other). */
function sharedMonth(scan: Scan, index: number, between: boolean, tense: () => Tense): Range | null {
  const day = dayAt(scan, skip(scan, index, 'the'));
  if (day !== null && at(scan, index).kind !== 'mark') return dayDayMonth(scan, index, day, between, tense);
  return monthDayDay(scan, index, between, tense);
}

function dayDayMonth(
  scan: Scan,
  index: number,
  day: DayAt,
  between: boolean,
  tense: () => Tense,
): Range | null {
  if (at(scan, index).kind === 'number' && at(scan, index).glued && at(scan, index - 1).kind !== 'mark')
    return null;
  const also = textAt(scan, day.next) === 'and';
  const to = also ? day.next + 1 : joint(scan, day.next, between);
  if (to < 0) return null;
  const second = dayMonth(scan, to);
  if (second?.day === undefined || (also && !between && second.day !== day.day + 1)) return null;
  if (second.month === undefined) return null;
  const first: Point = { ...second, day: day.day };
  return settled(scan, first, second, tense);
}

function monthDayDay(scan: Scan, index: number, between: boolean, tense: () => Tense): Range | null {
  const first = monthDay(scan, index);
  if (first === null || first.year !== undefined) return null;
  const also = textAt(scan, first.next) === 'and';
  const to = also ? first.next + 1 : joint(scan, first.next, between);
  if (to < 0) return null;
  const day = dayAt(scan, skip(scan, to, 'the'));
  if (day === null || (also && !between && day.day !== first.day! + 1)) return null;
  if (dayMonth(scan, skip(scan, to, 'the')) !== null || timeLike(scan, to, day)) return null;
  const year = yearAfter(scan, day.next);
  const month = day.day < first.day! ? (first.month! % 12) + 1 : first.month!;
  const second: Point = { next: year?.next ?? day.next, grain: 'day', day: day.day, month };
  if (year !== null) Object.assign(second, { year: year.year });
  return settled(scan, first, second, tense);
}

function timeLike(scan: Scan, index: number, day: DayAt): boolean {
  return (
    is(scan, day.next, ': am pm') ||
    (at(scan, index).kind === 'number' && !day.ordinal && !isolated(scan, index)) ||
    is(scan, day.next, '/')
  );
}

/** "2014-18", "2014-2018", "2014 to 2018". */
function sharedYears(scan: Scan, index: number, between: boolean): Range | null {
  const first = bareYear(scan, index) ?? tightYear(scan, index);
  if (first?.year === undefined) return null;
  const to = joint(scan, first.next, between);
  if (to < 0) return null;
  const dash = textAt(scan, to - 1) === '-' || textAt(scan, to - 1) === '~';
  const token = at(scan, to);
  if (token.kind !== 'number') return null;
  const size = token.end - token.start;
  const tail = at(scan, to + 1);
  if (tail.glued && (tail.kind !== 'mark' || is(scan, to + 1, '- /'))) return null;
  const year =
    size === 4
      ? token.value
      : dash && size === 2 && token.glued
        ? Math.floor(first.year / 100) * 100 + token.value
        : -1;
  if (
    year <= first.year ||
    year > 2999 ||
    (size === 2 && !plausible(scan, first.year, year)) ||
    (size === 2 && scan.asOf === null && index === 0 && tail.kind === 'end')
  )
    return null;
  if (size === 4 && !loneYears(scan, index, to)) return null;
  const second: Point = { next: to + 1, grain: 'year', year };
  const days = { from: settleYear(first.year).from, to: settleYear(year).to };
  return { next: to + 1, days, first, second };
}

/** "1914-18" and "2014-18" are years, "2015-32" is a code. */
function plausible(scan: Scan, from: number, to: number): boolean {
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  return to - from <= 40 && to <= here + 12;
}

/** With no day to lean on, two bare numbers are no years. */
function loneYears(scan: Scan, index: number, to: number): boolean {
  return scan.asOf !== null || index > 0 || at(scan, to + 1).kind !== 'end';
}

/** The first of "2014-2018": a year that touches a dash. */
function tightYear(scan: Scan, index: number): Point | null {
  const token = at(scan, index);
  if (
    token.kind !== 'number' ||
    token.end - token.start !== 4 ||
    token.value < 1000 ||
    token.value > 2199 ||
    token.glued
  )
    return null;
  const mark = at(scan, index + 1);
  return is(scan, index + 1, '- ~') && mark.glued
    ? { next: index + 1, grain: 'year', year: token.value }
    : null;
}

function settleYear(year: number): Days {
  return settle({ next: 0, grain: 'year', year }, null, () => null) as Days;
}

function twoPoints(
  scan: Scan,
  index: number,
  between: boolean,
  framed: boolean,
  tense: () => Tense,
): Range | null {
  const first = looseMonth(scan, index, between) ?? timedPoint(scan, index) ?? nowPoint(scan, index);
  if (first === null || first.nothing === true) return null;
  const to = joint(scan, first.next, between);
  if (to < 0) return null;
  const second =
    timedPoint(scan, skip(scan, to, 'from')) ??
    numeric(scan, to, true) ??
    lastMonth(scan, to, first) ??
    nowPoint(scan, to);
  if (second === null) return null;
  if (second.nothing === true) return { next: second.next, days: undefined, first, second };
  if (!framed && !alike(scan, first, second, to)) return null;
  return settled(scan, first, second, tense);
}

/** "Jan-Feb 2017", "May to March": a month that another follows. */
function looseMonth(scan: Scan, index: number, between: boolean): Timed | null {
  const month = monthAt(scan, index);
  if (month === 0) return null;
  const next = monthEnd(scan, index);
  const to = joint(scan, next, between);
  if (to < 0 || monthAt(scan, to) === 0 || (!at(scan, index).capital && is(scan, index, 'may march')))
    return null;
  return { next, grain: 'month', month };
}

function lastMonth(scan: Scan, index: number, first: Point): Timed | null {
  const month = monthAt(scan, index);
  return month === 0 || first.grain !== 'month'
    ? null
    : { next: monthEnd(scan, index), grain: 'month', month };
}

/** Without "from", two dates make a range when they are of one kind, or a dash touches both. */
function alike(scan: Scan, first: Point, second: Point, to: number): boolean {
  if (textAt(scan, to - 1) !== '-') return true;
  return (
    first.grain === second.grain ||
    at(scan, to - 1).glued ||
    first.month !== undefined ||
    second.grain === 'day'
  );
}

/** "now", "today's date", "present": the end of a range. */
function nowPoint(scan: Scan, index: number): Point | null {
  const next = is(scan, index, 'now present date')
    ? index + 1
    : is(scan, index, 'current') && textAt(scan, index + 1) === 'date'
      ? index + 2
      : -1;
  if (next < 0) return null;
  return scan.asOf === null
    ? { next, grain: 'day', open: true }
    : { next, grain: 'day', from: scan.asOf, to: scan.asOf };
}

/** The year of one end serves both; an end before the start is taken a year (a week, for weekdays) on. */
function settled(scan: Scan, start: Timed, end: Timed, tense: () => Tense): Range {
  const [first, second] = shareYear(start, end);
  const days = bothEnds(scan, first, second, tense);
  return { next: end.next, days, first, second };
}

function shareYear(first: Timed, second: Timed): [Timed, Timed] {
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

function bothEnds(scan: Scan, first: Timed, second: Timed, tense: () => Tense): Days | null | undefined {
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
function timeless(start: Days | null, end: Days | null, first: Timed, second: Timed): Days | null {
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
