import { civil, type DayNumber, dayNumber, isCivil } from '../calendar.js';
import { monthAt, monthEnd } from './absolute.js';
import { holiday } from './holiday.js';
import type { Length } from './length.js';
import type { Unit } from './lexicon.js';
import { PARTS } from './parts.js';
import { periodOf, seasonOf, shifted, unitSize } from './period.js';
import type { Point } from './point.js';
import { countedFrom, fixedPoint, grainOf, type ReadPoint } from './reading.js';
import { isSpanned, NARRATED, rolling, span } from './rolling.js';
import { at, is, type Scan, textAt } from './scan.js';
import { type Shift, shiftAt } from './shift.js';
import { weekThenDay } from './weekday.js';

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

function shiftedUnit(scan: Scan, shift: Shift, index: number): Point | null {
  const unit = at(scan, shift.next).word.unit!;
  const next = shift.next + 1;
  if (at(scan, shift.next).word.short && unit !== 'quarter' && unit !== 'week' && unit !== 'year')
    return null;
  if (textAt(scan, shift.next) === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season')
    return null;
  if (shift.text === 'this' && unit === 'day') return null;
  if (shift.text === 'last' && isRank(scan, index, next)) return null;
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
  if (unit === 'decade' && isSpanned(scan, shift)) return span(scan, oneOf(unit, next), 1);
  const period = periodOf(unit, base, shift.off);
  const working =
    unit === 'week' && (textAt(scan, next - 1) === 'workweek' || textAt(scan, next - 2) === 'working');
  if (working)
    return { ...fixedPoint(next, 'range', { from: period.from, to: period.from + 4 }), ...assumed };
  return { ...fixedPoint(next, period.grain, period), ...assumed };
}

/** "the last day", "the last week of the campaign", "last week of May": the end of something; not "warned last week of trouble". */
function isRank(scan: Scan, index: number, next: number): boolean {
  const article = textAt(scan, index) === 'the';
  if (article && at(scan, next - 1).word.unit === 'day') return true;
  return is(scan, next, 'of') && (article || isDated(scan, next + 1) || !hasVerbBefore(scan, index));
}

/** Whether a month, a year or another time follows. */
function isDated(scan: Scan, index: number): boolean {
  const { kind, start, end, word } = at(scan, is(scan, index, 'the this last next') ? index + 1 : index);
  return (
    (kind === 'number' && end - start === 4) || word.month > 0 || word.unit !== null || word.season !== null
  );
}

/** Whether a word in small letters that is no preposition stands before: what happened then. */
function hasVerbBefore(scan: Scan, index: number): boolean {
  const { kind, text, capital } = at(scan, index - 1);
  return kind === 'word' && text === '' && !capital;
}

function oneOf(unit: Unit, next: number): Length {
  return { parts: [{ amount: 1, lo: 1, hi: 1, unit, vague: false }], next };
}

export function back(base: DayNumber, count: number, unit: Unit, next: number): Point {
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
