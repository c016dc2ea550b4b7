import type { DayNumber } from '../calendar.js';
import { monthAt } from './absolute.js';
import { type Length, length } from './length.js';
import { shifted, unitSize } from './period.js';
import type { Point } from './point.js';
import { fixedPoint, grainOf } from './reading.js';
import { alone, at, is, isBlank, type Scan, skip, textAt } from './scan.js';
import { inWeekOf } from './settle.js';
import { tenseAt } from './tense.js';

export function sum(found: Length): { months: number; days: number; minutes: number } {
  const total = { months: 0, days: 0, minutes: 0 };
  for (const { amount, unit } of found.parts) {
    const one = unitSize(unit);
    total.months += one.months * amount;
    total.days += one.days * amount;
    total.minutes += one.minutes * amount;
  }
  return total;
}

/** The finest unit of a length says how exact "two years ago" is. */
function exactness(found: Length): Pick<Point, 'grain' | 'approx'> {
  const { unit, vague } = found.parts.at(-1)!;
  if (unitSize(unit).minutes > 0) return { grain: 'hour', approx: true };
  if (unit === 'day' || unit === 'night') return vague ? { grain: 'week', approx: true } : { grain: 'day' };
  const grain = grainOf(unit);
  return { grain: grain === 'range' || grain === 'weekend' ? 'week' : grain, approx: true };
}

export function agoPoint(scan: Scan, found: Length, next: number): Point {
  const exact = textAt(scan, next) === 'today';
  const point = from(scan.asOf, found, -1, exact ? next + 1 : next);
  if (!exact) return onWeekday(scan, point);
  const { approx, ...sure } = point;
  return approx === true ? { ...sure, grain: 'day' } : point;
}

/** "two weeks ago on Monday", "three days from now, on Friday": that weekday of the week. */
export function onWeekday(scan: Scan, point: Point): Point {
  const start = skip(scan, skip(scan, point.next, ','), 'on');
  const { weekday, plural, short } = at(scan, start).word;
  if (weekday < 0 || plural || short || point.from === undefined || monthAt(scan, start + 1) > 0)
    return point;
  const day = inWeekOf(point.from, weekday);
  return { next: start + 1, grain: 'day', from: day, to: day };
}

/** "Monday two weeks from now", "Thursday, a week ago". */
export function weekdayCounted(scan: Scan, index: number, weekday: number): Point | null {
  const start = skip(scan, index, ',');
  if (isBlank(scan, start)) return null;
  const found = length(scan, start);
  if (found === null || scan.asOf === null) return null;
  const ago = textAt(scan, found.next) === 'ago';
  const ahead = is(scan, found.next, 'from') && textAt(scan, found.next + 1) === 'now';
  if ((!ago && !ahead) || unitSize(found.parts.at(-1)!.unit).minutes > 0) return null;
  const day = inWeekOf(shifted(scan.asOf, sum(found), ago ? -1 : 1), weekday);
  return { next: found.next + (ago ? 1 : 2), grain: 'day', from: day, to: day };
}

export function from(base: DayNumber | null, found: Length, sign: 1 | -1, next: number): Point {
  const { grain, approx } = exactness(found);
  const day = base === null ? null : shifted(base, sum(found), sign);
  const point = fixedPoint(next, grain, day === null ? null : { from: day, to: day });
  return approx === undefined ? point : { ...point, approx };
}

/** "in five days", "within a month", where the sentence looks ahead or says nothing else; "in two weeks' time" always. */
export function ahead(scan: Scan, index: number, found: Length): Point | null {
  const quoted = textAt(scan, found.next) === "'";
  const time = quoted ? skip(scan, found.next + 1, 's') : found.next;
  if (textAt(scan, time) === 'time') return from(scan.asOf, found, 1, time + 1);
  if (is(scan, found.next, 'of before after since from earlier ago')) return null;
  const since = textAt(scan, found.next);
  if (since === '-' || at(scan, found.next - 1).text === 'long') return null;
  if (
    !alone(scan, index, found.next) &&
    (everFirst(scan, index) || tenseAt(scan, index, found.next) !== 'future')
  )
    return null;
  return onWeekday(scan, from(scan.asOf, found, 1, found.next));
}

/** "the first time in ten years", "his second visit in four months": how long it has been, not when. */
function everFirst(scan: Scan, index: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const token = at(scan, index - back);
    if (token.kind !== 'word') return false;
    if (token.word.ordinal > 0 || is(scan, index - back, 'last only most')) return true;
    if (
      /(est|time|once|twice)$/i.test(scan.text.slice(token.start, token.end)) &&
      !/rest$/i.test(scan.text.slice(token.start, token.end))
    )
      return true;
  }
  return false;
}
