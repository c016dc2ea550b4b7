import { civil, dayNumber } from '../calendar.js';
import { bareYear } from './bare-year.js';
import { joint, type Range } from './ends.js';
import type { Point } from './point.js';
import { at, is, type Scan } from './scan.js';

/** "2014-18", "2014-2018", "2014 to 2018". */
export function sharedYears(scan: Scan, index: number, between: boolean): Range | null {
  const first = bareYear(scan, index) ?? tightYear(scan, index);
  const to = first?.year === undefined ? -1 : joint(scan, first.next, between);
  if (first?.year === undefined || to < 0 || goesOn(scan, to + 1)) return null;
  const year = lastYear(scan, first.year, to);
  if (year === null || year <= first.year || year > 2999) return null;
  if (scan.asOf === null && index === 0 && at(scan, to + 1).kind === 'end') return null;
  const second: Point = { next: to + 1, grain: 'year', year };
  return {
    next: to + 1,
    days: { from: dayNumber(first.year, 1, 1), to: dayNumber(year, 12, 31) },
    first,
    second,
  };
}

/** Further digits or letters: a code, no years. */
function goesOn(scan: Scan, index: number): boolean {
  const { kind, glued } = at(scan, index);
  return glued && (kind !== 'mark' || is(scan, index, '- /'));
}

/** "1914-18" and "2014-18" are years, "2015-32" is a code. */
function lastYear(scan: Scan, first: number, index: number): number | null {
  const { kind, value, start, end, glued } = at(scan, index);
  if (kind !== 'number') return null;
  if (end - start === 4) return value;
  if (end - start !== 2 || !glued || !is(scan, index - 1, '- ~')) return null;
  const year = Math.floor(first / 100) * 100 + value;
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  return year - first <= 40 && year <= here + 12 ? year : null;
}

/** The first of "2014-2018": a year that touches a dash. */
function tightYear(scan: Scan, index: number): Point | null {
  const { kind, value, start, end, glued } = at(scan, index);
  if (kind !== 'number' || end - start !== 4 || value < 1000 || value > 2199 || glued) return null;
  const dash = at(scan, index + 1).glued && is(scan, index + 1, '- ~');
  return dash ? { next: index + 1, grain: 'year', year: value } : null;
}
