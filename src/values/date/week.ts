import { civil, firstIsoWeek, mondayOf } from '../calendar.js';
import { periodOf } from './period.js';
import { andThen, type Point, type Tense } from './point.js';
import { fixedPoint, type ReadPoint } from './reading.js';
import { at, is, type Scan, skip, textAt } from './scan.js';
import { shiftAt } from './shift.js';
import { yearAt } from './year.js';

/** "week 31", "week 3 of 2027". */
export function numberedWeek(scan: Scan, index: number): Point | null {
  const { kind, value } = at(scan, index + 1);
  if (textAt(scan, index) !== 'week' || kind !== 'number' || is(scan, index - 1, 'a one per')) return null;
  if (value < 1 || value > 53) return null;
  const year = weeksYear(scan, index + 2);
  if (year.year === null) return { next: year.next, grain: 'week', open: true };
  const from = firstIsoWeek(year.year) + 7 * (value - 1);
  return fixedPoint(year.next, 'week', { from, to: from + 6 });
}

/** The year behind "week 3": " of 2027", " of last year", or the article's. */
function weeksYear(scan: Scan, index: number): { readonly year: number | null; readonly next: number } {
  const of = skip(scan, index, 'of');
  const year = yearAt(scan, of);
  if (year !== null) return year;
  const here = scan.asOf === null ? null : civil(scan.asOf).year;
  const shift = shiftAt(scan, of);
  if (shift === null || textAt(scan, shift.next) !== 'year') return { year: here, next: index };
  return { year: here === null ? null : here + shift.off, next: shift.next + 1 };
}

/** "the week of 26 January", "the week ending Friday", "w/c Feb 4", "the weekend of 5 October". */
export function weekOf(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const { unit } = at(scan, start).word;
  if (unit !== 'week' && unit !== 'weekend') return null;
  if (!is(scan, start + 1, 'of beginning starting commencing ending from')) return null;
  const day = read(scan, skip(scan, start + 2, 'on'));
  if (day === null || day.grain !== 'day' || day.time !== undefined) return null;
  const shiftBy = unit === 'weekend' ? 5 : 0;
  const found = andThen(day, ({ from }) => ({ from: mondayOf(from) + shiftBy, to: mondayOf(from) + 6 }));
  return { ...found, grain: unit };
}

/** "the weekend", "over the weekend": the one just past or under way, the coming one where the sentence looks ahead. */
export function weekend(scan: Scan, index: number, tense: () => Tense): Point | null {
  const start = skip(scan, index, 'the');
  const { unit, plural } = at(scan, start).word;
  if (unit !== 'weekend' || plural || is(scan, start + 1, 'of')) return null;
  if (start === index && !is(scan, index - 1, 'at on over by')) return null;
  if (scan.asOf === null) return { next: start + 1, grain: 'weekend', open: true };
  const own = periodOf('weekend', scan.asOf, 0);
  const near = scan.asOf >= own.from - 1 || tense() === 'future';
  return fixedPoint(start + 1, 'weekend', near ? own : periodOf('weekend', scan.asOf, -1));
}
