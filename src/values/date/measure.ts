import type { DayNumber } from '../calendar.js';
import type { Measure } from '../value-type.js';
import type { DateData, DayTime, Granularity } from './data.js';
import { daysOf } from './wording.js';
import { offsetOf } from './zone.js';

const LAST_MINUTE = 1439 / 1440;

/** How far a hedged date, or one counted in a coarser unit than days, may be off, in days. Months are counted when they are full. */
export const SLACK: Readonly<Record<Granularity, number>> = {
  minute: 1 / 96,
  hour: 1 / 48,
  'part-of-day': 1,
  day: 2,
  week: 4,
  weekend: 4,
  month: 31,
  season: 30,
  quarter: 46,
  year: 190,
  'fiscal-year': 190,
  decade: 1900,
  century: 19000,
  range: 5,
};

/**
 * The interval of a date in days since 1970-01-01, to the minute; UTC where a zone is known. A clock time without a known
 * zone is in `local time`, a time without its day in minutes of the day, a fiscal year in its own unit.
 */
export function measureOf(data: DateData): Measure | null {
  const days = daysOf(data);
  if (days === null) return timeless(data);
  const { time } = data;
  if (time === undefined) return bounded(data, widened(data, days.from, days.to + LAST_MINUTE), 'day');
  const offset = data.zone === undefined ? null : offsetOf(data.zone);
  const { from, to } = roundedTime(data, time);
  const inDays = (day: DayNumber, minutes: number): number => (day * 1440 + minutes - (offset ?? 0)) / 1440;
  const interval: [number, number] = [inDays(days.from, from), inDays(days.to, to)];
  return bounded(data, widened(data, ...interval), isClock(data) && offset === null ? 'local time' : 'day');
}

/** Whether a date gives a time by the clock. */
export const isClock = ({ granularity }: DateData): boolean =>
  granularity === 'minute' || granularity === 'hour';

/** "3pm" is any time that rounds to it; an evening ends before the next day begins. */
function roundedTime({ granularity }: DateData, time: DayTime): DayTime {
  const { from, to } = time;
  if (granularity === 'part-of-day' && to === 1440) return { from, to: to - 1 };
  return isWholeHour({ granularity, time }) ? { from: from - 30, to: to + 29 } : { from, to };
}

/** A whole hour is rounded, and a hedge says no more than that. */
const isWholeHour = ({ granularity, time }: Pick<DateData, 'granularity' | 'time'>): boolean =>
  granularity === 'hour' && time !== undefined && time.from === time.to;

function timeless(data: DateData): Measure | null {
  const fiscal = /^(FY|SY)(\d{4})/.exec(data.words ?? '');
  if (fiscal !== null) {
    const year = Number(fiscal[2]);
    return bounded(data, [year, year], fiscal[1] === 'FY' ? 'fiscal year' : 'school year');
  }
  if (data.time === undefined || data.words !== undefined) return null;
  const offset = data.zone === undefined ? null : offsetOf(data.zone);
  const { from, to } = roundedTime(data, data.time);
  const slack = data.approx === true && !isWholeHour(data) ? SLACK.minute * 1440 : 0;
  return bounded(
    data,
    [from - slack - (offset ?? 0), to + slack - (offset ?? 0)],
    offset === null ? 'local time of day' : 'UTC time of day',
  );
}

function widened(data: DateData, lo: number, hi: number): [number, number] {
  const { approx, granularity, start, end } = data;
  if (approx !== true || isWholeHour(data)) return [lo, hi];
  const slack = start === end ? SLACK[granularity] : SLACK.range;
  return [lo - slack, hi + slack];
}

export function bounded({ bound }: DateData, [lo, hi]: readonly [number, number], unit: string): Measure {
  const figure = [lo, hi] as const;
  if (bound === 'before') return { lo: Number.NEGATIVE_INFINITY, hi, unit, bound: 'upper', figure };
  if (bound === 'after') return { lo, hi: Number.POSITIVE_INFINITY, unit, bound: 'lower', figure };
  return { lo, hi, unit, bound: null, figure };
}
