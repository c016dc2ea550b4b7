import type { IsoDay } from '../model.js';

export { MONTHS, WEEKDAYS } from '../text/calendar-names.js';

/**
 * Civil days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, years counted astronomically
 * (0 is 1 BC). No time zone and no `Date` come into it.
 */
export type DayNumber = number;

/** A day of the week, 0 for Sunday to 6 for Saturday. */
export type Weekday = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The civil date of a day number (Hinnant, civil_from_days). */
export function civil(number: DayNumber): Civil {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function weekdayOf(number: DayNumber): Weekday {
  return mod(number + 4, 7);
}

/** The Monday of the week (Monday to Sunday) that holds a day. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - mod(number + 3, 7);
}

/** The Monday of ISO 8601's week 1 of a year: the week that holds its 4 January. */
export function firstIsoWeek(year: number): DayNumber {
  return mondayOf(dayNumber(year, 1, 4));
}

/** The same day so many months on, or the month's last day where it has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civil(number);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  const toMonth = mod(total, 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Western Easter Sunday (the anonymous Gregorian algorithm, Nature, 20 April 1876). */
export function easter(year: number): DayNumber {
  const golden = mod(year, 19);
  const century = Math.floor(year / 100);
  const rest = mod(year, 100);
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = mod(19 * golden + century - Math.floor(century / 4) - lunar + 15, 30);
  const weekday = mod(32 + 2 * mod(century, 4) + 2 * Math.floor(rest / 4) - epact - mod(rest, 4), 7);
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), mod(sum, 31) + 1);
}

/** `YYYY-MM-DD`; years before 0 or after 9999 get a sign and six digits, as in ISO 8601. */
export function isoDay(number: DayNumber): IsoDay {
  const { year, month, day } = civil(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

export function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

/** The day number of an ISO day; null when it is none. */
export function parseIsoDay(iso: string): DayNumber | null {
  if (iso.length === 10) return parseShort(iso);
  const parts = /^([+-]\d{6})-(\d\d)-(\d\d)$/.exec(iso);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCivil(year, month, day) ? dayNumber(year, month, day) : null;
}

/** `YYYY-MM-DD` without a regular expression: it is read on every date. */
function parseShort(iso: string): DayNumber | null {
  let value = 0;
  for (let at = 0; at < 10; at++) {
    const digit = iso.charCodeAt(at) - 48;
    if (at === 4 || at === 7) {
      if (digit !== -3) return null;
    } else {
      if (digit < 0 || digit > 9) return null;
      value = value * 10 + digit;
    }
  }
  const year = Math.floor(value / 10000);
  const month = Math.floor(value / 100) % 100;
  return isCivil(year, month, value % 100) ? dayNumber(year, month, value % 100) : null;
}

/** The remainder that is never negative. */
export function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
