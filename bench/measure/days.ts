import { dayNumber, isoDay } from '../../src/values/calendar.js';

/**
 * Readings of dates are spelled `start/end`, both days included; with a clock time `start/end@from-to` in minutes.
 * A missing side is a limit: `2018-01-01/` is from that day on.
 */
export function spellDays(start: string, end: string, time?: { from: number; to: number }): string {
  return `${start}/${end}${time === undefined ? '' : `@${time.from}-${time.to}`}`;
}

/** A day so many days on, ISO. */
export function dayOff(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return isoDay(dayNumber(year, month, day) + days);
}

/** Seconds in nine digits: sets round years differently. */
export function spellSeconds(seconds: number): string {
  return String(Number(seconds.toPrecision(9)));
}

/** Seconds in a unit as the specs and duckling count them: a month of 30 days, a year of 365. */
export const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  night: 86400,
  day: 86400,
  weekend: 2 * 86400,
  week: 7 * 86400,
  fortnight: 14 * 86400,
  month: 30 * 86400,
  quarter: 91.25 * 86400,
  year: 365 * 86400,
  decade: 3650 * 86400,
  century: 36500 * 86400,
};
