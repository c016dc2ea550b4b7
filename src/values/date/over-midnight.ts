import { dayAt, dayMonth } from './absolute.js';
import { joint } from './ends.js';
import type { Point } from './point.js';
import { type Scan, skip, textAt } from './scan.js';
import { yearAfter } from './year.js';

/** The night of two days that follow each other is the first one's: "December 7-8, 2024", "7 to 8 December". */
export function overMidnight(scan: Scan, first: Point): Point {
  if (first.day === undefined || first.year !== undefined) return first;
  const to = otherDay(scan, first.next);
  const second = to < 0 ? null : dayAt(scan, to);
  if (second === null || !follows(second.day, first.day)) return first;
  const year = yearAfter(scan, second.next);
  return year === null ? { ...first, next: second.next } : { ...first, next: year.next, year: year.year };
}

/** "7-8 December 2024", where the month stands with the second day alone. */
export function dayOverMidnight(scan: Scan, index: number): Point | null {
  const first = dayAt(scan, index);
  const to = first === null ? -1 : otherDay(scan, first.next);
  const second = to < 0 ? null : dayMonth(scan, to);
  if (first === null || second?.day === undefined || second.month === undefined) return null;
  return second.day === first.day + 1 ? { ...second, day: first.day } : null;
}

const otherDay = (scan: Scan, index: number): number =>
  ['and', '/'].includes(textAt(scan, index)) ? skip(scan, index + 1, 'the') : joint(scan, index, false);

const follows = (second: number, first: number): boolean =>
  second === first + 1 || (second === 1 && first > 27);
