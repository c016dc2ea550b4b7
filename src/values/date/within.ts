import { addMonths, civil } from '../calendar.js';
import type { Season } from './lexicon.js';
import { type Numeral, ordinal } from './numerals.js';
import { periodOf, seasonOf, unitSize } from './period.js';
import { andThen, type Days, type Point } from './point.js';
import { fixedPoint, grainOf, type ReadPoint } from './reading.js';
import { alone, at, is, type Scan, skip, textAt } from './scan.js';
import { shiftAt } from './shift.js';

/** "the 15th day of next month", "the third month of 2021", "Easter last year". */
export function rankedUnit(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const rank = ordinal(scan, start);
  if (rank === null) return null;
  if (is(scan, rank.next, 'of')) return dayOfMonth(scan, rank, read);
  const { unit, plural } = at(scan, rank.next).word;
  if (plural || (unit !== 'day' && unit !== 'month') || textAt(scan, rank.next + 1) !== 'of') return null;
  const whole = containing(scan, rank.next + 2, read);
  if (whole === null) return null;
  if (unit === 'day') return { ...andThen(whole, (days) => nthDay(days, rank.value)), grain: 'day' };
  return { ...andThen(whole, (days) => nthMonth(days, rank.value)), grain: 'month' };
}

/** "the 20th of next month". */
function dayOfMonth(scan: Scan, rank: Numeral, read: ReadPoint): Point | null {
  const shift = shiftAt(scan, rank.next + 1);
  if (shift === null || textAt(scan, shift.next) !== 'month') return null;
  const month = containing(scan, rank.next + 1, read);
  return month === null ? null : { ...andThen(month, (days) => nthDay(days, rank.value)), grain: 'day' };
}

function nthDay({ from: first, to }: Days, rank: number): Days | undefined {
  const day = first + rank - 1;
  return day > to ? undefined : { from: day, to: day };
}

function nthMonth({ from: first }: Days, rank: number): Days | undefined {
  if (rank > 12) return undefined;
  const day = addMonths(first, rank - 1);
  return { from: day, to: addMonths(day, 1) - 1 };
}

/** The period that "of" leads to: "2021", "next month", "the year", "March 2024". */
export function containing(scan: Scan, index: number, read: ReadPoint): Point | null {
  const point = read(scan, index);
  if (point !== null) return point.nothing === true || point.time !== undefined ? null : point;
  const start = skip(scan, index, 'the');
  const { unit, plural, short, season } = at(scan, start).word;
  if (season !== null && is(scan, index - 1, 'of')) return nearestSeason(scan, season, start + 1);
  if (unit === null || plural || short || unitSize(unit).minutes > 0 || unit === 'season') return null;
  if (scan.asOf === null) return { next: start + 1, grain: grainOf(unit), open: true };
  const period = periodOf(unit, scan.asOf, 0);
  return fixedPoint(start + 1, period.grain, period);
}

/** "the end of summer": the article's year's. */
function nearestSeason(scan: Scan, season: Season, next: number): Point {
  if (scan.asOf === null) return { next, grain: 'season', open: true };
  const days = seasonOf(season, civil(scan.asOf).year);
  return fixedPoint(next, 'season', days);
}

/** "for the week", "in the year", "the fortnight" at the end of what is said: the current one. */
export function currentUnit(scan: Scan, index: number): Point | null {
  const { unit, plural, short } = at(scan, index + 1).word;
  if (textAt(scan, index) !== 'the' || unit === null || plural || short || unitSize(unit).minutes > 0)
    return null;
  const after = at(scan, index + 2);
  const framed = is(scan, index - 1, unit === 'day' ? 'for' : 'in for during over') || unit === 'fortnight';
  if (
    !framed ||
    (after.kind !== 'end' && after.kind !== 'mark') ||
    after.text === '-' ||
    alone(scan, index - 1, index + 2)
  )
    return null;
  if (scan.asOf === null) return { next: index + 2, grain: grainOf(unit), open: true };
  const period = periodOf(unit, scan.asOf, 0);
  return fixedPoint(index + 2, period.grain, period);
}
