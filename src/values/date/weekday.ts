import { addMonths, civil, type DayNumber, weekdayOf } from '../calendar.js';
import { dayAt, dayMonth, monthAt, monthDay, monthEnd, yearMonth } from './absolute.js';
import { nthWeekday } from './holidays.js';
import { cardinal, ordinal } from './numerals.js';
import { numeric } from './numeric.js';
import type { Point } from './point.js';
import { at, is, isBlank, type Scan, skip, skipPossessive, skipStop, textAt } from './scan.js';
import { inWeekOf } from './settle.js';
import { shiftAt } from './shift.js';
import { yearAfter } from './year.js';

const SAYING =
  'say says said tell told announced reported confirmed added stated insisted claimed warned showed believes believed';
const PAPERS = /^(times|telegraph|mail|mirror|express|independent|post|herald|world|sun|night|afternoon)$/i;

/** Dates that begin with a weekday: "Wednesday, 28 January 2026", "Friday next week", "Monday 21", "Sunday". */
export function weekdayDate(scan: Scan, index: number): Point | null {
  const { word } = at(scan, index);
  if (word.weekday < 0) return null;
  if (word.plural || is(scan, index - 1, 'every each'))
    return word.plural ? null : { next: index + 1, grain: 'day', nothing: true };
  const after = word.short && at(scan, index + 2).kind !== 'end' ? skipStop(scan, index + 1) : index + 1;
  const dated = withDate(scan, after, word.weekday);
  if (dated !== null) return dated;
  if (word.short && !shortFits(scan, index, after)) return null;
  if (named(scan, index)) return { next: index + 1, grain: 'day', nothing: true };
  return ofWeek(scan, after, word.weekday) ?? { next: after, grain: 'day', weekday: word.weekday };
}

/** The date behind a weekday, with a comma, a bracket or "the" between. */
function withDate(scan: Scan, index: number, weekday: number): Point | null {
  const open = textAt(scan, index) === '(';
  const comma = open || is(scan, index, ', -') ? index + 1 : index;
  const start = is(scan, comma, 'on') ? comma + 1 : comma;
  if (isBlank(scan, start)) return null;
  const date =
    dayMonth(scan, start) ?? monthDay(scan, start) ?? numeric(scan, start) ?? yearMonth(scan, start);
  if (date !== null && date.day !== undefined && date.nothing !== true) {
    const next = open && textAt(scan, date.next) === ')' ? date.next + 1 : date.next;
    return open && next === date.next ? null : { ...date, next, weekday };
  }
  if (open || comma !== index) return null;
  const day = dayAt(scan, skip(scan, index, 'the'));
  if (day === null || day.day > 31 || (!day.ordinal && blocked(scan, index, day.next))) return null;
  if (day.ordinal && at(scan, day.next).kind === 'word' && ranked(scan, day.next)) return null;
  return { next: day.next, grain: 'day', day: day.day, weekday };
}

/** "Monday 21 people died", "Monday 7 to 9am". */
function blocked(scan: Scan, index: number, next: number): boolean {
  const after = at(scan, next);
  if (at(scan, index).value < 13) return true;
  return after.kind === 'word'
    ? !is(scan, next, 'and at between from')
    : after.text === '-' || after.text === ':';
}

/** "on Monday the second round": the ordinal counts something else. */
function ranked(scan: Scan, index: number): boolean {
  return at(scan, index).text === '' && !at(scan, index).capital;
}

/** "Sat", "Sun" and the like are days only beside a stop, a time, or a word that asks for a day. */
function shortFits(scan: Scan, index: number, after: number): boolean {
  const { text } = at(scan, index);
  if (text.length > 3) return true;
  if (at(scan, after).capital && at(scan, after).text === '') return false;
  if (after > index + 1) return at(scan, index).capital;
  if (!is(scan, index - 1, 'on next last this until till from to or of past coming by and week'))
    return false;
  return at(scan, index).capital || is(scan, index - 1, 'next last week');
}

/** Newspapers and days of infamy: "the Sunday Times", "Bloody Sunday". */
function named(scan: Scan, index: number): boolean {
  const next = at(scan, index + 1);
  if (next.capital && PAPERS.test(scan.text.slice(next.start, next.end))) return true;
  const before = at(scan, index - 1);
  return (
    before.capital &&
    /^(bloody|super|fat|shrove|joe|rosenmontag)$/i.test(scan.text.slice(before.start, before.end))
  );
}

/** "Friday next week", "Tuesday of last week", "Monday of the following week". */
function ofWeek(scan: Scan, index: number, weekday: number): Point | null {
  const of = skip(scan, skip(scan, skip(scan, index, ','), 'of'), 'the');
  const shift = shiftAt(scan, of);
  if (shift === null || textAt(scan, shift.next) !== 'week') return null;
  if (at(scan, shift.next).word.unit !== 'week') return null;
  return inWeek(scan, weekday, shift.off, shift.next + 1);
}

/** "next week Monday", "last week on Tuesday", "this week - Friday". */
export function weekThenDay(scan: Scan, index: number, off: number): Point | null {
  const start = skip(scan, skip(scan, index, ', -'), 'on');
  const { word } = at(scan, start);
  if (word.weekday < 0 || word.plural) return null;
  return inWeek(scan, word.weekday, off, word.short ? skipStop(scan, start + 1) : start + 1);
}

/** "two Fridays ago". */
export function weekdaysAgo(scan: Scan, index: number): Point | null {
  const count = cardinal(scan, index);
  if (count === null || !Number.isInteger(count.value) || count.value < 1 || count.value > 20) return null;
  const { weekday } = at(scan, count.next).word;
  if (weekday < 0 || !is(scan, count.next + 1, 'ago')) return null;
  const next = count.next + 2;
  if (scan.asOf === null) return { next, grain: 'day', open: true };
  const last = inWeekOf(scan.asOf, weekday);
  const day = (last < scan.asOf ? last : last - 7) - 7 * (count.value - 1);
  return { next, grain: 'day', from: day, to: day };
}

export function inWeek(scan: Scan, weekday: number, off: number, next: number): Point {
  if (scan.asOf === null) return { next, grain: 'day', open: true };
  const day = inWeekOf(scan.asOf + 7 * off, weekday);
  return { next, grain: 'day', from: day, to: day };
}

/** "last Wednesday", "next Friday", "this Sunday", "this coming Monday". */
export function shiftedWeekday(scan: Scan, index: number): Point | null {
  const shift = shiftAt(scan, index);
  if (shift === null) return null;
  const { word } = at(scan, shift.next);
  if (word.weekday < 0 || word.plural || joinsClauses(scan, index)) return null;
  const after = word.short ? skipStop(scan, shift.next + 1) : shift.next + 1;
  const dated = withDate(scan, after, word.weekday);
  if (dated !== null && dated.month !== undefined) return nearestYear(scan, dated);
  if (dated !== null && shift.off === 0) return dated;
  if (scan.asOf === null) return { next: after, grain: 'day', open: true };
  const day = pick(shift.text, shift.off, word.weekday, scan.asOf);
  return { next: after, grain: 'day', from: day, to: day };
}

/** "police said that Sunday's attack": "that" begins what was said, and points at no day. */
function joinsClauses(scan: Scan, index: number): boolean {
  if (textAt(scan, index) !== 'that') return false;
  return skipPossessive(scan, index + 2) > index + 2 || is(scan, index - 1, SAYING);
}

/** "this Friday, 2 January": the year in which it lies nearest to the article's day. */
function nearestYear(scan: Scan, date: Point): Point {
  if (scan.asOf === null || date.year !== undefined || date.month === undefined || date.day === undefined)
    return date;
  const { year, month } = civil(scan.asOf);
  const off = date.month - month > 6 ? -1 : date.month - month < -6 ? 1 : 0;
  return { ...date, year: year + off };
}

/**
 * "last" is the last such day, or the week before's where that is so near that its bare name or "yesterday" would do;
 * "next" the following week's; "coming" and "past" the nearest; "this" the week's own, the next week's on a Sunday.
 */
function pick(text: string, off: number, weekday: number, asOf: DayNumber): DayNumber {
  const own = inWeekOf(asOf, weekday);
  const before = own < asOf ? own : own - 7;
  if (text === 'past') return before;
  if (text === 'coming') return own > asOf ? own : own + 7;
  if (off < 0) return asOf - before < 4 && before === own ? before - 7 : before;
  if (off > 0) return own + 7;
  return own < asOf && weekdayOf(asOf) === 0 ? own + 7 : own;
}

/** "the first Monday in October", "last Friday of March 2025", "the second Tuesday of next month". */
export function rankedWeekday(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const rank = is(scan, start, 'last final') ? { value: -1, next: start + 1 } : ordinal(scan, start);
  if (rank === null || rank.value > 5) return null;
  const { word } = at(scan, rank.next);
  if (word.weekday < 0 || word.plural || !is(scan, rank.next + 1, 'of in')) return null;
  return rankedOf(scan, rank.next + 2, word.weekday, rank.value);
}

function rankedOf(scan: Scan, index: number, weekday: number, rank: number): Point | null {
  const start = skip(scan, index, 'the');
  const month = monthAt(scan, start);
  if (month > 0) {
    const year = yearAfter(scan, monthEnd(scan, start));
    const here = scan.asOf === null ? null : civil(scan.asOf).year;
    const of = year?.year ?? here;
    if (of === null) return { next: monthEnd(scan, start), grain: 'day', open: true };
    const day = nthWeekday(of, month, weekday, rank);
    return { next: year?.next ?? monthEnd(scan, start), grain: 'day', from: day, to: day };
  }
  const shift = shiftAt(scan, start);
  const unitIndex = shift?.next ?? start;
  if (textAt(scan, unitIndex) !== 'month' || scan.asOf === null) return null;
  const to = civil(addMonths(scan.asOf, shift?.off ?? 0));
  const day = nthWeekday(to.year, to.month, weekday, rank);
  return { next: unitIndex + 1, grain: 'day', from: day, to: day };
}
