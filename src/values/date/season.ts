import { civil, type DayNumber } from '../calendar.js';
import type { Season } from './lexicon.js';
import { seasonOf } from './period.js';
import type { Days, Point, Tense } from './point.js';
import { fixedPoint } from './reading.js';
import { at, is, type Scan, skip, textAt } from './scan.js';
import { shiftAt } from './shift.js';
import { fullYear, yearAfter } from './year.js';

/** "the summer of 2024", "spring 2025", "in the winter", "winter 2024-25". */
export function season(scan: Scan, index: number, tense: () => Tense): Point | null {
  const start = skip(scan, index, 'the');
  const found = at(scan, start).word.season;
  if (found === null) return null;
  const next = start + 1;
  const year = yearAfter(scan, next) ?? quotedYear(scan, next);
  if (year !== null) return winterYears(scan, found, year);
  const shift = shiftAt(scan, skip(scan, next, 'of'));
  if (shift !== null && textAt(scan, shift.next) === 'year' && scan.asOf !== null) {
    return fixedPoint(shift.next + 1, 'season', seasonOf(found, civil(scan.asOf).year + shift.off));
  }
  const framed =
    start > index &&
    is(scan, index - 1, 'in during since until till by over through throughout after before of this');
  const lead =
    framed ||
    (start === index &&
      is(scan, index - 1, 'in since until by during') &&
      textAt(scan, start) !== 'fall' &&
      textAt(scan, start) !== 'spring');
  if (!lead || at(scan, next).text === '-' || textAt(scan, next) === 'of') return null;
  if (at(scan, next).kind === 'word' && at(scan, next).text === '') return null;
  if (scan.asOf === null) return { next, grain: 'season', open: true };
  return fixedPoint(next, 'season', nearSeason(found, scan.asOf, tense));
}

function quotedYear(scan: Scan, index: number): { year: number; next: number } | null {
  if (textAt(scan, index) !== "'") return null;
  const { value, kind } = at(scan, index + 1);
  return kind === 'number' && value < 100 ? { year: fullYear(value, scan), next: index + 2 } : null;
}

/** "winter 2024-25", "the winter of 2024/25": begins in the first year. */
function winterYears(scan: Scan, found: Season, year: { year: number; next: number }): Point {
  const tail = at(scan, year.next + 1);
  const pair =
    found === 'winter' &&
    is(scan, year.next, '- /') &&
    tail.kind === 'number' &&
    tail.value % 100 === (year.year + 1) % 100;
  return fixedPoint(pair ? year.next + 2 : year.next, 'season', seasonOf(found, year.year));
}

function nearSeason(found: Season, asOf: DayNumber, tense: () => Tense): Days {
  const { year } = civil(asOf);
  const way = tense();
  for (const candidate of way === 'future' ? [year - 1, year, year + 1] : [year, year - 1, year - 2]) {
    const { from, to } = seasonOf(found, candidate);
    if (way === 'future' ? to >= asOf : from <= asOf) return { from, to };
  }
  return seasonOf(found, year);
}
