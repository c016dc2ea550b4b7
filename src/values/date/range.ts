import { type DayAt, dayAt, dayMonth, monthAt, monthDay, monthEnd } from './absolute.js';
import { joint, type Range, settled } from './ends.js';
import { numeric } from './numeric.js';
import type { Point, Tense } from './point.js';
import { at, has, is, isolated, type Scan, skip, textAt } from './scan.js';
import { timedPoint } from './timed.js';
import { yearAfter } from './year.js';
import { sharedYears } from './years.js';

/** "10-12 October", "from Monday to Wednesday", "between 3 and 5 May", "2014-18", "May to December 2022". */
export function range(scan: Scan, index: number, tense: () => Tense): Range | null {
  const framed = is(scan, index, 'from between');
  const start = framed ? index + 1 : index;
  if (!mayStart(scan, start) && timedPoint(scan, start) === null) return null;
  const between = textAt(scan, index) === 'between';
  const { kind, word } = at(scan, start);
  const shared =
    kind === 'number' || word.leads === 'known' || word.month > 0 || word.article
      ? (sharedMonth(scan, start, between, tense) ?? sharedYears(scan, start, between))
      : null;
  return shared ?? twoPoints(scan, start, between, framed, tense);
}

/** Without a date at its start, a stretch begins with a day ("10-12 October"), a month or "now". */
function mayStart(scan: Scan, index: number): boolean {
  const { kind, text, word } = at(scan, index);
  if (kind === 'number' || word.ordinal > 0 || word.cardinal >= 20 || word.month > 0) return true;
  return has('the now present date current', text);
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
function looseMonth(scan: Scan, index: number, between: boolean): Point | null {
  const month = monthAt(scan, index);
  if (month === 0) return null;
  const next = monthEnd(scan, index);
  const to = joint(scan, next, between);
  if (to < 0 || monthAt(scan, to) === 0 || (!at(scan, index).capital && is(scan, index, 'may march')))
    return null;
  return { next, grain: 'month', month };
}

function lastMonth(scan: Scan, index: number, first: Point): Point | null {
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
