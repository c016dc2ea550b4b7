import type { IsoDay } from '../model.js';

/** A stretch of civil days, both ends included. */
export interface DayRange {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The shortest ISO form of a stretch of days: "2025-10-15", "2025-10", "2025", else "2025-10-03..2025-10-09". */
export function dateKey({ start, end }: DayRange): string {
  if (start === end) return start;
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  if (start === `${month}-01` && end === lastDayOf(month)) return month;
  return `${start}..${end}`;
}

/** The stretch of days that a date key stands for; null for any other key. */
export function dayRange(key: string): DayRange | null {
  if (/^\d{4}$/.test(key)) return { start: `${key}-01-01`, end: `${key}-12-31` };
  if (/^\d{4}-\d\d$/.test(key)) return { start: `${key}-01`, end: lastDayOf(key) };
  if (/^\d{4}-\d\d-\d\d$/.test(key)) return { start: key, end: key };
  const range = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(key);
  return range === null ? null : { start: range[1]!, end: range[2]! };
}

function lastDayOf(month: string): IsoDay {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const leap = number === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return `${month}-${leap ? 29 : lastDays[number - 1]}`;
}

/** Date keys of which any may be meant, as one: "2025-10|2026-01". */
export function eitherKey(keys: readonly string[]): string {
  return keys.join('|');
}

/** The keys that a date key leaves open; one of most. */
export function alternatives(key: string): readonly string[] {
  return key.split('|');
}
