import { addMonths, civil, type DayNumber, dayNumber, isCivil } from '../calendar.js';
import { monthAt, monthEnd } from './absolute.js';
import type { Granularity } from './data.js';
import { holiday } from './holiday.js';
import { type Length, length } from './length.js';
import type { Unit } from './lexicon.js';
import { cardinal, ordinal } from './numerals.js';
import { PARTS } from './parts.js';
import { periodOf, seasonOf, shifted, unitSize } from './period.js';
import { andThen, type Days, type Point } from './point.js';
import { alone, at, has, is, type Scan, skip, textAt } from './scan.js';
import { inWeekOf } from './settle.js';
import { type Shift, shiftAt } from './shift.js';
import { tenseAt } from './tense.js';
import { weekThenDay } from './weekday.js';

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

/** "today", "yesterday evening", "tonight", "the day before yesterday". */
export function dayWord(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const off = dayOff(textAt(scan, start));
  if (off !== null && start === index && titled(scan, index))
    return { next: index + 1, grain: 'day', nothing: true };
  if (off !== null && start === index) return today(scan, index + 1, off, textAt(scan, index) === 'tonight');
  if (textAt(scan, start) !== 'day') return null;
  const near = dayOff(textAt(scan, start + 2));
  if (near === null || near === 0) return null;
  const before = textAt(scan, start + 1) === 'before';
  return before || textAt(scan, start + 1) === 'after'
    ? today(scan, start + 3, near + (before ? -1 : 1), false)
    : null;
}

/** "USA Today", "the “Today” show". */
function titled(scan: Scan, index: number): boolean {
  if (textAt(scan, index) !== 'today' || !at(scan, index).capital) return false;
  const before = at(scan, index - 1);
  return (
    (before.kind === 'word' && before.capital) ||
    (has('“ "', before.text) && has('” "', textAt(scan, index + 1)))
  );
}

function dayOff(text: string): number | null {
  if (text === 'today' || text === 'tonight') return 0;
  if (text === 'yesterday') return -1;
  return text === 'tomorrow' ? 1 : null;
}

function today(scan: Scan, next: number, off: number, night: boolean): Point {
  const day = scan.asOf === null ? null : { from: scan.asOf + off, to: scan.asOf + off };
  const point = fixedPoint(next, 'day', day);
  return night ? { ...point, grain: 'part-of-day', time: PARTS.night } : point;
}

/** "last week", "this morning", "next October", "last summer", "this Easter", "the past two years". */
export function shiftedPeriod(scan: Scan, index: number, read: ReadPoint): Point | null {
  const shift = shiftAt(scan, index);
  if (shift === null) return null;
  const { word } = at(scan, shift.next);
  if (word.month > 0) return shift.text === 'same' ? null : shiftedMonth(scan, shift);
  if (word.part !== null && word.unit !== 'day') return shiftedPart(scan, shift);
  if (word.unit !== null && !word.plural) return shiftedUnit(scan, shift, index);
  if (is(scan, shift.next, 'calendar working') && textAt(scan, shift.next + 1) !== '') {
    return shiftedUnit(scan, { ...shift, next: shift.next + 1 }, index);
  }
  const season = shiftedSeason(scan, shift);
  if (season !== null) return season;
  const stretch = rolling(scan, shift);
  if (stretch !== null) return stretch;
  const feast = holiday(scan, shift.next, shift.off < 0 ? 'last' : shift.off > 0 ? 'next' : null, () => null);
  return feast ?? shiftedDate(scan, shift, read);
}

/** "this 5/12", "next 6th of April": the next one after the article's day. */
function shiftedDate(scan: Scan, shift: Shift, read: ReadPoint): Point | null {
  if (shift.text !== 'this' && shift.text !== 'next') return null;
  const point = read(scan, shift.next);
  if (
    point === null ||
    point.month === undefined ||
    point.day === undefined ||
    point.year !== undefined ||
    point.time !== undefined
  )
    return null;
  if (scan.asOf === null) return { ...point, open: true };
  const { year } = civil(scan.asOf);
  const passed =
    isCivil(year, point.month, point.day) && dayNumber(year, point.month, point.day) <= scan.asOf;
  return { ...point, year: shift.text === 'next' && passed ? year + 1 : year };
}

function shiftedMonth(scan: Scan, shift: Shift): Point | null {
  const month = monthAt(scan, shift.next);
  const next = monthEnd(scan, shift.next);
  if (at(scan, next).kind === 'number' && at(scan, next).value <= 31) return null;
  if (!at(scan, shift.next).capital && is(scan, shift.next, 'may march mar') && shift.off === 0) return null;
  if (scan.asOf === null) return { next, grain: 'month', open: true, words: '' };
  const here = civil(scan.asOf);
  const ahead = shift.off > 0 ? (month > here.month ? 0 : 1) : shift.off < 0 && month >= here.month ? -1 : 0;
  return { next, grain: 'month', year: here.year + ahead, month };
}

function shiftedPart(scan: Scan, shift: Shift): Point | null {
  const { part } = at(scan, shift.next).word;
  if (part === null || part === 'noon' || part === 'midnight' || shift.text === 'past') return null;
  const anaphoric = shift.text !== 'last' && shift.text !== 'this';
  const base = anaphoric
    ? countedFrom(scan, shift.next - 1, shift.next + 1)
    : { day: scan.asOf, assumed: {} };
  const off = shift.text === 'last' ? -1 : anaphoric ? shift.off : 0;
  const day = base.day === null ? null : { from: base.day + off, to: base.day + off };
  return { ...fixedPoint(shift.next + 1, 'part-of-day', day), ...base.assumed, time: PARTS[part] };
}

/** The day that "the next day" and its like count from: the last one named, or the article's when nothing else is said. */
function countedFrom(
  scan: Scan,
  from: number,
  to: number,
): { day: DayNumber | null; assumed: { assumed?: true } } {
  if (scan.said !== null) return { day: scan.said, assumed: {} };
  const all = alone(scan, is(scan, from - 1, 'the on in') ? from - 1 : from, to);
  return { day: scan.asOf, assumed: all ? {} : { assumed: true } };
}

const NARRATED = ['following', 'previous', 'same'];

function shiftedUnit(scan: Scan, shift: Shift, index: number): Point | null {
  const unit = at(scan, shift.next).word.unit!;
  const next = shift.next + 1;
  if (at(scan, shift.next).word.short && unit !== 'quarter' && unit !== 'week' && unit !== 'year')
    return null;
  if (textAt(scan, shift.next) === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season')
    return null;
  if (shift.text === 'this' && unit === 'day') return null;
  if (shift.text === 'last' && ((unit === 'day' && textAt(scan, index) === 'the') || is(scan, next, 'of')))
    return null;
  const said = textAt(scan, index) === 'the' || scan.said !== null || shift.text === 'same';
  const told =
    shift.text === 'next' &&
    textAt(scan, index) === 'the' &&
    !is(scan, index - 1, 'in over for during within of by');
  const narrated =
    said && (NARRATED.includes(shift.text) || told || (unit === 'day' && textAt(scan, index) === 'the'));
  const weekday = unit === 'week' ? weekThenDay(scan, next, shift.off) : null;
  if (weekday !== null) return weekday;
  const { day: base, assumed } = narrated ? countedFrom(scan, index, next) : { day: scan.asOf, assumed: {} };
  if (base === null) return { next, grain: grainOf(unit), open: true };
  if (shift.text === 'past' && unit !== 'quarter' && unit !== 'day' && unit !== 'weekend')
    return back(base, 1, unit, next);
  const period = periodOf(unit, base, shift.off);
  const working =
    unit === 'week' && (textAt(scan, next - 1) === 'workweek' || textAt(scan, next - 2) === 'working');
  if (working)
    return { ...fixedPoint(next, 'range', { from: period.from, to: period.from + 4 }), ...assumed };
  return { ...fixedPoint(next, period.grain, period), ...assumed };
}

function grainOf(unit: Unit): Granularity {
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') return unit;
  if (unit === 'decade' || unit === 'century' || unit === 'weekend') return unit;
  return unit === 'day' || unit === 'night' ? 'day' : 'range';
}

function back(base: DayNumber, count: number, unit: Unit, next: number): Point {
  const from = shifted(
    base,
    { months: unitSize(unit).months * count, days: unitSize(unit).days * count, minutes: 0 },
    -1,
  );
  return { next, grain: 'range', from, to: base, approx: true };
}

function shiftedSeason(scan: Scan, shift: Shift): Point | null {
  const { season } = at(scan, shift.next).word;
  if (season === null) return null;
  const next = shift.next + 1;
  if (scan.asOf === null) return { next, grain: 'season', open: true };
  const { year } = civil(scan.asOf);
  const own = seasonOf(season, year);
  const off =
    shift.off < 0 ? (own.to < scan.asOf ? 0 : -1) : shift.off > 0 ? (own.from > scan.asOf ? 0 : 1) : 0;
  const winterNow = season === 'winter' && shift.off === 0 && civil(scan.asOf).month <= 3;
  return fixedPoint(next, 'season', seasonOf(season, year + (winterNow ? -1 : off)));
}

/** "the past two weeks", "the last few days", "next 3 days", "recent months". */
function rolling(scan: Scan, shift: Shift): Point | null {
  if (shift.off === 0) return null;
  const start = skip(scan, shift.next, 'a');
  const whole = length(scan, start);
  const found = whole === null ? null : beforeAgo(scan, start, whole);
  if (found === null || found.parts.some(({ unit }) => unitSize(unit).minutes > 0)) return null;
  if (!at(scan, found.next - 1).word.plural && found.parts[0]!.amount !== 1 && !alone(scan, 0, found.next))
    return null;
  if (is(scan, found.next, 'of') || (NARRATED.includes(shift.text) && scan.said !== null)) return null;
  return roll(scan, found, shift.off < 0 ? -1 : 1);
}

/** "the last 3 months and 2 days ago": what "ago" counts is no part of the stretch. */
function beforeAgo(scan: Scan, index: number, whole: Length): Length {
  if (textAt(scan, whole.next) !== 'ago' || whole.parts.length === 1) return whole;
  return length(scan, index, 1) ?? whole;
}

function roll(scan: Scan, found: Length, sign: 1 | -1): Point {
  if (scan.asOf === null) return { next: found.next, grain: 'range', open: true };
  const [first] = found.parts;
  const approx = found.parts.some(({ vague }) => vague) ? { approx: true as const } : {};
  if (found.parts.length === 1 && (first!.unit === 'quarter' || (first!.unit === 'decade' && sign > 0))) {
    const here = periodOf(first!.unit, scan.asOf, 0);
    const other = periodOf(first!.unit, scan.asOf, sign * first!.amount);
    return fixedPoint(
      found.next,
      'range',
      sign < 0 ? { from: other.from, to: here.from - 1 } : { from: here.to + 1, to: other.to },
    );
  }
  const end = shifted(scan.asOf, sum(found), sign);
  const days = sign < 0 ? { from: end, to: scan.asOf } : { from: scan.asOf + 1, to: end };
  return { ...fixedPoint(found.next, 'range', days), ...approx };
}

/** "recent days", "in recent weeks", "the last days". */
export function recent(scan: Scan, index: number): Point | null {
  if (textAt(scan, index) !== 'recent') return null;
  const { unit, plural } = at(scan, index + 1).word;
  if (unit === null || !plural || unitSize(unit).minutes > 0) return null;
  const part = { amount: 4, lo: 2, hi: 9, unit, vague: true };
  return roll(scan, { parts: [part], next: index + 2 }, -1);
}

/** "5 past years", "the 3 next weeks". */
export function countThenShift(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const count = cardinal(scan, start);
  if (count === null) return null;
  const shift = shiftAt(scan, count.next);
  if (shift === null || shift.off === 0) return null;
  const { unit, plural } = at(scan, shift.next).word;
  if (unit === null || !plural || unitSize(unit).minutes > 0) return null;
  const part = { amount: count.value, lo: count.value, hi: count.value, unit, vague: false };
  return roll(scan, { parts: [part], next: shift.next + 1 }, shift.off < 0 ? -1 : 1);
}

export function sum(found: Length): { months: number; days: number; minutes: number } {
  const total = { months: 0, days: 0, minutes: 0 };
  for (const { amount, unit } of found.parts) {
    const one = unitSize(unit);
    total.months += one.months * amount;
    total.days += one.days * amount;
    total.minutes += one.minutes * amount;
  }
  return total;
}

/** The finest unit of a length says how exact "two years ago" is. */
function exactness(found: Length): Pick<Point, 'grain' | 'approx'> {
  const { unit, vague } = found.parts.at(-1)!;
  if (unitSize(unit).minutes > 0) return { grain: 'hour', approx: true };
  if (unit === 'day' || unit === 'night') return vague ? { grain: 'week', approx: true } : { grain: 'day' };
  const grain = grainOf(unit);
  return { grain: grain === 'range' ? 'week' : grain, approx: true };
}

/** "two years ago", "3 days from Tuesday", "a week before Christmas", "in five days", "ten days later". */
export function counted(scan: Scan, index: number, read: ReadPoint): Point | null {
  const lead = is(scan, index, 'in within after') ? index + 1 : index;
  const hedged = skip(
    scan,
    skip(scan, lead, 'about around just roughly approximately some nearly almost only over'),
    '~',
  );
  const found =
    length(
      scan,
      textAt(scan, hedged) === 'the' && is(scan, hedged + 1, 'day week month year') ? hedged + 1 : hedged,
    ) ?? oneUnit(scan, hedged);
  if (found === null || chatty(scan, hedged, found)) return null;
  if (lead > index && textAt(scan, index) !== 'after') return ahead(scan, index, found);
  return counting(scan, hedged, found, read) ?? (lead > index ? afterLength(scan, index, found) : null);
}

/** "5m ago", "in 15 min": nobody prints hours and minutes so short in a text. */
function chatty(scan: Scan, index: number, found: Length): boolean {
  if (found.parts.every(({ unit }) => unitSize(unit).minutes === 0)) return false;
  for (let part = index; part < found.next; part++)
    if (at(scan, part).word.short && at(scan, part).word.unit !== null) return true;
  return false;
}

/** "the day before", "the week after": one unit without its count. */
function oneUnit(scan: Scan, index: number): Length | null {
  const start = skip(scan, index, 'the');
  const { unit, plural, short } = at(scan, start).word;
  if (unit === null || plural || (short && start === index) || textAt(scan, start) === 'second') return null;
  if (start === index && !is(scan, start + 1, 'before after')) return null;
  return is(scan, start + 1, 'before after')
    ? { parts: [{ amount: 1, lo: 1, hi: 1, unit, vague: false }], next: start + 1 }
    : null;
}

function counting(scan: Scan, index: number, found: Length, read: ReadPoint): Point | null {
  const { next } = found;
  const word = textAt(scan, next);
  if (word === 'ago') return agoPoint(scan, found, next + 1);
  if (is(scan, next, 'from hence') && (word === 'hence' || textAt(scan, next + 1) === 'now'))
    return onWeekday(scan, from(scan.asOf, found, 1, word === 'hence' ? next + 1 : next + 2));
  if (word === 'earlier' || word === 'later' || word === 'out')
    return narrated(scan, index, found, word === 'earlier' ? -1 : 1, next + 1);
  if (!is(scan, next, 'before after from since following')) return null;
  const sign = word === 'before' ? -1 : 1;
  const last = lastOrNext(scan, found, next);
  if (last !== null) return last;
  const base = read(scan, next + 1);
  if (base !== null && base.nothing !== true) return fromPoint(found, sign, base);
  const after = at(scan, next + 1);
  const stops = after.kind === 'end' || after.kind === 'mark' || is(scan, next + 1, 'and but when');
  return stops && !is(scan, next, 'from since following')
    ? narrated(scan, index, found, sign, next + 1)
    : null;
}

/** "the year before last", "the week after next". */
function lastOrNext(scan: Scan, found: Length, next: number): Point | null {
  const word = textAt(scan, next + 1);
  const off =
    textAt(scan, next) === 'before' && word === 'last'
      ? -2
      : textAt(scan, next) === 'after' && word === 'next'
        ? 2
        : 0;
  const [part] = found.parts;
  if (
    off === 0 ||
    part === undefined ||
    part.amount !== 1 ||
    (at(scan, next + 2).kind === 'word' && at(scan, next + 2).text !== '')
  )
    return null;
  if (scan.asOf === null) return { next: next + 2, grain: grainOf(part.unit), open: true };
  const period = periodOf(part.unit, scan.asOf, off);
  return fixedPoint(next + 2, period.grain, period);
}

function agoPoint(scan: Scan, found: Length, next: number): Point {
  const exact = textAt(scan, next) === 'today';
  const point = from(scan.asOf, found, -1, exact ? next + 1 : next);
  if (!exact) return onWeekday(scan, point);
  const { approx, ...sure } = point;
  return approx === true ? { ...sure, grain: 'day' } : point;
}

/** "two weeks ago on Monday", "three days from now, on Friday": that weekday of the week. */
function onWeekday(scan: Scan, point: Point): Point {
  const start = skip(scan, skip(scan, point.next, ','), 'on');
  const { weekday, plural, short } = at(scan, start).word;
  if (weekday < 0 || plural || short || point.from === undefined || monthAt(scan, start + 1) > 0)
    return point;
  const day = inWeekOf(point.from, weekday);
  return { next: start + 1, grain: 'day', from: day, to: day };
}

/** "Monday two weeks from now", "Thursday, a week ago". */
export function weekdayCounted(scan: Scan, index: number, weekday: number): Point | null {
  const start = skip(scan, index, ',');
  const found = length(scan, start);
  if (found === null || scan.asOf === null) return null;
  const ago = textAt(scan, found.next) === 'ago';
  const ahead = is(scan, found.next, 'from') && textAt(scan, found.next + 1) === 'now';
  if ((!ago && !ahead) || unitSize(found.parts.at(-1)!.unit).minutes > 0) return null;
  const day = inWeekOf(shifted(scan.asOf, sum(found), ago ? -1 : 1), weekday);
  return { next: found.next + (ago ? 1 : 2), grain: 'day', from: day, to: day };
}

function from(base: DayNumber | null, found: Length, sign: 1 | -1, next: number): Point {
  const { grain, approx } = exactness(found);
  const day = base === null ? null : shifted(base, sum(found), sign);
  const point = fixedPoint(next, grain, day === null ? null : { from: day, to: day });
  return approx === undefined ? point : { ...point, approx };
}

/** "ten days later", "the day before": counted from the last day that the sentence names. */
function narrated(scan: Scan, index: number, found: Length, sign: 1 | -1, next: number): Point {
  const start = is(scan, index - 1, 'the') ? index - 1 : index;
  const { day, assumed } = countedFrom(scan, start, next);
  return { ...from(day, found, sign, next), ...assumed };
}

/** "in five days", "within a month", where the sentence looks ahead or says nothing else; "in two weeks' time" always. */
function ahead(scan: Scan, index: number, found: Length): Point | null {
  const quoted = textAt(scan, found.next) === "'";
  const time = quoted ? skip(scan, found.next + 1, 's') : found.next;
  if (textAt(scan, time) === 'time') return from(scan.asOf, found, 1, time + 1);
  if (is(scan, found.next, 'of before after since from earlier ago')) return null;
  const since = textAt(scan, found.next);
  if (since === '-' || at(scan, found.next - 1).text === 'long') return null;
  if (
    !alone(scan, index, found.next) &&
    (everFirst(scan, index) || tenseAt(scan, index, found.next) !== 'future')
  )
    return null;
  return onWeekday(scan, from(scan.asOf, found, 1, found.next));
}

/** "the first time in ten years", "his second visit in four months": how long it has been, not when. */
function everFirst(scan: Scan, index: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const token = at(scan, index - back);
    if (token.kind !== 'word') return false;
    if (token.word.ordinal > 0 || is(scan, index - back, 'last only most')) return true;
    if (
      /(est|time|once|twice)$/i.test(scan.text.slice(token.start, token.end)) &&
      !/rest$/i.test(scan.text.slice(token.start, token.end))
    )
      return true;
  }
  return false;
}

/** "after a year", only when nothing else is said. */
function afterLength(scan: Scan, index: number, found: Length): Point | null {
  return alone(scan, index, found.next) ? from(scan.asOf, found, 1, found.next) : null;
}

/** So long before or after a date. */
function fromPoint(found: Length, sign: 1 | -1, base: Point): Point {
  const { unit, amount } = found.parts[0]!;
  const loose =
    found.parts.length === 1 && amount === 1 && (unit === 'week' || unit === 'month' || unit === 'year');
  const moved = andThen(base, ({ from: day }) => {
    const to = shifted(day, sum(found), sign);
    return { from: to, to };
  });
  return loose ? { ...moved, grain: unit, approx: true } : { ...moved, grain: 'day' };
}

/** "the 15th day of next month", "the third month of 2021", "Easter last year". */
export function rankedUnit(scan: Scan, index: number, read: ReadPoint): Point | null {
  const start = skip(scan, index, 'the');
  const rank = ordinal(scan, start);
  if (rank === null) return null;
  const { unit, plural } = at(scan, rank.next).word;
  if (plural || (unit !== 'day' && unit !== 'month') || textAt(scan, rank.next + 1) !== 'of') return null;
  const whole = containing(scan, rank.next + 2, read);
  if (whole === null) return null;
  if (unit === 'day') return { ...andThen(whole, (days) => nthDay(days, rank.value)), grain: 'day' };
  return { ...andThen(whole, (days) => nthMonth(days, rank.value)), grain: 'month' };
}

function nthDay({ from: first, to }: Days, rank: number): Days | undefined {
  const day = first + rank - 1;
  return day > to ? undefined : { from: day, to: day };
}

function nthMonth({ from: first }: Days, rank: number): Days | undefined {
  if (rank > 12) return undefined;
  const day = addMonths(first, rank - 1);
  return { from: day, to: addMonths(day, 1) - 1 };
}

/** The period that "of" leads to: "2021", "next month", "the year", "March 2024". */
export function containing(scan: Scan, index: number, read: ReadPoint): Point | null {
  const point = read(scan, index);
  if (point !== null) return point.nothing === true || point.time !== undefined ? null : point;
  const start = skip(scan, index, 'the');
  const { unit, plural, short } = at(scan, start).word;
  if (unit === null || plural || short || unitSize(unit).minutes > 0 || unit === 'season') return null;
  if (scan.asOf === null) return { next: start + 1, grain: grainOf(unit), open: true };
  const period = periodOf(unit, scan.asOf, 0);
  return fixedPoint(start + 1, period.grain, period);
}

/** "for the week", "in the year", "the fortnight" at the end of what is said: the current one. */
export function currentUnit(scan: Scan, index: number): Point | null {
  const { unit, plural, short } = at(scan, index + 1).word;
  if (textAt(scan, index) !== 'the' || unit === null || plural || short || unitSize(unit).minutes > 0)
    return null;
  const after = at(scan, index + 2);
  const framed = is(scan, index - 1, unit === 'day' ? 'for' : 'in for during over') || unit === 'fortnight';
  if (
    !framed ||
    (after.kind !== 'end' && after.kind !== 'mark') ||
    after.text === '-' ||
    alone(scan, index - 1, index + 2)
  )
    return null;
  if (scan.asOf === null) return { next: index + 2, grain: grainOf(unit), open: true };
  const period = periodOf(unit, scan.asOf, 0);
  return fixedPoint(index + 2, period.grain, period);
}
