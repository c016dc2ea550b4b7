import { agoPoint, ahead, from, onWeekday, sum } from './ago.js';
import { type Length, length } from './length.js';
import { periodOf, shifted, unitSize } from './period.js';
import { andThen, type Point } from './point.js';
import { countedFrom, fixedPoint, grainOf, type ReadPoint } from './reading.js';
import { alone, at, is, type Scan, skip, textAt } from './scan.js';

/** "two years ago", "3 days from Tuesday", "a week before Christmas", "in five days", "ten days later". */
export function counted(scan: Scan, index: number, read: ReadPoint): Point | null {
  const lead = is(scan, index, 'in within after') ? index + 1 : index;
  const yearAgo = hyphenedAgo(scan, index);
  if (yearAgo !== null) return yearAgo;
  const hedged = skip(
    scan,
    skip(scan, lead, 'about around just roughly approximately some nearly almost only over'),
    '~',
  );
  const found =
    length(
      scan,
      textAt(scan, hedged) === 'the' && is(scan, hedged + 1, 'day week month year') ? hedged + 1 : hedged,
    ) ?? oneUnit(scan, hedged);
  if (found === null || chatty(scan, hedged, found)) return null;
  if (lead > index && textAt(scan, index) !== 'after') return ahead(scan, index, found);
  return counting(scan, hedged, found, read) ?? (lead > index ? afterLength(scan, index, found) : null);
}

/** "5m ago", "in 15 min": nobody prints hours and minutes so short in a text. */
function chatty(scan: Scan, index: number, found: Length): boolean {
  if (found.parts.every(({ unit }) => unitSize(unit).minutes === 0)) return false;
  for (let part = index; part < found.next; part++)
    if (at(scan, part).word.short && at(scan, part).word.unit !== null) return true;
  return false;
}

/** "the day before", "the week after": one unit without its count. */
function oneUnit(scan: Scan, index: number): Length | null {
  const start = skip(scan, index, 'the');
  const { unit, plural, short } = at(scan, start).word;
  if (unit === null || plural || (short && start === index) || textAt(scan, start) === 'second') return null;
  if (start === index && !is(scan, start + 1, 'before after')) return null;
  return is(scan, start + 1, 'before after')
    ? { parts: [{ amount: 1, lo: 1, hi: 1, unit, vague: false }], next: start + 1 }
    : null;
}

function counting(scan: Scan, index: number, found: Length, read: ReadPoint): Point | null {
  const { next } = found;
  const word = textAt(scan, next);
  if (word === 'ago') return agoPoint(scan, found, next + 1);
  if (is(scan, next, 'from hence') && (word === 'hence' || textAt(scan, next + 1) === 'now'))
    return onWeekday(scan, from(scan.asOf, found, 1, word === 'hence' ? next + 1 : next + 2));
  if (word === 'earlier' || word === 'later' || word === 'out')
    return narrated(scan, index, found, word === 'earlier' ? -1 : 1, next + 1);
  if (!is(scan, next, 'before after from since following')) return null;
  const sign = word === 'before' ? -1 : 1;
  const last = lastOrNext(scan, found, next);
  if (last !== null) return last;
  const base = read(scan, next + 1);
  if (base !== null && base.nothing !== true) return fromPoint(found, sign, base);
  const after = at(scan, next + 1);
  const stops = after.kind === 'end' || after.kind === 'mark' || is(scan, next + 1, 'and but when');
  return stops && !is(scan, next, 'from since following')
    ? narrated(scan, index, found, sign, next + 1)
    : null;
}

/** "the year before last", "the week after next". */
function lastOrNext(scan: Scan, found: Length, next: number): Point | null {
  const word = textAt(scan, next + 1);
  const off =
    textAt(scan, next) === 'before' && word === 'last'
      ? -2
      : textAt(scan, next) === 'after' && word === 'next'
        ? 2
        : 0;
  const [part] = found.parts;
  if (
    off === 0 ||
    part === undefined ||
    part.amount !== 1 ||
    (at(scan, next + 2).kind === 'word' && at(scan, next + 2).text !== '')
  )
    return null;
  if (scan.asOf === null) return { next: next + 2, grain: grainOf(part.unit), open: true };
  const period = periodOf(part.unit, scan.asOf, off);
  return fixedPoint(next + 2, period.grain, period);
}

/** "ten days later", "the day before": counted from the last day that the sentence names. */
export function narrated(scan: Scan, index: number, found: Length, sign: 1 | -1, next: number): Point {
  const start = is(scan, index - 1, 'the') ? index - 1 : index;
  const { day, assumed } = countedFrom(scan, start, next);
  return { ...from(day, found, sign, next), ...assumed };
}

/** "after a year", only when nothing else is said. */
function afterLength(scan: Scan, index: number, found: Length): Point | null {
  return alone(scan, index, found.next) ? from(scan.asOf, found, 1, found.next) : null;
}

/** So long before or after a date. */
function fromPoint(found: Length, sign: 1 | -1, base: Point): Point {
  const { unit, amount } = found.parts[0]!;
  const loose =
    found.parts.length === 1 && amount === 1 && (unit === 'week' || unit === 'month' || unit === 'year');
  const moved = andThen(base, ({ from: day }) => {
    const to = shifted(day, sum(found), sign);
    return { from: to, to };
  });
  return loose ? { ...moved, grain: unit, approx: true } : { ...moved, grain: 'day' };
}

/** "the year-ago quarter", "year-earlier": a year before. */
function hyphenedAgo(scan: Scan, index: number): Point | null {
  const { unit, plural, short } = at(scan, index).word;
  if (unit === null || plural || short || unitSize(unit).months === 0) return null;
  if (!is(scan, index + 1, '-') || !is(scan, index + 2, 'ago earlier')) return null;
  const one = { amount: 1, lo: 1, hi: 1, unit, vague: false };
  return from(scan.asOf, { parts: [one], next: index + 3 }, -1, index + 3);
}
