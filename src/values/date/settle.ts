import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isCivil,
  isLeap,
  mondayOf,
  type Weekday,
  weekdayOf,
} from '../calendar.js';
import type { Days, Edge, Point, Tense } from './point.js';

/** The years -9999 to 9999. */
const FIRST = dayNumber(-9999, 1, 1);
const LAST = dayNumber(9999, 12, 31);

/** Where a date without its year is taken from another year than the article's, so many days must speak for it. */
const OTHER_YEAR = 120;

/** The days of a point; null when there is no day to count from, undefined when there is no such day. */
export function settle(point: Point, asOf: DayNumber | null, tense: () => Tense): Days | null | undefined {
  const days = settleParts(point, asOf, tense);
  const found = days === null || days === undefined || point.step === undefined ? days : point.step(days);
  return found != null && (found.from < FIRST || found.to > LAST) ? undefined : found;
}

function settleParts(point: Point, asOf: DayNumber | null, tense: () => Tense): Days | null | undefined {
  if (point.from !== undefined && point.to !== undefined) return edged(point.from, point.to, point);
  if (point.open === true) return null;
  const { year, month, day, weekday } = point;
  if (year !== undefined && month !== undefined && day !== undefined) return onDay(year, month, day, weekday);
  if (year !== undefined)
    return month === undefined ? edgedYear(year, point) : edgedMonth(year, month, point);
  if (month !== undefined && day !== undefined && !(day >= 1 && day <= daysInMonth(2024, month)))
    return undefined;
  if (asOf === null) return null;
  if (month !== undefined)
    return day === undefined ? nearMonth(month, point, asOf, tense) : nearDay(point, asOf, tense);
  if (day !== undefined) return monthDay(day, weekday, asOf, tense);
  return weekday === undefined ? undefined : nearWeekday(weekday, asOf, tense);
}

function onDay(year: number, month: number, day: number, weekday: Weekday | undefined): Days | undefined {
  if (!isCivil(year, month, day)) return undefined;
  const from = dayNumber(year, month, day);
  return weekday !== undefined && weekdayOf(from) !== weekday
    ? { from, to: from, misfit: weekday }
    : { from, to: from };
}

function edgedYear(year: number, point: Point): Days {
  return edged(dayNumber(year, 1, 1), dayNumber(year, 12, 31), point);
}

function edgedMonth(year: number, month: number, point: Point): Days {
  return edged(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)), point);
}

/** The early, middle or late part: of a month its half (its 10th to 20th for the middle), of longer periods a third. */
export function edged(from: DayNumber, to: DayNumber, { edge }: Pick<Point, 'edge'>): Days {
  if (edge === undefined) return { from, to };
  const length = to - from + 1;
  if (length >= 28 && length <= 31) {
    if (edge === 'mid') return { from: from + 9, to: from + 19 };
    return edge === 'early' ? { from, to: from + 14 } : { from: from + 15, to };
  }
  if (length < 28) {
    const half = Math.floor(length / 2);
    if (edge === 'mid') return { from: from + Math.floor(length / 3), to: to - Math.floor(length / 3) };
    return edge === 'early' ? { from, to: from + half - 1 } : { from: from + half, to };
  }
  const months = Math.round(length / 30.44);
  if (months === 120) return inDecade(from, edge);
  const third = (count: number): DayNumber => addMonths(from, Math.round((months * count) / 3));
  if (edge === 'early') return { from, to: third(1) - 1 };
  return edge === 'mid' ? { from: third(1), to: third(2) - 1 } : { from: third(2), to };
}

/** Years 0 to 3, 3 to 6 and 6 to 9 of a decade: writers overlap. */
function inDecade(from: DayNumber, edge: Edge): Days {
  const first = edge === 'early' ? 0 : edge === 'mid' ? 3 : 6;
  return { from: addMonths(from, first * 12), to: addMonths(from, (first + 4) * 12) - 1 };
}

function nearMonth(month: number, point: Point, asOf: DayNumber, tense: () => Tense): Days {
  const here = civil(asOf);
  const way = tense();
  const months = month - here.month;
  let year = here.year;
  if (way === 'past' && months > 0) year--;
  else if (way === 'future' && months < 0) year++;
  else if (way === null) year += nearYear(months * 30.4);
  return edgedMonth(year, month, point);
}

/** -1, 0 or 1: the year in which a day so many days off (in this year) is most likely meant. */
function nearYear(days: number): number {
  if (Math.abs(days) > 365 + OTHER_YEAR - Math.abs(days)) return days > 0 ? -1 : 1;
  return 0;
}

/** An article may go on being written for so many days after the one that it gives: of "died on January 9" read on the 7th, the 9th to come. */
const updated = 7;

function nearDay(point: Point, asOf: DayNumber, tense: () => Tense): Days | undefined {
  const month = point.month!;
  const day = point.day!;
  const here = civil(asOf).year;
  if (point.weekday !== undefined) {
    const fitting = fittingYear(month, day, point.weekday, asOf, tense);
    if (fitting !== null) return { from: fitting, to: fitting };
  }
  let best: DayNumber | null = null;
  let least = Number.POSITIVE_INFINITY;
  const way = tense();
  for (let year = here - 8; year <= here + 8; year++) {
    if (month === 2 && day === 29 && !isLeap(year)) continue;
    const at = dayNumber(year, month, day);
    const wrongWay = (way === 'past' && at > asOf + updated) || (way === 'future' && at < asOf);
    const cost =
      Math.abs(at - asOf) + (way === null && year !== here ? OTHER_YEAR : 0) + (wrongWay ? 10000 : 0);
    if (cost < least) [best, least] = [at, cost];
  }
  if (best === null) return undefined;
  return point.weekday === undefined
    ? { from: best, to: best }
    : { from: best, to: best, misfit: point.weekday };
}

/** The nearest year, at most two off, in which a day falls on a weekday. */
function fittingYear(
  month: number,
  day: number,
  weekday: Weekday,
  asOf: DayNumber,
  tense: () => Tense,
): DayNumber | null {
  const here = civil(asOf).year;
  const way = tense();
  let best: DayNumber | null = null;
  for (const year of [here, here - 1, here + 1]) {
    if (!isCivil(year, month, day)) continue;
    const at = dayNumber(year, month, day);
    if (weekdayOf(at) !== weekday) continue;
    const wrongWay = (way === 'past' && at > asOf + 31) || (way === 'future' && at < asOf - 31);
    if (best === null && !wrongWay) best = at;
  }
  return best;
}

/** A day of a month that is not named: "the 18th", "Monday 21". */
function monthDay(
  day: number,
  weekday: Weekday | undefined,
  asOf: DayNumber,
  tense: () => Tense,
): Days | undefined {
  const here = civil(asOf);
  const way = tense();
  let best: DayNumber | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let off = weekday === undefined ? -2 : -12; off <= (weekday === undefined ? 2 : 12); off++) {
    const index = here.year * 12 + here.month - 1 + off;
    const year = Math.floor(index / 12);
    const month = (((index % 12) + 12) % 12) + 1;
    if (!isCivil(year, month, day)) continue;
    const at = dayNumber(year, month, day);
    if (weekday !== undefined && weekdayOf(at) !== weekday) continue;
    const wrongWay = (way === 'past' && at > asOf) || (way === 'future' && at < asOf);
    const cost = Math.abs(at - asOf) + (way === null && at > asOf ? 10 : 0) + (wrongWay ? 10000 : 0);
    if (cost < least) [best, least] = [at, cost];
  }
  return best === null ? undefined : { from: best, to: best };
}

/** News style: the day itself or the last such day before it, unless the sentence looks ahead. */
function nearWeekday(weekday: Weekday, asOf: DayNumber, tense: () => Tense): Days {
  const ahead = (weekday - weekdayOf(asOf) + 7) % 7;
  const at = ahead === 0 ? asOf : tense() === 'future' ? asOf + ahead : asOf + ahead - 7;
  return { from: at, to: at };
}

/** The weekday in the week of a day, weeks running Monday to Sunday. */
export function inWeekOf(day: DayNumber, weekday: Weekday): DayNumber {
  return mondayOf(day) + ((weekday + 6) % 7);
}
