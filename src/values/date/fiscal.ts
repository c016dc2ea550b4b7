import { civil, two } from '../calendar.js';
import { years } from './period.js';
import type { Point } from './point.js';
import { fixedPoint } from './reading.js';
import { at, is, type Scan, skip, textAt, touchingDigits } from './scan.js';
import { shiftAt } from './shift.js';
import { fullYear, type Year, yearAt } from './year.js';

/**
 * "fiscal 2024", "FY2024", "last fiscal year", "the school year 2008". Where it begins differs from country to country: its
 * days are the calendar year's by name only, and nothing is compared by them.
 */
export function fiscalYear(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  if (textAt(scan, start) === 'fy') return ofYear(scan, 'FY', start + 1);
  if (is(scan, start, 'fiscal financial school'))
    return ofYear(scan, prefixOf(scan, start), skip(scan, start + 1, 'year'));
  return shifted(scan, index);
}

function prefixOf(scan: Scan, index: number): string {
  return textAt(scan, index) === 'school' ? 'SY' : 'FY';
}

function ofYear(scan: Scan, prefix: string, index: number): Point | null {
  const year = yearAt(scan, skip(scan, index, 'of in')) ?? gluedYear(scan, index);
  return year === null ? null : named(scan, prefix, year);
}

/** "FY24". */
function gluedYear(scan: Scan, index: number): Year | null {
  const { value, start, end } = at(scan, index);
  const size = end - start;
  if (!touchingDigits(scan, index) || (size !== 2 && size !== 4)) return null;
  return { year: size === 2 ? fullYear(value, scan) : value, next: index + 1 };
}

function shifted(scan: Scan, index: number): Point | null {
  const shift = shiftAt(scan, index);
  if (shift === null || !is(scan, shift.next, 'fiscal financial school')) return null;
  if (textAt(scan, shift.next + 1) !== 'year') return null;
  const next = shift.next + 2;
  if (scan.asOf === null) return { next, grain: 'fiscal-year', open: true };
  return named(scan, prefixOf(scan, shift.next), { year: civil(scan.asOf).year + shift.off, next });
}

/** `FY2024`, `FY2024-25`. */
function named(scan: Scan, prefix: string, { year, next }: Year): Point {
  const following = (year + 1) % 100;
  const paired =
    is(scan, next, '- /') && touchingDigits(scan, next + 1) && at(scan, next + 1).value % 100 === following;
  const words = `${prefix}${year}${paired ? `-${two(following)}` : ''}`;
  const days = years(year, 1, 'fiscal-year');
  return { ...fixedPoint(paired ? next + 2 : next, 'fiscal-year', days), assumed: true, words };
}
