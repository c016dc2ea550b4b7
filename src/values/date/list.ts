import { dayAt, dayMonth } from './absolute.js';
import type { Point } from './point.js';
import { at, has, is, type Scan, skip, textAt } from './scan.js';

/** A further day of the month that a date has named, and the token where it begins. */
export interface Listed {
  readonly start: number;
  readonly point: Point;
}

/** "28" and "30" of "Jan. 27, 28 and 30": only where nothing is counted after them. */
export function listedDay(scan: Scan, before: Point): Listed | null {
  if (
    before.month === undefined ||
    before.day === undefined ||
    before.year !== undefined ||
    before.grain !== 'day'
  )
    return null;
  const last = at(scan, before.next - 1);
  if (last.kind !== 'number' && last.word.ordinal === 0 && !has('st nd rd th', last.text)) return null;
  const start = skip(scan, skip(scan, before.next, ','), 'and');
  if (start === before.next || at(scan, start).kind !== 'number') return null;
  const day = dayAt(scan, start);
  if (day === null || day.day <= before.day || day.day > 31 || dayMonth(scan, start) !== null) return null;
  const after = at(scan, day.next);
  const ends =
    after.kind === 'end' ||
    (after.kind === 'mark' && has(', . ; ) ?', after.text)) ||
    is(scan, day.next, 'and in at on to from by with');
  if (!ends || (textAt(scan, day.next) === 'and' && !day.ordinal && at(scan, day.next + 1).kind !== 'number'))
    return null;
  return { start, point: { next: day.next, grain: 'day', month: before.month, day: day.day } };
}
