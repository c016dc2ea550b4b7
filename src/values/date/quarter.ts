import { civil } from '../calendar.js';
import { ordinal } from './numerals.js';
import { months } from './period.js';
import type { Point, Tense } from './point.js';
import { fixedPoint } from './reading.js';
import { at, is, type Scan, skip, skipPossessive, textAt } from './scan.js';
import { shiftAt } from './shift.js';
import { yearAfter, yearAt } from './year.js';

/** "the third quarter of 2024", "Q3 2024", "2024 Q3", "the 1988 fourth quarter", "last year's fourth quarter", "the second quarter". */
export function quarter(scan: Scan, index: number, tense: () => Tense): Point | null {
  const ranked = rankedQuarter(scan, index) ?? shortQuarter(scan, index);
  if (ranked !== null) return quarterYear(scan, ranked, tense);
  const year = yearAt(scan, index);
  if (year === null) return null;
  const the = textAt(scan, year.next) === 'the';
  const short =
    shortQuarter(scan, skip(scan, year.next, '-')) ?? (the ? null : rankedQuarter(scan, year.next));
  return short === null ? null : part(year.year, short, short.next);
}

interface Share {
  /** From 1; `of` parts of a year. */
  readonly rank: number;
  readonly of: number;
  readonly next: number;
  /** "Q3" and "third-quarter" need nothing more; "the first quarter" may be a match's. */
  readonly short: boolean;
}

function rankedQuarter(scan: Scan, index: number): Share | null {
  const start = skip(scan, index, 'the');
  const rank = is(scan, start, 'final last') ? { value: 4, next: start + 1 } : ordinal(scan, start);
  if (rank === null || rank.value < 1 || rank.value > 4) return null;
  const unit = skip(scan, skip(scan, rank.next, 'fiscal'), '-');
  if (at(scan, unit).word.unit !== 'quarter' || at(scan, unit).word.plural) return null;
  const last = is(scan, start, 'last');
  if (last && textAt(scan, unit + 1) !== 'of') return null;
  return { rank: rank.value, of: 4, next: unit + 1, short: false };
}

function shortQuarter(scan: Scan, index: number): Share | null {
  const letter = at(scan, index);
  if (letter.text !== 'q' && letter.text !== 'h') return null;
  const number = at(scan, index + 1);
  if (number.kind !== 'number' || !number.glued || number.end - number.start !== 1) return null;
  if (
    (letter.glued && at(scan, index - 1).kind === 'word') ||
    (at(scan, index + 2).glued && at(scan, index + 2).kind !== 'mark')
  )
    return null;
  const of = letter.text === 'q' ? 4 : 2;
  if (number.value < 1 || number.value > of || (letter.text === 'h' && !letter.capital)) return null;
  return { rank: number.value, of, next: index + 2, short: true };
}

function quarterYear(scan: Scan, share: Share, tense: () => Tense): Point | null {
  const joint = skip(scan, skip(scan, share.next, 'of'), '-');
  const glued = joint === share.next + 1 && textAt(scan, share.next) === '-' && !at(scan, joint).glued;
  const year = glued ? null : (yearAt(scan, joint) ?? yearAfter(scan, share.next));
  if (year !== null) return part(year.year, share, year.next);
  const shift = shiftAt(scan, joint);
  const the = textAt(scan, joint) === 'the' ? joint + 1 : joint;
  const unit = shift?.next ?? the;
  if (joint > share.next && textAt(scan, unit) === 'year')
    return relativeYear(scan, share, shift?.off ?? 0, unit + 1);
  if (share.of === 2) return null;
  if (!share.short && !quarterFits(scan, share)) return null;
  return nearQuarter(scan, share, tense);
}

/** A bare "first quarter" is the year's only in business news: never "of the match", "the first quarter ended 3-1". */
function quarterFits(scan: Scan, { next }: Share): boolean {
  return !is(scan, next, 'of');
}

function relativeYear(scan: Scan, share: Share, off: number, next: number): Point {
  if (scan.asOf === null) return { next, grain: 'quarter', open: true };
  return part(civil(scan.asOf).year + off, share, next);
}

export function part(year: number, { rank, of }: Share, next: number): Point {
  const count = 12 / of;
  return fixedPoint(
    next,
    of === 4 ? 'quarter' : 'range',
    months(year, (rank - 1) * count + 1, count, 'quarter'),
  );
}

function nearQuarter(scan: Scan, share: Share, tense: () => Tense): Point {
  if (scan.asOf === null) return { next: share.next, grain: 'quarter', open: true };
  const here = civil(scan.asOf);
  const start = (share.rank - 1) * 3 + 1;
  const off =
    start > here.month && tense() !== 'future' ? -1 : start + 2 < here.month && tense() === 'future' ? 1 : 0;
  return part(here.year + off, share, share.next);
}

/** "next year's first quarter", "last year's third quarter". */
export function yearsQuarter(scan: Scan, index: number): Point | null {
  const shift = shiftAt(scan, index);
  if (shift === null || textAt(scan, shift.next) !== 'year') return null;
  const owned = skipPossessive(scan, shift.next + 1);
  if (owned === shift.next + 1) return null;
  const share = rankedQuarter(scan, owned);
  return share === null ? null : relativeYear(scan, share, shift.off, share.next);
}
