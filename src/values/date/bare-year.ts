import { civil } from '../calendar.js';
import type { Point } from './point.js';
import { at, has, is, isolated, type Scan, skip, textAt, touchingDigits, wordAt } from './scan.js';
import { counted, numbered, yearAt } from './year.js';

/** Words behind which four digits are a year. */
const CUES =
  'in since by of from until till to before after during for between early late mid - through around circa and or ' +
  "spring summer autumn fall winter '";

/** "2015", "the year 2008": a year that stands alone, where the words around it let it be one. */
export function bareYear(scan: Scan, index: number): Point | null {
  const start = afterTitle(scan, index);
  const year = yearAt(scan, start);
  if (year === null || year.year > 2199) return null;
  const point: Point = { next: year.next, grain: 'year', year: year.year };
  if (start > index || year.next > start + 1) return point;
  if (year.year < 1000 || numbered(scan, start) || joined(scan, start)) return null;
  if (scan.asOf === null && onlyNumbers(scan)) return null;
  if (is(scan, start - 1, CUES)) return year.year >= 1100 || is(scan, start - 1, 'in since') ? point : null;
  return likely(scan, start, year.year) ? point : null;
}

/** After "year", "calendar year of". */
function afterTitle(scan: Scan, index: number): number {
  const calendar = is(scan, index, 'calendar') && is(scan, index + 1, 'year') ? index + 1 : index;
  return is(scan, calendar, 'year') ? skip(scan, calendar + 1, 'of') : index;
}

/** Part of a number, a code or a compound: "2015-1", "A-2015", "2000-strong", "32 - 2015". */
function joined(scan: Scan, index: number): boolean {
  if (!isolated(scan, index)) return true;
  const before = at(scan, index - 1);
  if (at(scan, index).glued && before.glued && has('/ - +', before.text))
    return textAt(scan, index - 2) !== 'mid';
  if (before.text === '-' && at(scan, index - 2).kind === 'number') return true;
  return joinedBehind(scan, index);
}

function joinedBehind(scan: Scan, index: number): boolean {
  const after = at(scan, index + 1);
  const further = at(scan, index + 2);
  if (!after.glued) return after.text === '-' && further.kind === 'number' && further.value < 1000;
  if (after.kind !== 'mark') return true;
  return after.text === '-' ? touchingDigits(scan, index + 2) : has('/ + & @', after.text) && further.glued;
}

/** Without a word that asks for a year, only a year near the article's own time is one. */
function likely(scan: Scan, index: number, year: number): boolean {
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  const after = at(scan, index + 1);
  if (year < 1500 || year > here + 130 || counted(scan, index + 1) || after.kind === 'number') return false;
  const before = at(scan, index - 1);
  const named = before.kind === 'word' && before.capital && before.text === '' && index > 1;
  if (named) return after.kind !== 'word' && year >= 1900 && year <= here + 5;
  if (!isPlural(scan, index + 1) || before.kind === 'end' || is(scan, index - 1, 'the this')) return true;
  return year % 1000 !== 0 && Math.abs(year - here) <= 30;
}

/** "2020 attacks": the year's, or so many. */
function isPlural(scan: Scan, index: number): boolean {
  const { capital, text } = at(scan, index);
  return !capital && text === '' && /[^si]s$/.test(wordAt(scan, index));
}

/** With no day to lean on, figures alone are no years: "2012", "2019 to 2020". */
function onlyNumbers({ tokens, memo }: Scan): boolean {
  memo.onlyNumbers ??= tokens.every(({ kind, text }) => kind !== 'word' || text === 'to');
  return memo.onlyNumbers;
}
