import { type Clock, clock } from './clock.js';
import { calendarPoint, mayBegin } from './grammar.js';
import { partBehind, partOfDay } from './part-of-day.js';
import type { Point } from './point.js';
import { alone, at, has, is, isBlank, type Scan, skip, textAt } from './scan.js';
import { shiftAt } from './shift.js';
import { inWeek } from './weekday.js';
import { yearAt } from './year.js';
import { zoneAt } from './zone.js';

/** "Wednesday, 28 January 2026 at 3pm", "noon on Friday", "early Tuesday", "0737 GMT", "last Tuesday evening". */
export function timedPoint(scan: Scan, index: number): Point | null {
  if (!mayBegin(scan, is(scan, index, 'from between') ? index + 1 : index)) return null;
  const known = scan.memo.timed.get(index);
  if (known !== undefined) return known;
  const found = readTimed(scan, index);
  scan.memo.timed.set(index, found);
  return found;
}

function readTimed(scan: Scan, index: number): Point | null {
  const date = calendarPoint(scan, index);
  const dated = date === null || date.nothing === true ? date : withTime(scan, date);
  const other =
    (mayBePart(scan, index) ? partOfDay(scan, index) : null) ??
    (mayBeClock(scan, index) ? clockFirst(scan, index) : null);
  if (dated === null || (other !== null && other.next > dated.next)) return other;
  return dated;
}

/** Whether "early", "night" and their like stand at a token, perhaps behind "the". */
function mayBePart(scan: Scan, index: number): boolean {
  const { text, word } = at(scan, textAt(scan, index) === 'the' ? index + 1 : index);
  return word.part !== null || text === 'early' || text === 'late' || text === 'mid';
}

/** Whether a clock time may start at a token: with a number, "half", "quarter", noon or midnight. */
function mayBeClock(scan: Scan, index: number): boolean {
  const { kind, text, word } = at(scan, is(scan, index, 'from between') ? index + 1 : index);
  if (kind !== 'word') return kind === 'number';
  return word.cardinal >= 0 || word.part !== null || has('a half quarter noonish', text);
}

/** A day takes the time behind it; longer periods do not. */
function withTime(scan: Scan, day: Point): Point {
  if (isBlank(scan, day.next) && !at(scan, day.next).capital) return day;
  const date = day.grain === 'day' ? loosely(scan, day) : day;
  if (date.grain === 'part-of-day' && date.time !== undefined) return refined(scan, date);
  if (date.grain !== 'day') return date;
  const part = partBehind(scan, date.next);
  if (part !== null)
    return refined(
      scan,
      ofWeekBehind(scan, { ...date, grain: 'part-of-day', time: part.time, next: part.next }),
    );
  return clockBehind(scan, date) ?? zoneBehind(scan, date);
}

/** "28 January 2024 (to the year)": how we word a day that is only so exact. */
function loosely(scan: Scan, date: Point): Point {
  const { next } = date;
  if (!is(scan, next, '(') || !is(scan, next + 1, 'to') || !is(scan, next + 2, 'the')) return date;
  const grain = LOOSE.find((unit) => unit === textAt(scan, next + 3));
  if (grain === undefined || !is(scan, next + 4, ')')) return date;
  return { ...date, grain, approx: true, next: next + 5 };
}

const LOOSE = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;

/** "today EST". */
function zoneBehind(scan: Scan, date: Point): Point {
  const zone = zoneAt(scan, date.next + (textAt(scan, date.next) === ',' ? 1 : 0));
  return zone === null || zone.zone.kind === 'local' ? date : { ...date, zone: zone.zone, next: zone.next };
}

/** A clock time behind "tonight" or "Monday morning" is read in that part of the day. */
function refined(scan: Scan, date: Point): Point {
  const timed = clockBehind(scan, date);
  if (timed?.time === undefined || date.time === undefined) return date;
  const late =
    date.time.from >= 720 && timed.time.from >= 180 && timed.time.to <= 720 && timed.time.from < 720;
  return late ? { ...timed, time: { from: timed.time.from + 720, to: timed.time.to + 720 } } : timed;
}

/** "Wednesday evening next week". */
function ofWeekBehind(scan: Scan, date: Point): Point {
  const shift = shiftAt(scan, date.next);
  if (date.weekday === undefined || shift === null || textAt(scan, shift.next) !== 'week') return date;
  const moved = inWeek(scan, date.weekday, shift.off, shift.next + 1);
  return date.time === undefined ? moved : { ...moved, grain: 'part-of-day', time: date.time };
}

/** ", at about 3pm", " between 9 and 11", " 9 am", "T07:37:00Z", " (3pm)". */
function clockBehind(scan: Scan, date: Point): Point | null {
  const first = afterMark(scan, date.next);
  const preposition = skip(scan, first, 'at @ for from around before after by until');
  const start = skip(scan, preposition, 'around about approximately roughly exactly just');
  if (!mayBeClock(scan, start)) return null;
  const framed = start > first && is(scan, first, 'from') ? first : start;
  const time = clock(scan, framed) ?? (framed < start ? clock(scan, start) : null);
  if (time === null || (time.weak === true && !weakFits(scan, first, start, time))) return null;
  const bracketed = first > date.next && textAt(scan, date.next) === '(';
  if (bracketed && textAt(scan, time.next) !== ')') return null;
  return stamped(scan, attach(date, time, bracketed ? time.next + 1 : time.next));
}

/** After what may stand between a day and its time: ",", "-", "T", "(". */
function afterMark(scan: Scan, index: number): number {
  const { text, glued } = at(scan, index);
  if (text === 't') return glued ? index + 1 : index;
  if (has(', - @', text)) return index + 1;
  return glued ? skip(scan, index, '. : (') : index;
}

/** "Thu Oct 26 11:00:09 2023": a machine's stamp has the year behind the time. */
function stamped(scan: Scan, timed: Point): Point {
  const yearless = timed.day !== undefined && timed.month !== undefined && timed.year === undefined;
  const year = yearless && timed.grain === 'minute' ? yearAt(scan, timed.next) : null;
  return year === null || year.year < 1900 ? timed : { ...timed, year: year.year, next: year.next };
}

/** A bare hour is a time behind "at", and in a stretch. */
function weakFits(scan: Scan, comma: number, start: number, time: Clock): boolean {
  const after = at(scan, time.next);
  const ends = after.kind !== 'word' && after.kind !== 'number' && after.text !== '%';
  if (is(scan, comma, 'at @') && start > comma) return ends || is(scan, time.next, 'on in for');
  if (time.time.from !== time.time.to) return ends;
  return start > comma && is(scan, comma, 'around') && ends;
}

function attach(date: Point, time: Clock, next: number): Point {
  const timed: Point = { ...date, next, grain: time.grain, time: time.time };
  return time.zone === null ? timed : { ...timed, zone: time.zone };
}

/** "3pm on Wednesday", "noon, 8 December", "0737 GMT", "at 7:37 a.m. local time". */
function clockFirst(scan: Scan, index: number): Point | null {
  const time = clock(scan, index);
  if (time === null) return null;
  const day = dayBehind(scan, time.next);
  const fits = day?.grain === 'day' || day?.grain === 'part-of-day';
  if (day !== null && fits && (time.weak !== true || strong(scan, index, day, time)))
    return refinedBy(day, attach(day, time, day.next));
  if (time.weak === true || (time.zone === null && bareFigures(scan, index, time))) return null;
  const found = attach({ next: time.next, grain: time.grain, open: true }, time, time.next);
  const start = is(scan, index - 1, 'at between from') ? index - 1 : index;
  if (scan.asOf === null || !alone(scan, start, time.next)) return found;
  return { ...found, from: scan.asOf, to: scan.asOf };
}

/** Words behind which bare figures are a time of day. */
const TIME_CUES =
  'at by from until till to before after around about since between and @ approximately exactly just published updated';

/** "02:42" without a word that asks for a time may be a score, a length or a verse. */
function bareFigures(scan: Scan, index: number, time: Clock): boolean {
  if (alone(scan, index, time.next) || time.grain === 'hour') return false;
  return at(scan, time.next - 1).kind === 'number' && !is(scan, index - 1, TIME_CUES);
}

function dayBehind(scan: Scan, index: number): Point | null {
  const start = skip(scan, skip(scan, index, ', ∙ |'), 'on of');
  const day = calendarPoint(scan, start);
  if (day === null || day.nothing === true) return null;
  if (day.grain !== 'day') return day;
  const part = partBehind(scan, day.next);
  return part === null ? day : { ...day, grain: 'part-of-day', time: part.time, next: part.next };
}

/** "10 tonight", "five to seven today": a bare hour before a day. */
function strong(scan: Scan, index: number, day: Point, time: Clock): boolean {
  if (time.time.from !== time.time.to) return true;
  return day.grain === 'part-of-day' && textAt(scan, index + 1) !== '' && at(scan, index).kind === 'number';
}

/** "5:30 tomorrow evening" is 17:30. */
function refinedBy(day: Point, timed: Point): Point {
  if (day.time === undefined || timed.time === undefined || timed.time.from >= 720 || day.time.from < 720)
    return timed;
  return { ...timed, time: { from: timed.time.from + 720, to: timed.time.to + 720 } };
}
