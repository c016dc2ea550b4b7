import { yearInWords as yearWords } from './numerals.js';
import type { Point } from './point.js';
import { at, has, is, type Scan, textAt } from './scan.js';

/** "the 18th", "on the 4th": a day of a month that is not named. */
export function dayAlone(scan: Scan, index: number): Point | null {
  if (
    textAt(scan, index) !== 'the' ||
    !is(scan, index - 1, 'on by until till since from before after around of for')
  )
    return null;
  const number = at(scan, index + 1);
  const ending = at(scan, index + 2);
  if (
    number.kind !== 'number' ||
    !ending.glued ||
    !has('st nd rd th', ending.text) ||
    number.value > 31 ||
    number.value < 1
  )
    return null;
  const after = at(scan, index + 3);
  const ends =
    after.kind === 'end' ||
    (after.kind === 'mark' && after.text !== '-') ||
    has('and or at to of this', after.text);
  if (!ends || after.text === 'of' || !is(scan, index - 1, 'on of for until by')) return null;
  return { next: index + 3, grain: 'day', day: number.value };
}

/** "two thousand and fifteen", "nineteen ninety-six". */
export function bareYearInWords(scan: Scan, index: number): Point | null {
  if (!is(scan, index - 1, 'in since of from until by')) return null;
  const year = yearWords(scan, index);
  return year === null ? null : { next: year.next, grain: 'year', year: year.value };
}
