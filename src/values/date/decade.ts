import { civil } from '../calendar.js';
import { ordinal } from './numerals.js';
import { years } from './period.js';
import type { Point } from './point.js';
import { fixedPoint } from './reading.js';
import { at, has, is, type Scan, skip, textAt, wordAt } from './scan.js';

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "the 1990s", "'90s", "the nineties", "the 1800s" (a century). */
export function decade(scan: Scan, index: number): Point | null {
  const start = skip(scan, skip(scan, index, 'the'), "'");
  const { kind, value, start: from, end } = at(scan, start);
  if (kind === 'word') return namedDecade(scan, index, start);
  const next = kind === 'number' && value % 10 === 0 ? afterPlural(scan, start + 1) : null;
  if (next === null) return null;
  if (end - from === 4 && value >= 1000 && value <= 2990) return fromYear(value, next);
  if (end - from !== 2 || value < 20 || aged(scan, index) || !led(scan, index, start)) return null;
  return fixedPoint(next, 'decade', years(lastDecade(value, scan), 10, 'decade'));
}

function fromYear(year: number, next: number): Point {
  const century = year % 100 === 0 && year < 2000;
  return fixedPoint(next, century ? 'century' : 'decade', years(year, century ? 100 : 10, 'decade'));
}

/** Whether "90s" is led by what makes it a decade: "the", an apostrophe, "in", "mid-". */
function led(scan: Scan, index: number, start: number): boolean {
  if (start > index || textAt(scan, start - 1) === "'" || is(scan, index - 1, 'in early late mid'))
    return true;
  return textAt(scan, index - 1) === '-' && textAt(scan, index - 2) === 'mid';
}

/** After the plural ending of "1990s", "1990's"; null where there is none. */
function afterPlural(scan: Scan, index: number): number | null {
  const letter = skip(scan, index, "'");
  if (textAt(scan, letter) !== 's') return null;
  return at(scan, letter).glued || at(scan, letter + 1).kind !== 'word' ? letter + 1 : null;
}

/** "in his 90s": an age. */
function aged(scan: Scan, index: number): boolean {
  return [1, 2, 3].some((back) => has('his her their my your our', wordAt(scan, index - back)));
}

/** "the nineties", "the noughties", "the nineteen seventies". */
function namedDecade(scan: Scan, index: number, start: number): Point | null {
  const century = at(scan, start).word.cardinal;
  if (century >= 13 && century <= 20) return inCentury(century, decadeRank(scan, start + 1), start + 2);
  const rank = decadeRank(scan, start);
  if (rank === null || aged(scan, index)) return null;
  if (start === index && !is(scan, index - 1, 'in early late mid -')) return null;
  return fixedPoint(start + 1, 'decade', years(lastDecade(rank * 10, scan), 10, 'decade'));
}

function decadeRank(scan: Scan, index: number): number | null {
  if (is(scan, index, 'noughties')) return 0;
  const rank = DECADES.indexOf(textAt(scan, index));
  return rank < 0 ? null : rank + 2;
}

function inCentury(century: number, rank: number | null, next: number): Point | null {
  return rank === null ? null : fixedPoint(next, 'decade', years(century * 100 + rank * 10, 10, 'decade'));
}

/** The last decade of that name that has begun. */
function lastDecade(value: number, scan: Scan): number {
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  const year = Math.floor(here / 100) * 100 + value;
  return year > here ? year - 100 : year;
}

/** "the 19th century", "twentieth century", "the fifth century BC"; counted as news does, 1800 to 1899. */
export function century(scan: Scan, index: number): Point | null {
  const rank = ordinal(scan, skip(scan, index, 'the'));
  if (rank === null || rank.value < 1 || rank.value > 29) return null;
  const unit = skip(scan, rank.next, '-');
  if (textAt(scan, unit) !== 'century') return null;
  const old = is(scan, unit + 1, 'bc bce');
  const next = old || is(scan, unit + 1, 'ad ce') ? unit + 2 : unit + 1;
  const first = old ? 1 - rank.value * 100 : (rank.value - 1) * 100;
  return fixedPoint(next, 'century', years(first, 100, 'century'));
}
