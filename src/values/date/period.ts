import { addMonths, civil, type DayNumber, dayNumber, mondayOf } from '../calendar.js';
import type { Granularity } from './data.js';
import type { Season, Unit } from './lexicon.js';

export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly grain: Granularity;
}

/** The calendar unit that holds a day, or the one so many units before (negative) or after it. Weeks begin on Monday. */
export function periodOf(unit: Unit, asOf: DayNumber, off: number): Period {
  const { year, month } = civil(asOf);
  switch (unit) {
    case 'week':
      return stretch(mondayOf(asOf) + 7 * off, 7, 'week');
    case 'weekend':
      return stretch(mondayOf(asOf) + 5 + 7 * off, 2, 'weekend');
    case 'fortnight':
      return stretch(mondayOf(asOf) + 14 * off, 14, 'range');
    case 'month':
      return months(year, month + off, 1, 'month');
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * off, 3, 'quarter');
    case 'season':
      return months(year, month + 3 * off, 3, 'range');
    case 'year':
      return years(year + off, 1, 'year');
    case 'decade':
      return decadeFrom((Math.floor(year / 10) + off) * 10);
    case 'century':
      return years((Math.floor(year / 100) + off) * 100, 100, 'century');
    case 'millennium':
      return years((Math.floor(year / 1000) + off) * 1000, 1000, 'range');
    default:
      return stretch(asOf + (unit === 'day' || unit === 'night' ? off : 0), 1, 'day');
  }
}

/** "the 1900s" are a century: a decade that begins one has no name of its own. */
function decadeFrom(year: number): Period {
  return years(year, 10, year % 100 === 0 && year < 2000 ? 'range' : 'decade');
}

function stretch(from: DayNumber, days: number, grain: Granularity): Period {
  return { from, to: from + days - 1, grain };
}

/** So many whole months from a month, which may lie outside 1 to 12. */
export function months(year: number, month: number, count: number, grain: Granularity): Period {
  const from = addMonths(dayNumber(year, 1, 1), month - 1);
  return { from, to: addMonths(from, count) - 1, grain };
}

export function years(year: number, count: number, grain: Granularity): Period {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + count - 1, 12, 31), grain };
}

/**
 * A season of the northern hemisphere in a year, from its meteorological start to its astronomical end, as writers mean
 * either. Winter is named by the year in which it begins.
 */
export function seasonOf(season: Season, year: number): Period {
  const [month, endMonth, endDay] = SEASONS[season];
  const endYear = season === 'winter' ? year + 1 : year;
  return { from: dayNumber(year, month, 1), to: dayNumber(endYear, endMonth, endDay), grain: 'season' };
}

const SEASONS: Readonly<Record<Season, readonly [number, number, number]>> = {
  spring: [3, 6, 20],
  summer: [6, 9, 22],
  autumn: [9, 12, 21],
  winter: [12, 3, 20],
};

/** How many months, days and minutes one of a unit is: calendar units in months, others in days or minutes. */
export function unitSize(unit: Unit): {
  readonly months: number;
  readonly days: number;
  readonly minutes: number;
} {
  return SIZES[unit];
}

const size = (monthCount: number, days: number, minutes: number) => ({ months: monthCount, days, minutes });
const SIZES: Readonly<Record<Unit, ReturnType<typeof size>>> = {
  second: size(0, 0, 1 / 60),
  minute: size(0, 0, 1),
  hour: size(0, 0, 60),
  night: size(0, 1, 0),
  day: size(0, 1, 0),
  weekend: size(0, 7, 0),
  week: size(0, 7, 0),
  fortnight: size(0, 14, 0),
  month: size(1, 0, 0),
  quarter: size(3, 0, 0),
  season: size(3, 0, 0),
  year: size(12, 0, 0),
  decade: size(120, 0, 0),
  century: size(1200, 0, 0),
  millennium: size(12000, 0, 0),
};

/** A day so many months, days and minutes off; half months count as days, minutes only where they make whole days. */
export function shifted(
  day: DayNumber,
  by: { months: number; days: number; minutes: number },
  sign: 1 | -1,
): DayNumber {
  const whole = Math.trunc(by.months + 1e-9);
  const rest = Math.round((by.months - whole) * 30.44);
  const total = by.days + rest + Math.trunc(by.minutes / 1440 + 1e-9);
  return addMonths(day, sign * Math.min(whole, 120000)) + sign * Math.round(Math.min(total, 3_000_000));
}
