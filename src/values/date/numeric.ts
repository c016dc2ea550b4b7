import { daysInMonth, isCivil } from '../calendar.js';
import type { Point } from './point.js';
import { at, is, type Scan, textAt } from './scan.js';
import { fullYear, yearAt } from './year.js';

/** The runs of digits of a number with separators ("28/01/2026") and what stands between them. */
interface Group {
  readonly values: readonly number[];
  readonly sizes: readonly number[];
  readonly mark: string;
  readonly next: number;
}

/** Dates in figures: ISO, with slashes, hyphens or dots, day or month first; 20161016. */
export function numeric(scan: Scan, index: number, afterDate = false): Point | null {
  const group = readGroup(scan, index);
  if (group === null) return compact(scan, index);
  const { values, sizes, mark, next } = group;
  if (!afterDate && mark === '-' && hyphened(scan, index)) return null;
  if (values.length === 3) {
    if (sizes[0] === 4) return mark === '.' && sizes[1] === 1 ? null : yearFirst(values, next);
    return yearLast(scan, group);
  }
  if (values.length === 2) return pair(scan, index, group);
  return null;
}

/** Digits before a hyphen that touches both: a telephone number, a code. */
function hyphened(scan: Scan, index: number): boolean {
  const hyphen = at(scan, index - 1);
  return (
    hyphen.text === '-' && at(scan, index).glued && hyphen.glued && at(scan, index - 2).kind === 'number'
  );
}

function readGroup(scan: Scan, index: number): Group | null {
  const values: number[] = [];
  const sizes: number[] = [];
  const first = at(scan, index);
  if (first.kind !== 'number' || !startsClear(scan, index)) return null;
  const mark = textAt(scan, index + 1);
  if (mark === '' || !'/-.'.includes(mark)) return null;
  let next = index;
  for (let token = first; token.kind === 'number'; token = at(scan, next)) {
    values.push(token.value);
    sizes.push(token.end - token.start);
    next++;
    const sign = at(scan, next);
    if (
      values.length === 3 ||
      sign.text !== mark ||
      !sign.glued ||
      !at(scan, next + 1).glued ||
      at(scan, next + 1).kind !== 'number'
    )
      break;
    next++;
  }
  if (values.length < 2 || !endsClear(scan, next, mark, values.length)) return null;
  return { values, sizes, mark, next };
}

function startsClear(scan: Scan, index: number): boolean {
  if (!at(scan, index).glued) return true;
  const before = at(scan, index - 1);
  if (before.kind !== 'mark') return false;
  if ('.,:/'.includes(before.text))
    return at(scan, index - 2).kind !== 'number' || before.text === '/'
      ? !before.glued || at(scan, index - 2).kind === 'word'
      : false;
  return !'$£€¥#%&+'.includes(before.text);
}

/** No further digits: an address, a phone number, a version. A range's hyphen after a date with slashes is fine. */
function endsClear(scan: Scan, index: number, mark: string, count: number): boolean {
  const sign = at(scan, index);
  if (sign.glued && sign.kind !== 'mark') return sign.text === 't';
  if (!sign.glued || !at(scan, index + 1).glued || at(scan, index + 1).kind !== 'number')
    return !(sign.glued && sign.text === '%');
  if (sign.text === '-') return mark !== '-' || count === 3;
  return sign.text === ':' || (sign.text === '.' && count === 3 && mark !== '.');
}

function yearFirst(values: readonly number[], next: number): Point | null {
  const [year, month, day] = values as [number, number, number];
  if (year < 1000 || year > 2999) return null;
  return isCivil(year, month, day)
    ? { next, grain: 'day', year, month, day }
    : { next, grain: 'day', nothing: true };
}

function yearLast(scan: Scan, { values, sizes, mark, next }: Group): Point | null {
  const [first, second, last] = values as [number, number, number];
  if (
    sizes[0]! > 2 ||
    sizes[1]! > 2 ||
    (sizes[2] !== 4 && (sizes[2] !== 2 || (mark !== '/' && !plausible(values))))
  )
    return null;
  if (mark === '.' && sizes[2] !== 4) return null;
  const year = sizes[2] === 4 ? last : fullYear(last, scan);
  if (year < 1000 || year > 2999) return null;
  return ordered(scan, first, second, year, next) ?? { next, grain: 'day', nothing: true };
}

/** "10-31-74" is a date, "1-2-3" and "20-30-12" are not. */
function plausible([first, second]: readonly number[]): boolean {
  return (
    first! >= 1 &&
    second! >= 1 &&
    Math.min(first!, second!) <= 12 &&
    Math.max(first!, second!) <= 31 &&
    Math.max(first!, second!) > 9
  );
}

function ordered(
  scan: Scan,
  first: number,
  second: number,
  year: number | undefined,
  next: number,
): Point | null {
  const tries = scan.dayFirst
    ? [
        [first, second],
        [second, first],
      ]
    : [
        [second, first],
        [first, second],
      ];
  for (const [day, month] of tries as [number, number][]) {
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2024, month)) continue;
    return year === undefined ? { next, grain: 'day', month, day } : { next, grain: 'day', year, month, day };
  }
  return null;
}

/** "9/11", "28/01", "9/2012", "2015-12". */
function pair(scan: Scan, index: number, { values, sizes, mark, next }: Group): Point | null {
  const [first, second] = values as [number, number];
  if (sizes[0]! <= 2 && sizes[1] === 4) return monthOfYear(first, second, mark, next);
  if (sizes[0] === 4 && sizes[1]! <= 2 && mark !== '.') return monthOfYear(second, first, mark, next);
  if (sizes[0]! > 2 || sizes[1]! > 2) return null;
  if (mark === '/' && first === 9 && second === 11 && textAt(scan, next) !== '/') {
    return { next, grain: 'day', year: 2001, month: 9, day: 11 };
  }
  if (mark === '/' && first === 24 && second === 7) return null;
  if (!supported(scan, index, next, mark)) return null;
  const year = textAt(scan, next) === ',' ? yearAt(scan, next + 1) : null;
  return ordered(scan, first, second, year?.year, year?.next ?? next);
}

function monthOfYear(month: number, year: number, mark: string, next: number): Point | null {
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return null;
  return mark === '.' ? null : { next, grain: 'month', year, month };
}

/** Whether what stands around two small numbers says that they are a date and no score, fraction or version. */
function supported(scan: Scan, index: number, next: number, mark: string): boolean {
  const before = at(scan, index - 1);
  if (before.word.weekday >= 0) return true;
  if (mark !== '/') return mark === '.' && textAt(scan, index - 1) === 'on' && at(scan, next).kind !== 'word';
  const lone = index === 0 && (at(scan, next).kind === 'end' || at(scan, next).kind === 'mark');
  if (
    lone ||
    before.text === '?' ||
    is(scan, index - 1, 'on by until till since before after from between this next last for') ||
    before.text === ','
  )
    return true;
  return is(scan, next, 'at between from') || at(scan, next).text === '-' || is(scan, index - 1, 'to and -');
}

/** 20161016, in the years 1900 to 2099. */
function compact(scan: Scan, index: number): Point | null {
  const token = at(scan, index);
  if (token.kind !== 'number' || token.end - token.start !== 8) return null;
  const before = at(scan, index - 1);
  const after = at(scan, index + 1);
  if (
    token.glued &&
    (before.kind !== 'mark' || (before.text !== '-' && before.text !== '(' && before.text !== '_'))
  )
    return null;
  if (
    after.glued &&
    (after.kind !== 'mark' || (at(scan, index + 2).kind === 'number' && at(scan, index + 2).glued))
  )
    return null;
  const year = Math.floor(token.value / 10000);
  const month = Math.floor(token.value / 100) % 100;
  const day = token.value % 100;
  if (year < 1900 || year > 2099 || !isCivil(year, month, day)) return null;
  return { next: index + 1, grain: 'day', year, month, day };
}
