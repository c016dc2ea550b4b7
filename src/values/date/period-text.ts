import { civil, type DayNumber, dayNumber, daysInMonth, MONTHS, mondayOf, weekdayOf } from '../calendar.js';
import type { Granularity } from './data.js';
import type { Season } from './lexicon.js';
import { seasonOf } from './period.js';
import { edged } from './settle.js';

export interface Interval {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** "8 December 2024". */
export function dated(day: DayNumber): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${yearText(year)}`;
}

/** "2024", "AD 79", "345 BC". */
export function yearText(year: number): string {
  return year > 0 ? (year < 1000 ? `AD ${year}` : String(year)) : `${1 - year} BC`;
}

/** Names an interval by its calendar unit where it is one. */
export function periodText(days: Interval, grain: Granularity): string {
  if (days.from === days.to) return dated(days.from);
  const named = grain === 'range' ? edgeText(days) : unitText(days, grain);
  return named ?? `${dated(days.from)} to ${dated(days.to)}`;
}

function unitText({ from, to }: Interval, grain: Granularity): string | null {
  const { year, month } = civil(from);
  switch (grain) {
    case 'month':
      return `${MONTHS[month - 1]} ${yearText(year)}`;
    case 'year':
      return year > 0 && (year < 1500 || year > 2100) ? `the year ${year}` : yearText(year);
    case 'quarter':
      return `the ${RANKS[Math.floor((month - 1) / 3)]} quarter of ${yearText(year)}`;
    case 'season':
      return seasonText({ from, to }, year);
    case 'decade':
      return year > 999 ? `the ${year}s` : null;
    case 'century':
      return year >= 0 ? `the ${ranked(Math.floor(year / 100) + 1)} century` : null;
    case 'week':
      return mondayOf(from) === from ? `the week of ${dated(from)}` : null;
    case 'weekend':
      return weekdayOf(from) === 6 ? `the weekend of ${dated(from)}` : null;
    default:
      return null;
  }
}

const RANKS = ['first', 'second', 'third', 'fourth'];

function seasonText({ to }: Interval, year: number): string | null {
  const names: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
  const found = names.find((season) => seasonOf(season, year).to === to);
  return found === undefined ? null : `${found} ${yearText(year)}`;
}

function ranked(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 20;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function edgeText({ from, to }: Interval): string | null {
  const { year, month } = civil(from);
  for (const edge of ['early', 'mid', 'late'] as const) {
    const ofYear = edged(dayNumber(year, 1, 1), dayNumber(year, 12, 31), { edge });
    if (ofYear.from === from && ofYear.to === to) return `${edge} ${yearText(year)}`;
    const ofMonth = edged(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)), {
      edge,
    });
    if (ofMonth.from === from && ofMonth.to === to) return `${edge} ${MONTHS[month - 1]} ${yearText(year)}`;
  }
  return null;
}
