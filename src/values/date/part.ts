import { addMonths, civil, type DayNumber, firstIsoWeek, mondayOf, weekdayOf } from '../calendar.js';
import { monthAt, monthEnd } from './absolute.js';
import type { Season } from './lexicon.js';
import { cardinal, ordinal } from './numerals.js';
import { months, periodOf, seasonOf } from './period.js';
import { andThen, type Days, type Edge, type Point, type Tense } from './point.js';
import { containing, fixedPoint, type ReadPoint } from './relative.js';
import { at, is, type Scan, skip, skipPossessive, textAt } from './scan.js';
import { edged } from './settle.js';
import { shiftAt } from './shift.js';
import { fullYear, yearAfter, yearAt } from './year.js';

const EDGES = new Map<string, Edge>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['turn', 'early'],
  ['opening', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['latter', 'late'],
  ['end', 'late'],
]);

/** "late 2024", "mid-March", "early next week", "the end of the year", "the beginning of October". */
export function edge(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const part = EDGES.get(textAt(scan, start));
  if (part === undefined) return null;
  const adjective = is(scan, start, 'early mid late');
  const hyphen = skip(scan, start + 1, '-');
  const joint = adjective ? skip(scan, hyphen, 'in of') : skip(scan, skip(scan, hyphen, 'part'), 'of');
  if (!adjective && joint === hyphen && !bareEnd(scan, joint)) return null;
  const whole = adjective && joint === hyphen ? whole0(scan, hyphen, read) : containing(scan, joint, read);
  if (whole === null || whole.grain === 'day' || whole.grain === 'part-of-day' || whole.edge !== undefined)
    return null;
  return inEdge(whole, part);
}

/** "by end of month", "end of this year": also without "of" before a pointing word. */
function bareEnd(scan: Scan, index: number): boolean {
  return shiftAt(scan, index) !== null || monthAt(scan, index) > 0;
}

function whole0(scan: Scan, index: number, read: ReadPoint): Point | null {
  const month = monthAt(scan, index);
  if (month === 0) return read(scan, index);
  const next = monthEnd(scan, index);
  const year = yearAfter(scan, next);
  return { next: year?.next ?? next, grain: 'month', month, ...(year === null ? {} : { year: year.year }) };
}

function inEdge(whole: Point, part: Edge): Point {
  const later = andThen(whole, ({ from, to }) => edged(from, to, { edge: part }));
  return { ...later, grain: 'range' };
}

/** "earlier this week", "later this month", "earlier in the year": to or from the article's day. */
export function soFar(scan: Scan, index: number, read: ReadPoint): Point | null {
  const text = textAt(scan, index);
  if (text !== 'earlier' && text !== 'later') return null;
  const whole = containing(scan, skip(scan, index + 1, 'in'), read);
  if (whole === null || whole.grain === 'day' || whole.from === undefined || whole.to === undefined)
    return openSoFar(whole);
  const asOf = scan.asOf!;
  if (asOf < whole.from || asOf > whole.to) return inEdge(whole, text === 'earlier' ? 'early' : 'late');
  const days =
    text === 'earlier'
      ? { from: whole.from, to: Math.max(whole.from, asOf - 1) }
      : { from: asOf, to: whole.to };
  return fixedPoint(whole.next, 'range', days);
}

function openSoFar(whole: Point | null): Point | null {
  return whole?.open === true && whole.grain !== 'day'
    ? { next: whole.next, grain: 'range', open: true }
    : null;
}

/** "year to date". */
export function toDate(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const { unit } = at(scan, start).word;
  if (
    (unit !== 'year' && unit !== 'month') ||
    textAt(scan, start + 1) !== 'to' ||
    textAt(scan, start + 2) !== 'date'
  )
    return null;
  if (scan.asOf === null) return { next: start + 3, grain: 'range', open: true };
  return fixedPoint(start + 3, 'range', { from: periodOf(unit, scan.asOf, 0).from, to: scan.asOf });
}

/** "year-end", "the year's end 2024", "month's end". */
export function periodEnd(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const one = is(scan, start, 'yearend') ? start + 1 : null;
  const { unit } = at(scan, start).word;
  if (one === null && unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const link = one ?? skip(scan, skipPossessive(scan, start + 1), '-');
  if (one === null && (link === start + 1 || textAt(scan, link) !== 'end')) return null;
  const next = one ?? link + 1;
  const year = unit === 'year' || one !== null ? yearAfter(scan, next) : null;
  if (year !== null) return { next: year.next, grain: 'range', year: year.year, edge: 'late' };
  if (scan.asOf === null) return { next, grain: 'range', open: true };
  const period = periodOf(one === null ? unit! : 'year', scan.asOf, 0);
  return { ...fixedPoint(next, 'range', period), edge: 'late' };
}

/** "the first half of 2025", "the second half of last year", "H2 2024". */
export function halfYear(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const rank = is(scan, start, 'latter last') ? { value: 2, next: start + 1 } : ordinal(scan, start);
  if (
    rank === null ||
    rank.value > 2 ||
    textAt(scan, rank.next) !== 'half' ||
    textAt(scan, rank.next + 1) !== 'of'
  )
    return null;
  const whole = containing(scan, rank.next + 2, read);
  if (
    whole === null ||
    (whole.grain !== 'year' &&
      whole.grain !== 'month' &&
      whole.grain !== 'decade' &&
      whole.grain !== 'century')
  )
    return null;
  const halves = andThen(whole, ({ from, to }) => {
    const count = Math.round((to - from + 1) / 30.44);
    const middle = count > 1 ? addMonths(from, Math.round(count / 2)) : from + 15;
    return rank.value === 1 ? { from, to: middle - 1 } : { from: middle, to };
  });
  return { ...halves, grain: 'range' };
}

/** "the third quarter of 2024", "Q3 2024", "2024 Q3", "last year's fourth quarter", "the second quarter". */
export function quarter(scan: Scan, index: number, tense: () => Tense): Point | null {
  const ranked = rankedQuarter(scan, index) ?? shortQuarter(scan, index);
  if (ranked !== null) return quarterYear(scan, ranked, tense);
  const year = yearAt(scan, index);
  if (year === null) return null;
  const short = shortQuarter(scan, skip(scan, year.next, '-'));
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

function part(year: number, { rank, of }: Share, next: number): Point {
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

/** "the first week of January", "last days of 2024", "the first 2 weeks of 2021", "the final weekend of March". */
export function shareOf(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const last = is(scan, start, 'last final closing');
  const rank = last
    ? { value: -1, next: start + 1 }
    : is(scan, start, 'opening')
      ? { value: 1, next: start + 1 }
      : ordinal(scan, start);
  if (rank === null) return null;
  const count = cardinal(scan, rank.next);
  const unitIndex = skip(scan, count?.next ?? rank.next, 'full few');
  const { unit, plural, short } = at(scan, unitIndex).word;
  if (
    short ||
    (unit !== 'day' &&
      unit !== 'week' &&
      unit !== 'weekend' &&
      unit !== 'month' &&
      unit !== 'year' &&
      unit !== 'decade')
  )
    return null;
  if (textAt(scan, unitIndex + 1) !== 'of') return null;
  const whole = containing(scan, unitIndex + 2, read);
  if (
    whole === null ||
    whole.grain === 'day' ||
    (unit === 'year' && whole.grain !== 'decade' && whole.grain !== 'century')
  )
    return null;
  const many = count?.value ?? (plural ? 3 : 1);
  if ((plural && rank.value > 1) || many > 100) return null;
  const found = andThen(whole, (days) => shareDays(days, { unit, rank: rank.value, many }));
  const single = many === 1 && !plural;
  const grain =
    single && (unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'month') ? unit : 'range';
  return plural && count === null ? { ...found, grain, approx: true } : { ...found, grain };
}

interface ShareOf {
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';
  readonly rank: number;
  readonly many: number;
}

/** Weeks are ISO 8601's: a week belongs to the month or year that holds its Thursday. */
function shareDays({ from, to }: Days, { unit, rank, many }: ShareOf): Days | undefined {
  const within = (start: DayNumber, end: DayNumber): Days | undefined =>
    start > to + 6 || end < from - 6 ? undefined : { from: start, to: end };
  if (unit === 'week' || unit === 'weekend') {
    const first = mondayOf(from + 3 - ((weekdayOf(from) + 6) % 7 > 3 ? 0 : 3));
    const last = mondayOf(to - 3);
    const start = rank < 0 ? last - 7 * (many - 1) : firstWeek(from, first) + 7 * (rank - 1);
    return unit === 'weekend' ? within(start + 5, start + 6) : within(start, start + 7 * many - 1);
  }
  if (unit === 'day')
    return rank < 0 ? within(to - many + 1, to) : within(from + rank - 1, from + rank + many - 2);
  const size = unit === 'month' ? 1 : unit === 'year' ? 12 : 120;
  if (rank < 0) return within(addMonths(to + 1, -size * many), to);
  return within(addMonths(from, size * (rank - 1)), addMonths(from, size * (rank - 1 + many)) - 1);
}

function firstWeek(from: DayNumber, guess: DayNumber): DayNumber {
  const monday = mondayOf(from);
  return monday + 3 >= from ? monday : Math.max(guess, monday + 7);
}

/** "week 31", "week 3 of 2027". */
export function numberedWeek(scan: Scan, index: number): Point | null {
  if (textAt(scan, index) !== 'week' || at(scan, index + 1).kind !== 'number') return null;
  const { value } = at(scan, index + 1);
  if (value < 1 || value > 53 || is(scan, index - 1, 'a one per')) return null;
  const of = skip(scan, index + 2, 'of');
  const year = yearAt(scan, of);
  const shift = year === null ? shiftAt(scan, of) : null;
  const relative = shift !== null && textAt(scan, shift.next) === 'year';
  const next = year?.next ?? (relative ? shift.next + 1 : index + 2);
  if (year === null && scan.asOf === null) return { next, grain: 'week', open: true };
  const of0 = year?.year ?? civil(scan.asOf!).year + (relative ? shift!.off : 0);
  const from = firstIsoWeek(of0) + 7 * (value - 1);
  return fixedPoint(next, 'week', { from, to: from + 6 });
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
  if (
    unit !== 'weekend' ||
    plural ||
    (start === index && !is(scan, index - 1, 'at on over by')) ||
    is(scan, start + 1, 'of')
  )
    return null;
  if (is(scan, start - 1, 'every each a one')) return null;
  if (scan.asOf === null) return { next: start + 1, grain: 'weekend', open: true };
  const own = periodOf('weekend', scan.asOf, 0);
  const near = scan.asOf >= own.from - 1;
  const ahead = tense() === 'future';
  return fixedPoint(start + 1, 'weekend', near || ahead ? own : periodOf('weekend', scan.asOf, -1));
}

/** "the summer of 2024", "spring 2025", "in the winter", "winter 2024-25". */
export function season(scan: Scan, index: number, tense: () => Tense): Point | null {
  const start = skip(scan, index, 'the');
  const found = at(scan, start).word.season;
  if (found === null) return null;
  const next = start + 1;
  const year = yearAfter(scan, next) ?? quotedYear(scan, next);
  if (year !== null) return winterYears(scan, found, year);
  const shift = shiftAt(scan, skip(scan, next, 'of'));
  if (shift !== null && textAt(scan, shift.next) === 'year' && scan.asOf !== null) {
    return fixedPoint(shift.next + 1, 'season', seasonOf(found, civil(scan.asOf).year + shift.off));
  }
  const framed =
    start > index &&
    is(scan, index - 1, 'in during since until till by over through throughout after before of this');
  const lead =
    framed ||
    (start === index &&
      is(scan, index - 1, 'in since until by during') &&
      textAt(scan, start) !== 'fall' &&
      textAt(scan, start) !== 'spring');
  if (!lead || at(scan, next).text === '-' || textAt(scan, next) === 'of') return null;
  if (at(scan, next).kind === 'word' && at(scan, next).text === '') return null;
  if (scan.asOf === null) return { next, grain: 'season', open: true };
  return fixedPoint(next, 'season', nearSeason(found, scan.asOf, tense));
}

function quotedYear(scan: Scan, index: number): { year: number; next: number } | null {
  if (textAt(scan, index) !== "'") return null;
  const { value, kind } = at(scan, index + 1);
  return kind === 'number' && value < 100 ? { year: fullYear(value, scan), next: index + 2 } : null;
}

/** "winter 2024-25", "the winter of 2024/25": begins in the first year. */
function winterYears(scan: Scan, found: Season, year: { year: number; next: number }): Point {
  const tail = at(scan, year.next + 1);
  const pair =
    found === 'winter' &&
    is(scan, year.next, '- /') &&
    tail.kind === 'number' &&
    tail.value % 100 === (year.year + 1) % 100;
  return fixedPoint(pair ? year.next + 2 : year.next, 'season', seasonOf(found, year.year));
}

function nearSeason(found: Season, asOf: DayNumber, tense: () => Tense): Days {
  const { year } = civil(asOf);
  const way = tense();
  for (const candidate of way === 'future' ? [year - 1, year, year + 1] : [year, year - 1, year - 2]) {
    const { from, to } = seasonOf(found, candidate);
    if (way === 'future' ? to >= asOf : from <= asOf) return { from, to };
  }
  return seasonOf(found, year);
}
