import { civil } from '../calendar.js';
import { digits, yearInWords } from './numerals.js';
import { at, continues, is, isolated, type Scan, skipPossessive, textAt, wordAt } from './scan.js';
import { shiftAt } from './shift.js';

export interface Year {
  readonly year: number;
  readonly next: number;
}

/** What is counted rather than dated: "in 2000 homes", "2,015 people". */
const COUNTED = new Set(
  (
    'people persons men women children boys girls civilians soldiers troops officers fighters militants police policemen workers ' +
    'employees students pupils teachers patients prisoners refugees migrants residents families households houses homes ' +
    'buildings schools hospitals villages towns cities countries cases deaths victims passengers protesters demonstrators ' +
    'supporters members voters votes seats jobs cars vehicles trucks tanks planes aircraft flights missiles drones rockets ' +
    'bombs pieces copies tons tonnes kilometers kilometres km miles meters metres feet ft acres hectares kg kilograms pounds ' +
    'dollars euros rubles roubles lira percent points barrels times days weeks hours minutes seconds megawatts watts calories'
  ).split(' '),
);

/** Names that take a number: "flight 1549", "Resolution 2254". */
const NUMBERED = new Set(
  'flight resolution room route highway article section chapter page channel model no number boeing airbus hotline unit level line version block apollo'.split(
    ' ',
  ),
);

/** A year of four digits (1000 to 2999) or with its era, at a token. */
export function yearAt(scan: Scan, index: number): Year | null {
  const token = at(scan, index);
  if (token.kind !== 'number') return era(scan, index) ?? null;
  if (!isolated(scan, index)) return null;
  const dated = withEra(scan, index + 1, token.value);
  if (dated !== null) return dated;
  if (token.end - token.start !== 4 || token.value < 1000 || token.value > 3000) return null;
  if (counted(scan, index + 1) || ofClock(scan, index + 1)) return null;
  return { year: token.value, next: index + 1 };
}

/** "AD 79". */
function era(scan: Scan, index: number): Year | null {
  if (!is(scan, index, 'ad ce') || at(scan, index).capital === false) return null;
  const number = digits(scan, index + 1);
  if (number === null || !isolated(scan, index + 1) || !Number.isInteger(number.value) || number.value < 1)
    return null;
  return number.value <= 2100 ? { year: number.value, next: number.next } : null;
}

/** "345 BC", "88 AD", "2555 BE" (Buddhist era); astronomical: 1 BC is year 0. */
function withEra(scan: Scan, index: number, value: number): Year | null {
  const { start, capital } = at(scan, index);
  const second = scan.text[start + 1];
  if (!capital || second !== second?.toUpperCase() || value < 1 || value > 9999) return null;
  if (is(scan, index, 'ad ce') && value <= 2999) return { year: value, next: index + 1 };
  if (is(scan, index, 'bc bce')) return { year: 1 - value, next: index + 1 };
  return is(scan, index, 'be') && value > 2300 ? { year: value - 543, next: index + 1 } : null;
}

/** Whether the token says that the number before it counts something. */
export function counted(scan: Scan, index: number): boolean {
  const { kind, text, glued } = at(scan, index);
  if (kind === 'word') return COUNTED.has(wordAt(scan, index));
  if (text === "'" && glued) return at(scan, index + 1).glued && textAt(scan, index + 1) !== 's';
  return text === '%';
}

/** Whether the number before belongs to a clock: "1530 GMT", "0600 hours", "5 p.m.". */
export function ofClock(scan: Scan, index: number): boolean {
  return (
    is(scan, index, 'gmt utc hours local am pm est edt cet cest eet eest msk ist jst') ||
    textAt(scan, index) === ':'
  );
}

/** The year after a month or a day: ", 2024", " of 1992", "'96", "nineteen eighty-six". */
export function yearAfter(scan: Scan, index: number): Year | null {
  const comma = textAt(scan, index) === ',' ? index + 1 : index;
  const joined = comma === index && is(scan, index, 'of in') ? index + 1 : comma;
  const full = yearAt(scan, joined);
  if (full !== null) return full;
  const shifted = shiftedYear(scan, joined);
  if (shifted !== null) return shifted;
  const words = yearInWords(scan, joined);
  if (words !== null && words.value >= 1000) return { year: words.value, next: words.next };
  return shortYear(scan, joined, comma !== index);
}

/** "last year", "this year" behind a month: "in October last year". */
function shiftedYear(scan: Scan, index: number): Year | null {
  const shift = scan.asOf === null ? null : shiftAt(scan, index);
  if (shift === null || scan.asOf === null || textAt(scan, shift.next) !== 'year') return null;
  if (shift.text === 'same' || shift.text === 'past' || skipPossessive(scan, shift.next + 1) > shift.next + 1)
    return null;
  return { year: civil(scan.asOf).year + shift.off, next: shift.next + 1 };
}

/** "'96", and "96" where nothing is counted after it. */
export function shortYear(scan: Scan, index: number, afterComma: boolean): Year | null {
  const quoted = textAt(scan, index) === "'" && at(scan, index + 1).glued;
  const number = at(scan, quoted ? index + 1 : index);
  const next = quoted ? index + 2 : index + 1;
  if (number.kind !== 'number' || number.end - number.start !== 2 || continues(scan, next)) return null;
  if (!quoted && (number.value < 40 || ofClock(scan, next))) return null;
  const after = at(scan, next);
  if (!quoted && after.kind === 'word') return null;
  if (!quoted && afterComma && after.kind === 'mark' && after.text !== '.' && after.text !== ')') return null;
  if (after.glued && (after.kind !== 'mark' || after.text === '-' || after.text === '/')) return null;
  return { year: fullYear(number.value, scan), next };
}

/** The century of a year of two digits: at most 20 years ahead of the article, else the past. */
export function fullYear(value: number, scan: Scan): number {
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  const year = Math.floor(here / 100) * 100 + value;
  if (year > here + 20) return year - 100;
  return year < here - 80 ? year + 100 : year;
}

/** Whether the number stands for something else than a year: "Resolution 2254", "No. 2015", "$2015". */
export function numbered(scan: Scan, index: number): boolean {
  const before = textAt(scan, index - 1) === '.' ? index - 2 : index - 1;
  return NUMBERED.has(wordAt(scan, before));
}
