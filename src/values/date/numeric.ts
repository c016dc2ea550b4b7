import { daysInMonth, isCivil } from '../calendar.js';
import type { Point } from './point.js';
import { at, has, is, type Scan, textAt, touchingDigits } from './scan.js';
import { fullYear, yearAt } from './year.js';

/** Two or three runs of digits with one mark between them ("28/01/2026"). */
interface Group {
  readonly values: readonly number[];
  /** How many digits each has. */
  readonly sizes: readonly number[];
  readonly mark: string;
  readonly next: number;
}

/** Dates in figures: ISO, with slashes, hyphens or dots, day or month first; 20161016. `afterDate`: behind "10-1-2018-". */
export function numeric(scan: Scan, index: number, afterDate = false): Point | null {
  const group = readGroup(scan, index);
  if (group === null) return compact(scan, index);
  const { values, sizes, mark } = group;
  if (!afterDate && mark === '-' && hyphened(scan, index)) return null;
  if (values.length === 2) return pair(scan, index, group);
  if (sizes[0] === 4) return yearFirst(group);
  return yearLast(scan, group);
}

/** Digits before a hyphen that touches both: a telephone number, a code. */
function hyphened(scan: Scan, index: number): boolean {
  const hyphen = at(scan, index - 1);
  const touches = hyphen.text === '-' && hyphen.glued && touchingDigits(scan, index);
  return touches && at(scan, index - 2).kind === 'number';
}

function readGroup(scan: Scan, index: number): Group | null {
  const mark = textAt(scan, index + 1);
  if (at(scan, index).kind !== 'number' || !has('/ - .', mark) || !startsClear(scan, index)) return null;
  const runs = [at(scan, index)];
  let next = index + 1;
  while (runs.length < 3 && goesOn(scan, next, mark)) {
    runs.push(at(scan, next + 1));
    next += 2;
  }
  if (runs.length < 2 || !endsClear(scan, next, mark, runs.length)) return null;
  return {
    values: runs.map(({ value }) => value),
    sizes: runs.map(({ start, end }) => end - start),
    mark,
    next,
  };
}

function goesOn(scan: Scan, index: number, mark: string): boolean {
  const sign = at(scan, index);
  return sign.text === mark && sign.glued && touchingDigits(scan, index + 1);
}

/** No part of a longer number, a sum or a code. */
function startsClear(scan: Scan, index: number): boolean {
  if (!at(scan, index).glued) return true;
  const before = at(scan, index - 1);
  if (before.kind !== 'mark' || has('$ £ € ¥ # % & +', before.text)) return false;
  if (!has('. , : /', before.text)) return true;
  const further = at(scan, index - 2).kind;
  if (before.text === '/') return !before.glued || further === 'word';
  return further !== 'number' && (!before.glued || further === 'word');
}

/** No further digits: an address, a phone number, a version. A range's hyphen after a date is fine, so is a clock's colon. */
function endsClear(scan: Scan, index: number, mark: string, count: number): boolean {
  const sign = at(scan, index);
  if (!sign.glued) return true;
  if (sign.kind !== 'mark') return sign.text === 't';
  if (!touchingDigits(scan, index + 1)) return sign.text !== '%';
  if (sign.text === '-') return mark !== '-' || count === 3;
  return sign.text === ':' || (sign.text === '.' && count === 3 && mark !== '.');
}

function yearFirst({ values, next }: Group): Point | null {
  const [year = 0, month = 0, day = 0] = values;
  if (year < 1000 || year > 2999) return null;
  const real = isCivil(year, month, day);
  return real ? { next, grain: 'day', year, month, day } : { next, grain: 'day', nothing: true };
}

function yearLast(scan: Scan, { values, sizes, mark, next }: Group): Point | null {
  const [first = 0, second = 0, last = 0] = values;
  const [firstSize = 0, secondSize = 0, lastSize = 0] = sizes;
  if (firstSize > 2 || secondSize > 2) return null;
  const short = lastSize === 2 && mark !== '.' && (mark === '/' || plausible(first, second));
  if (lastSize !== 4 && !short) return null;
  const year = short ? fullYear(last, scan) : last;
  if (year < 1000 || year > 2999) return null;
  const date = dayAndMonth(scan, [first, second], year);
  return date === null ? { next, grain: 'day', nothing: true } : { next, grain: 'day', year, ...date };
}

/** "10-31-74" is a date, "1-2-3" and "20-30-12" are not. */
function plausible(first: number, second: number): boolean {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return low >= 1 && low <= 12 && high > 9 && high <= 31;
}

/** Day and month in the order of the source, or in the only order that is a date. */
function dayAndMonth(
  { dayFirst }: Scan,
  [first, second]: readonly [number, number],
  year: number,
): { readonly day: number; readonly month: number } | null {
  const orders = [
    { day: first, month: second },
    { day: second, month: first },
  ];
  const real = (dayFirst ? orders : orders.toReversed()).find(
    ({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month),
  );
  return real ?? null;
}

const LEAP = 2024;

/** "9/11", "28/01", "9/2012", "2015-12". */
function pair(scan: Scan, index: number, { values, sizes, mark, next }: Group): Point | null {
  const [first = 0, second = 0] = values;
  const [firstSize = 0, secondSize = 0] = sizes;
  if (mark !== '.' && firstSize <= 2 && secondSize === 4) return monthOfYear(first, second, next);
  if (mark !== '.' && firstSize === 4 && secondSize <= 2) return monthOfYear(second, first, next);
  if (firstSize > 2 || secondSize > 2) return null;
  if (mark === '/' && first === 9 && second === 11)
    return { next, grain: 'day', year: 2001, month: 9, day: 11 };
  if (mark === '/' && first === 24 && second === 7) return null;
  if (!supported(scan, index, next, mark)) return null;
  const year = textAt(scan, next) === ',' ? yearAt(scan, next + 1) : null;
  const date = dayAndMonth(scan, [first, second], year?.year ?? LEAP);
  if (date === null) return null;
  return year === null
    ? { next, grain: 'day', ...date }
    : { next: year.next, grain: 'day', year: year.year, ...date };
}

function monthOfYear(month: number, year: number, next: number): Point | null {
  const real = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  return real ? { next, grain: 'month', year, month } : null;
}

/** Whether what stands around two small numbers says that they are a date and no score, fraction or version. */
function supported(scan: Scan, index: number, next: number, mark: string): boolean {
  if (at(scan, index - 1).word.weekday >= 0) return true;
  const after = at(scan, next);
  if (mark === '.') return is(scan, index - 1, 'on') && after.kind !== 'word';
  if (mark === '-') return false;
  if (index === 0 && (after.kind === 'end' || after.kind === 'mark')) return true;
  return (
    is(scan, index - 1, 'on by until till since before after from between this next last for to and - , ?') ||
    is(scan, next, 'at between from -')
  );
}

/** 20161016, in the years 1900 to 2099. */
function compact(scan: Scan, index: number): Point | null {
  const { kind, start, end, value, glued } = at(scan, index);
  if (kind !== 'number' || end - start !== 8) return null;
  if (glued && !is(scan, index - 1, '- ( _')) return null;
  const after = at(scan, index + 1);
  if (after.glued && (after.kind !== 'mark' || touchingDigits(scan, index + 2))) return null;
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
  if (year < 1900 || year > 2099 || !isCivil(year, month, day)) return null;
  return { next: index + 1, grain: 'day', year, month, day };
}
