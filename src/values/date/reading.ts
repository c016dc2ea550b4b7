import type { DayNumber } from '../calendar.js';
import type { Granularity } from './data.js';
import type { Unit } from './lexicon.js';
import type { Point } from './point.js';
import { alone, is, type Scan } from './scan.js';

/** Reads the date at a token; the grammar's parts that need a whole date inside them get it so. */
export type ReadPoint = (scan: Scan, index: number) => Point | null;

/** A fixed day or stretch, or an open point where there is no day to count from. */
export function fixedPoint(
  next: number,
  grain: Granularity,
  days: { from: DayNumber; to: DayNumber } | null,
): Point {
  return days === null ? { next, grain, open: true } : { next, grain, from: days.from, to: days.to };
}

/** The day that "the next day" and its like count from: the last one named, or the article's when nothing else is said. */
export function countedFrom(
  scan: Scan,
  from: number,
  to: number,
): { day: DayNumber | null; assumed: { assumed?: true } } {
  if (scan.said !== null) return { day: scan.said, assumed: {} };
  const all = alone(scan, is(scan, from - 1, 'the on in') ? from - 1 : from, to);
  return { day: scan.asOf, assumed: all ? {} : { assumed: true } };
}

export function grainOf(unit: Unit): Granularity {
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') return unit;
  if (unit === 'decade' || unit === 'century' || unit === 'weekend') return unit;
  return unit === 'day' || unit === 'night' ? 'day' : 'range';
}
