import { addMonths, mondayOf } from '../calendar.js';
import { cardinal, type Numeral, ordinal } from './numerals.js';
import { andThen, type Days, type Point } from './point.js';
import type { ReadPoint } from './reading.js';
import { at, has, is, type Scan, skip, textAt } from './scan.js';
import { containing } from './within.js';

const UNITS = ['day', 'week', 'weekend', 'month', 'year', 'decade'] as const;
type ShareUnit = (typeof UNITS)[number];

/** So many of a unit, counted from the first (1) or the last (-1) of a period. */
interface Share {
  readonly unit: ShareUnit;
  readonly rank: number;
  readonly many: number;
}

/** "the first week of January", "last days of 2024", "the first 2 weeks of 2021", "the final weekend of March". */
export function shareOf(scan: Scan, index: number, read: ReadPoint): Point | null {
  const rank = rankAt(scan, skip(scan, index, 'the'));
  if (rank === null) return null;
  const count = cardinal(scan, rank.next);
  const unitIndex = skip(scan, count?.next ?? rank.next, 'full few');
  const { plural, short, unit: named } = at(scan, unitIndex).word;
  const unit = UNITS.find((each) => each === named);
  if (short || unit === undefined || textAt(scan, unitIndex + 1) !== 'of') return null;
  const many = count?.value ?? (plural ? 3 : 1);
  if ((plural && rank.value > 1) || many > 100) return null;
  const whole = containing(scan, unitIndex + 2, read);
  if (whole === null || whole.grain === 'day' || (unit === 'year' && !has('decade century', whole.grain)))
    return null;
  const found = andThen(whole, (days) => shareDays(days, { unit, rank: rank.value, many }));
  const single = many === 1 && !plural && unit !== 'year' && unit !== 'decade';
  const share: Point = { ...found, grain: single ? unit : 'range' };
  return plural && count === null ? { ...share, approx: true } : share;
}

function rankAt(scan: Scan, index: number): Numeral | null {
  if (is(scan, index, 'last final closing')) return { value: -1, next: index + 1 };
  return is(scan, index, 'opening') ? { value: 1, next: index + 1 } : ordinal(scan, index);
}

function shareDays(days: Days, share: Share): Days | undefined {
  const found =
    share.unit === 'week' || share.unit === 'weekend' ? weeksOf(days, share) : unitsOf(days, share);
  return found.from > days.to + 6 || found.to < days.from - 6 ? undefined : found;
}

/** Weeks are ISO 8601's: a week belongs to the month or year that holds its Thursday. */
function weeksOf({ from, to }: Days, { unit, rank, many }: Share): Days {
  const first = mondayOf(from) + 3 >= from ? mondayOf(from) : mondayOf(from) + 7;
  const start = rank < 0 ? mondayOf(to - 3) - 7 * (many - 1) : first + 7 * (rank - 1);
  return unit === 'weekend' ? { from: start + 5, to: start + 6 } : { from: start, to: start + 7 * many - 1 };
}

function unitsOf({ from, to }: Days, { unit, rank, many }: Share): Days {
  if (unit === 'day')
    return rank < 0 ? { from: to - many + 1, to } : { from: from + rank - 1, to: from + rank + many - 2 };
  const size = unit === 'month' ? 1 : unit === 'year' ? 12 : 120;
  if (rank < 0) return { from: addMonths(to + 1, -size * many), to };
  return { from: addMonths(from, size * (rank - 1)), to: addMonths(from, size * (rank - 1 + many)) - 1 };
}
