import { type Clock, clock } from './clock.js';
import type { DayTime } from './data.js';
import { calendarPoint, mayBegin } from './grammar.js';
import { DAY_EDGES, EARLY_HOURS, narrowed, partOf } from './parts.js';
import type { Point } from './point.js';
import { alone, at, is, type Scan, skip, textAt } from './scan.js';
import { shiftAt } from './shift.js';
import { inWeek } from './weekday.js';
import { yearAt } from './year.js';
import { type Zone, zoneAt } from './zone.js';

/** A date with the clock time or part of the day that stands with it; a clock time alone has no days. */
export interface Timed extends Point {
  clockZone?: Zone;
}

/** "Wednesday, 28 January 2026 at 3pm", "noon on Friday", "early Tuesday", "0737 GMT", "last Tuesday evening". */
export function timedPoint(scan: Scan, index: number): Timed | null {
  if (!mayBegin(scan, index)) return null;
  const known = scan.memo.timed.get(index);
  if (known !== undefined) return known;
  const found = readTimed(scan, index);
  scan.memo.timed.set(index, found);
  return found;
}

function readTimed(scan: Scan, index: number): Timed | null {
  const date = calendarPoint(scan, index);
  const dated = date === null || date.nothing === true ? date : withTime(scan, date);
  const other = partOfDay(scan, index) ?? clockFirst(scan, index);
  if (dated === null || (other !== null && other.next > dated.next)) return other;
  return dated;
}

/** A day takes the time behind it; longer periods do not. */
function withTime(scan: Scan, day: Point): Timed {
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
  if (
    textAt(scan, date.next) !== '(' ||
    textAt(scan, date.next + 1) !== 'to' ||
    textAt(scan, date.next + 2) !== 'the'
  )
    return date;
  const grain = LOOSE.find((unit) => unit === textAt(scan, date.next + 3));
  if (grain === undefined || textAt(scan, date.next + 4) !== ')') return date;
  return { ...date, grain, approx: true, next: date.next + 5 };
}

const LOOSE = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;

/** "today EST". */
function zoneBehind(scan: Scan, date: Point): Timed {
  const zone = zoneAt(scan, date.next + (textAt(scan, date.next) === ',' ? 1 : 0));
  return zone === null || zone.zone.kind === 'local'
    ? date
    : { ...date, clockZone: zone.zone, next: zone.next };
}

/** A clock time behind "tonight" or "Monday morning" is read in that part of the day. */
function refined(scan: Scan, date: Point): Timed {
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

interface PartHit {
  readonly time: DayTime;
  readonly next: number;
}

/** "evening", "in the morning", "early morning", "night". */
function partBehind(scan: Scan, index: number): PartHit | null {
  const comma = textAt(scan, index) === ',' && is(scan, index + 1, 'in') ? index + 1 : index;
  const framed = is(scan, comma, 'in at during') ? skip(scan, comma + 1, 'the') : comma;
  const early = is(scan, framed, 'early late mid') ? framed + 1 : framed;
  const hyphen = skip(scan, early, '-');
  const { part, plural } = at(scan, hyphen).word;
  if (part === null || plural || part === 'noon' || part === 'midnight') return null;
  return { time: narrowed(part, early > framed ? textAt(scan, framed) : ''), next: hyphen + 1 };
}

/** ", at about 3pm", " between 9 and 11", " 9 am". */
function clockBehind(scan: Scan, date: Point): Timed | null {
  const stamp = textAt(scan, date.next) === 't' && at(scan, date.next).glued ? date.next + 1 : date.next;
  const comma = skip(scan, stamp, '. : , - @ (');
  const loose =
    comma > date.next &&
    textAt(scan, date.next) !== ',' &&
    !at(scan, date.next).glued &&
    textAt(scan, date.next) !== '@' &&
    textAt(scan, date.next) !== '-';
  if (loose) return null;
  const atIndex = skip(scan, comma, 'at @ for from around before after by until');
  const start = skip(scan, atIndex, 'around about approximately roughly exactly just');
  const framed = start > comma && is(scan, comma, 'from') ? comma : start;
  const time = clock(scan, framed) ?? (framed < start ? clock(scan, start) : null);
  if (time === null) return null;
  if (time.weak === true && !weakFits(scan, comma, start, time)) return null;
  const marked = comma > date.next && textAt(scan, date.next) === '(';
  if (marked && textAt(scan, time.next) !== ')') return null;
  return stamped(scan, attach(date, time, marked ? time.next + 1 : time.next));
}

/** "Thu Oct 26 11:00:09 2023": a machine's stamp has the year behind the time. */
function stamped(scan: Scan, timed: Timed): Timed {
  if (
    timed.month === undefined ||
    timed.day === undefined ||
    timed.year !== undefined ||
    timed.grain !== 'minute'
  )
    return timed;
  const year = yearAt(scan, timed.next);
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

function attach(date: Point, time: Clock, next: number): Timed {
  const timed: Timed = { ...date, next, grain: time.grain, time: time.time };
  return time.zone === null ? timed : { ...timed, clockZone: time.zone };
}

/** "3pm on Wednesday", "noon, 8 December", "0737 GMT", "at 7:37 a.m. local time". */
function clockFirst(scan: Scan, index: number): Timed | null {
  const time = clock(scan, index);
  if (time === null) return null;
  const day = dayBehind(scan, time.next);
  if (
    day !== null &&
    (day.grain === 'day' || day.grain === 'part-of-day') &&
    (time.weak !== true || strong(scan, index, day, time))
  ) {
    return refinedBy(day, attach(day, time, day.next));
  }
  if (time.weak === true || (time.zone === null && bareFigures(scan, index, time))) return null;
  const bare: Timed = { next: time.next, grain: time.grain, open: true, time: time.time };
  const found = time.zone === null ? bare : { ...bare, clockZone: time.zone };
  return alone(scan, is(scan, index - 1, 'at between from') ? index - 1 : index, time.next) &&
    scan.asOf !== null
    ? { ...found, from: scan.asOf, to: scan.asOf }
    : found;
}

/** "02:42" without a word that asks for a time may be a score, a length or a verse. */
function bareFigures(scan: Scan, index: number, time: Clock): boolean {
  if (alone(scan, index, time.next) || time.grain === 'hour') return false;
  const last = at(scan, time.next - 1);
  if (last.kind !== 'number') return false;
  return !is(
    scan,
    index - 1,
    'at by from until till to before after around about since between and @ approximately exactly just published updated',
  );
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
function refinedBy(day: Point, timed: Timed): Timed {
  if (day.time === undefined || timed.time === undefined || timed.time.from >= 720 || day.time.from < 720)
    return timed;
  return { ...timed, time: { from: timed.time.from + 720, to: timed.time.to + 720 } };
}

/** "early Tuesday", "late on Monday", "the night of 7 December", "the early hours of Sunday", "overnight Monday". */
function partOfDay(scan: Scan, index: number): Timed | null {
  const start = skip(scan, index, 'the');
  const hit = leadingPart(scan, start);
  if (hit === null) return null;
  const day = calendarPoint(scan, hit.next);
  if (day === null || day.grain !== 'day' || day.nothing === true) return null;
  const behind = partBehind(scan, day.next);
  const time = behind === null ? hit.time : narrowed(partOf(behind.time), textAt(scan, start));
  return { ...day, grain: 'part-of-day', time, next: behind?.next ?? day.next };
}

function leadingPart(scan: Scan, index: number): PartHit | null {
  const text = textAt(scan, index);
  if (text === 'early' || text === 'late' || text === 'mid') {
    if (textAt(scan, index + 1) === 'hours' && textAt(scan, index + 2) === 'of')
      return { time: EARLY_HOURS, next: index + 3 };
    const next = skip(scan, skip(scan, index + 1, '-'), 'on in');
    if (at(scan, next).word.part === null) return { time: DAY_EDGES[text], next };
  }
  const word = at(scan, skip(scan, index, 'early late')).word;
  const after = skip(scan, index, 'early late') + 1;
  if (word.part === null || word.part === 'noon' || word.part === 'midnight' || word.plural) return null;
  if (textAt(scan, after) !== 'of' && textAt(scan, after) !== 'on' && !(word.text === 'overnight'))
    return null;
  const next = skip(scan, after, 'of on');
  return { time: narrowed(word.part, after > index + 1 ? text : ''), next };
}
