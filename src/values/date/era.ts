import { civil } from '../calendar.js';
import { ordinal } from './numerals.js';
import { years } from './period.js';
import type { Point } from './point.js';
import { fixedPoint } from './relative.js';
import { at, has, is, isolated, type Scan, skip, textAt } from './scan.js';
import { shiftAt } from './shift.js';
import { counted, fullYear, numbered, yearAt } from './year.js';

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "the 1990s", "'90s", "the nineties", "the 1800s" (a century). */
export function decade(scan: Scan, index: number): Point | null {
  const start = skip(scan, skip(scan, index, 'the'), "'");
  const token = at(scan, start);
  if (token.kind === 'word') return namedDecade(scan, index, start);
  if (token.kind !== 'number' || token.value % 10 !== 0) return null;
  const size = token.end - token.start;
  const next = plural(scan, start + 1);
  if (next === null) return null;
  if (size === 4 && token.value >= 1000 && token.value <= 2990) {
    const century = token.value % 100 === 0 && token.value < 2000;
    return fixedPoint(next, century ? 'century' : 'decade', years(token.value, century ? 100 : 10, 'decade'));
  }
  if (
    size !== 2 ||
    token.value < 20 ||
    aged(scan, index) ||
    !(
      textAt(scan, start - 1) === "'" ||
      is(scan, index - 1, 'in early late mid') ||
      start > index ||
      before(scan, index)
    )
  )
    return null;
  return fixedPoint(next, 'decade', years(pastDecade(token.value, scan), 10, 'decade'));
}

function before(scan: Scan, index: number): boolean {
  return textAt(scan, index - 1) === '-' && textAt(scan, index - 2) === 'mid';
}

function plural(scan: Scan, index: number): number | null {
  const mark = skip(scan, index, "'");
  if (textAt(scan, mark) !== 's') return null;
  return at(scan, mark).glued || at(scan, mark + 1).kind !== 'word' ? mark + 1 : null;
}

/** "in his 90s": an age. */
function aged(scan: Scan, index: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = at(scan, index - back);
    if (
      token.kind === 'word' &&
      /^(his|her|their|my|your|our)$/i.test(scan.text.slice(token.start, token.end))
    )
      return true;
  }
  return false;
}

function namedDecade(scan: Scan, index: number, start: number): Point | null {
  const rank = DECADES.indexOf(textAt(scan, start));
  if (rank < 0 || textAt(scan, start) === '' || aged(scan, index)) return null;
  if (start === index && !is(scan, index - 1, 'in early late mid -')) return null;
  return fixedPoint(start + 1, 'decade', years(pastDecade((rank + 2) * 10, scan), 10, 'decade'));
}

/** The last decade of that name that has begun. */
function pastDecade(value: number, scan: Scan): number {
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  const year = Math.floor(here / 100) * 100 + value;
  return year > here ? year - 100 : year;
}

/** "the 19th century", "twentieth century", "the fifth century BC"; counted as news does, 1800 to 1899. */
export function century(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const rank = ordinal(scan, start);
  if (rank === null || rank.value < 1 || rank.value > 29) return null;
  const unit = skip(scan, rank.next, '-');
  if (textAt(scan, unit) !== 'century') return null;
  if (is(scan, unit + 1, 'bc bce'))
    return fixedPoint(unit + 2, 'century', years(1 - rank.value * 100, 100, 'century'));
  return fixedPoint(
    is(scan, unit + 1, 'ad ce') ? unit + 2 : unit + 1,
    'century',
    years((rank.value - 1) * 100, 100, 'century'),
  );
}

/** "fiscal 2024", "the 2024-25 financial year", "FY2024", "last fiscal year", "school year 2008": no days are known. */
export function fiscalYear(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const short = textAt(scan, start) === 'fy';
  const kind = is(scan, start, 'fiscal financial school') ? at(scan, start).text : null;
  if (short || kind !== null) {
    const next = short ? start + 1 : is(scan, start + 1, 'year') ? start + 2 : start + 1;
    const ofYear = skip(scan, next, 'of in');
    const year = yearAt(scan, ofYear) ?? gluedYear(scan, next);
    if (year !== null) return named(scan, kind, year.year, year.next);
    return null;
  }
  const shift = shiftAt(scan, index);
  if (
    shift === null ||
    !is(scan, shift.next, 'fiscal financial school') ||
    textAt(scan, shift.next + 1) !== 'year'
  )
    return null;
  const text = at(scan, shift.next).text;
  if (scan.asOf === null) return { next: shift.next + 2, grain: 'fiscal-year', open: true };
  return named(scan, text, civil(scan.asOf).year + shift.off, shift.next + 2);
}

function gluedYear(scan: Scan, index: number): { year: number; next: number } | null {
  const { kind, value, start, end, glued } = at(scan, index);
  if (kind !== 'number' || !glued || (end - start !== 2 && end - start !== 4)) return null;
  return { year: end - start === 2 ? fullYear(value, scan) : value, next: index + 1 };
}

function named(scan: Scan, kind: string | null, year: number, index: number): Point {
  const tail = at(scan, index + 1);
  const paired =
    is(scan, index, '- /') && tail.kind === 'number' && tail.glued && tail.value % 100 === (year + 1) % 100;
  const words = `${kind === 'school' ? 'SY' : 'FY'}${year}${paired ? `-${String((year + 1) % 100).padStart(2, '0')}` : ''}`;
  return { next: paired ? index + 2 : index, grain: 'fiscal-year', open: true, words };
}

const CUES =
  'in since by of from until till to before after during for between early late mid - through around circa and or through spring summer autumn fall winter';

/** "2015", "the year 2008", "2014-18" is a range: a year that stands alone, where the words around it let it be one. */
export function bareYear(scan: Scan, index: number): Point | null {
  const named0 = is(scan, index, 'year')
    ? index + 1
    : is(scan, index, 'calendar') && is(scan, index + 1, 'year')
      ? index + 2
      : index;
  const start = named0 > index ? skip(scan, named0, 'of') : index;
  const year = yearAt(scan, start);
  if (year === null) return null;
  const point: Point = { next: year.next, grain: 'year', year: year.year };
  if (named0 > index || year.next > start + 1) return point;
  if (numbered(scan, start) || joinedOn(scan, start) || is(scan, start - 1, 'pieces')) return null;
  if (year.year < 1000 || year.year > 2199) return null;
  if (scan.asOf === null && onlyNumbers(scan)) return null;
  if (CUES.split(' ').includes(textAt(scan, start - 1)) || textAt(scan, start - 1) === "'")
    return year.year >= 1100 || is(scan, start - 1, 'in since year') ? point : null;
  return uncued(scan, start, year.year) ? point : null;
}

/** Part of a number, a code or a compound: "2015-1", "A-2015", "2000-strong". */
function joinedOn(scan: Scan, index: number): boolean {
  const after = at(scan, index + 1);
  const before0 = at(scan, index - 1);
  if (!isolated(scan, index)) return true;
  if (at(scan, index).glued && before0.kind === 'mark' && has('/ - +', before0.text) && before0.glued)
    return textAt(scan, index - 2) !== 'mid';
  if (before0.text === '-' && at(scan, index - 2).kind === 'number') return true;
  if (
    after.text === '-' &&
    at(scan, index + 2).kind === 'number' &&
    !after.glued &&
    at(scan, index + 2).value < 1000
  )
    return true;
  if (!after.glued || after.kind !== 'mark') return after.glued;
  return has('/ + & @', after.text) || after.text === '-'
    ? at(scan, index + 2).glued && (after.text !== '-' || at(scan, index + 2).kind === 'number')
    : false;
}

/** Without a word that asks for a year, only a year near the article's own time is one. */
function uncued(scan: Scan, index: number, year: number): boolean {
  const here = scan.asOf === null ? 2025 : civil(scan.asOf).year;
  if (year < 1500 || year > here + 130) return false;
  const before0 = at(scan, index - 1);
  const after = at(scan, index + 1);
  if (counted(scan, index + 1) || after.kind === 'number') return false;
  if (before0.kind === 'word' && before0.capital && before0.text === '' && index > 1)
    return after.kind !== 'word' && year >= 1900 && year <= here + 5;
  if (
    after.kind === 'word' &&
    /s$/.test(scan.text.slice(after.start, after.end)) &&
    before0.text !== 'the' &&
    !after.capital &&
    after.text === ''
  ) {
    return is(scan, index - 1, 'this') || before0.kind === 'end';
  }
  return true;
}

/** With no day to lean on, figures alone are no years: "2012", "2019 to 2020". */
function onlyNumbers({ tokens, memo }: Scan): boolean {
  memo.onlyNumbers ??= tokens.every(({ kind, text }) => kind !== 'word' || text === 'to');
  return memo.onlyNumbers;
}
