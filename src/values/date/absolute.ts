import { cardinal, ordinal } from './numerals.js';
import type { Point } from './point.js';
import { at, continues, is, isolated, type Scan, skip, skipStop, textAt } from './scan.js';
import { counted, fullYear, yearAfter, yearAt } from './year.js';

/** The month that a token names, or 0. "May" and "March" in lower case and short forms count only beside a day or a year. */
export function monthAt(scan: Scan, index: number): number {
  return at(scan, index).word.month;
}

export interface DayAt {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** A day of the month: "8", "8th", "twenty-eighth". */
export function dayAt(scan: Scan, index: number): DayAt | null {
  const ranked = ordinal(scan, index);
  if (ranked !== null)
    return ranked.value >= 1 && ranked.value < 40
      ? { day: ranked.value, next: ranked.next, ordinal: true }
      : null;
  const token = at(scan, index);
  if (
    token.kind !== 'number' ||
    token.end - token.start > 2 ||
    token.value < 1 ||
    token.value >= 40 ||
    continues(scan, index + 1)
  )
    return null;
  return { day: token.value, next: index + 1, ordinal: false };
}

/** "8 December 2024", "the 28th of January", "28-Jan-2026", "15SEP". */
export function dayMonth(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const day = dayAt(scan, start) ?? wordDay(scan, start);
  if (day === null) return null;
  if (at(scan, start).kind === 'number' && !clear(scan, start)) return null;
  const joint = joined(scan, day.next);
  const of = day.ordinal && is(scan, joint, 'day') ? joint + 1 : joint;
  const monthIndex = skip(scan, of, 'of');
  const month = monthAt(scan, monthIndex);
  if (month === 0) return null;
  const sign = joint > day.next ? textAt(scan, day.next) : '';
  return withYear(scan, { next: monthEnd(scan, monthIndex), grain: 'day', month, day: day.day }, sign);
}

/** "twenty five January": a cardinal in words, only straight before a month. */
function wordDay(scan: Scan, index: number): DayAt | null {
  const number = at(scan, index).kind === 'word' ? cardinal(scan, index) : null;
  if (number === null || number.value < 1 || number.value > 31 || monthAt(scan, number.next) === 0)
    return null;
  if (!at(scan, number.next).capital && is(scan, number.next, 'may march mar')) return null;
  return { day: number.value, next: number.next, ordinal: false };
}

/** No part of a longer number, nor of a sum: "$12 December" is none, "says:30 December" is. */
function clear(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  const before = at(scan, index - 1);
  if (before.text !== '' && '$£€¥'.includes(before.text)) return false;
  if (!token.glued) return true;
  if (before.kind === 'word') return false;
  return !(before.glued && '.,:'.includes(before.text) && at(scan, index - 2).kind === 'number');
}

/** "December 8, 2024", "Dec. 8", "January first 2000", "Oct/2", "Dec31". */
export function monthDay(scan: Scan, index: number): Point | null {
  const month = monthAt(scan, index);
  if (month === 0) return null;
  const after = monthEnd(scan, index);
  const comma =
    textAt(scan, after) === ',' && dayAt(scan, after + 1)?.ordinal === true ? after + 1 : joined(scan, after);
  const start = skip(scan, comma, 'the');
  const day = dayAt(scan, start) ?? loneWordDay(scan, start);
  if (day === null) return null;
  if (!day.ordinal && (counted(scan, day.next) || clocked(scan, day.next))) return null;
  if (yearDigits(scan, day.next)) return null;
  const sign = comma > after ? textAt(scan, after) : '';
  return withYear(scan, { next: day.next, grain: 'day', month, day: day.day }, sign);
}

/** "May twenty nine", at the end of what is said or before a year in words. */
function loneWordDay(scan: Scan, index: number): DayAt | null {
  const number = at(scan, index).kind === 'word' ? cardinal(scan, index) : null;
  if (number === null || number.value < 20 || number.value > 31) return null;
  const after = at(scan, number.next);
  if (after.kind === 'word' && yearAfter(scan, number.next) === null) return null;
  return { day: number.value, next: number.next, ordinal: false };
}

/** "24 October 10 o'clock", "Oct 10:30", "5 pm". */
function clocked(scan: Scan, index: number): boolean {
  if (textAt(scan, index) === ':' && at(scan, index).glued) return true;
  return is(scan, index, 'am pm') || (is(scan, index, 'a p') && textAt(scan, index + 1) === '.');
}

/** "February 151998": digits that go on. */
function yearDigits(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  return token.kind === 'number' && token.glued;
}

/** "December 2024", "June of 1992", "Dec-2018", "Aug 96". */
export function monthYear(scan: Scan, index: number): Point | null {
  const month = monthAt(scan, index);
  if (month === 0) return null;
  const after = monthEnd(scan, index);
  const joint = joined(scan, after);
  const year = joint === after ? yearAfter(scan, after) : yearAt(scan, joint);
  return year === null ? null : { next: year.next, grain: 'month', month, year: year.year };
}

/** "2018 March 18", "2012/Aug/10", "2024 August". */
export function yearMonth(scan: Scan, index: number): Point | null {
  const year = yearAt(scan, index);
  if (year === null) return null;
  const start = joined(scan, year.next);
  const month = monthAt(scan, start);
  if (month === 0 || at(scan, start).text === 'may' ? month === 0 || !at(scan, start).capital : false)
    return null;
  const after = monthEnd(scan, start);
  const day = dayAt(scan, joined(scan, after));
  if (day !== null && !counted(scan, day.next) && !clocked(scan, day.next)) {
    return { next: day.next, grain: 'day', year: year.year, month, day: day.day };
  }
  return { next: after, grain: 'month', year: year.year, month };
}

/** After "Dec" or "Dec." (a full stop that ends the sentence is left where it is). */
export function monthEnd(scan: Scan, index: number): number {
  const after = index + 1;
  return at(scan, index).word.short && at(scan, after + 1).kind !== 'end' ? skipStop(scan, after) : after;
}

/** After a hyphen or slash that touches both sides. */
function joined(scan: Scan, index: number): number {
  const mark = at(scan, index);
  const tight = mark.glued && at(scan, index + 1).glued;
  return tight && (mark.text === '-' || mark.text === '/' || mark.text === '.') ? index + 1 : index;
}

/** Adds the year behind a day and month, in all its forms. */
function withYear(scan: Scan, point: Point, sign: string): Point {
  const joint = joined(scan, point.next);
  if (joint !== point.next) {
    if (textAt(scan, point.next) !== sign) return point;
    const year = yearAt(scan, joint) ?? tightShortYear(scan, joint);
    return year === null ? point : { ...point, year: year.year, next: year.next };
  }
  const year = yearAfter(scan, point.next) ?? namedYear(scan, point);
  return year === null ? point : { ...point, year: year.year, next: year.next };
}

/** What 11 September without its year is said of when it is the day in 2001; the attacks of 2012 were in Benghazi. */
const NAMED_AFTER =
  /^[,’']?s? ?(?:terror(?:ist)? attacks|attacks|hijack|commission|memorial)(?!.{0,40}(?:Benghazi|Libya))/i;
/** How far that is looked for. */
const NAMED_UNITS = 70;

/** "the Sept. 11 attacks", "the September 11th Commission". */
function namedYear(scan: Scan, { month, day, next }: Point): { year: number; next: number } | null {
  if (month !== 9 || day !== 11) return null;
  const { start } = at(scan, next);
  return NAMED_AFTER.test(scan.text.slice(start, start + NAMED_UNITS)) ? { year: 2001, next } : null;
}

/** "31-Oct-74". */
function tightShortYear(scan: Scan, index: number): { year: number; next: number } | null {
  const token = at(scan, index);
  if (token.kind !== 'number' || token.end - token.start !== 2 || !isolated(scan, index)) return null;
  return { year: fullYear(token.value, scan), next: index + 1 };
}
