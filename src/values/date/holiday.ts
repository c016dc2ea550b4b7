import { civil, type DayNumber, mondayOf } from '../calendar.js';
import { HOLIDAYS, type Rule } from './holidays.js';
import { andThen, type Point, type Tense } from './point.js';
import { at, is, type Scan, skipPossessive } from './scan.js';
import { yearAfter } from './year.js';

const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));

/** Which of the yearly ones is meant, where the words before say so. */
export type Which = 'last' | 'next' | null;

interface Named {
  readonly rule: Rule;
  readonly next: number;
}

/** A holiday with its year, if any: "Christmas Eve", "Thanksgiving 2013". */
export function holiday(scan: Scan, index: number, which: Which, tense: () => Tense): Point | null {
  const found = longest(scan, index);
  if (found === null) return null;
  if (found.next === index + 2 && at(scan, index + 1).text === 'year' && !newYear(scan, index)) return null;
  return longWeekend(scan, named(scan, found, which, tense));
}

function named(scan: Scan, found: Named, which: Which, tense: () => Tense): Point {
  const year = which === null ? yearAfter(scan, found.next) : null;
  if (year !== null) return dayOf(found.rule(year.year), year.next);
  if (scan.asOf === null) return { next: found.next, grain: 'day', open: true };
  return dayOf(nearest(found.rule, scan.asOf, which, tense), found.next);
}

/** "before New Year": the day; "a new year", "in the new year", "Lunar New Year" are none. */
function newYear(scan: Scan, index: number): boolean {
  return is(
    scan,
    at(scan, index - 1).text === 'the' ? index - 2 : index - 1,
    'before after by around over until',
  );
}

/** "Labor Day weekend", "Thanksgiving 2023 weekend": Saturday to Sunday and the holiday, where it is next to them. */
function longWeekend(scan: Scan, day: Point): Point {
  const { unit, plural } = at(scan, day.next).word;
  if (unit !== 'weekend' || plural) return day;
  const found = andThen({ ...day, next: day.next + 1 }, ({ from }) => {
    const saturday = mondayOf(from + 3) === mondayOf(from) ? mondayOf(from) - 2 : mondayOf(from) + 5;
    return { from: Math.min(from, saturday), to: Math.max(from, saturday + 1) };
  });
  return { ...found, grain: 'range' };
}

function longest(scan: Scan, index: number): Named | null {
  const first = wordText(scan, index);
  if (!FIRST_WORDS.has(first)) return null;
  let name = first;
  let best: Named | null = null;
  let next = index;
  for (let words = 0; words < 5; words++) {
    if (words > 0) {
      next = linked(scan, skipPossessive(scan, next));
      if (at(scan, next).kind !== 'word') break;
      name = `${name} ${wordText(scan, next)}`;
    }
    next++;
    const rule = HOLIDAYS.get(name);
    if (rule !== undefined) best = { rule, next };
  }
  return best;
}

/** Over a full stop or a hyphen that touches the word: "St. Patrick", "al-Fitr". */
function linked(scan: Scan, index: number): number {
  const mark = at(scan, index);
  return mark.glued && (mark.text === '.' || mark.text === '-') ? index + 1 : index;
}

function wordText(scan: Scan, index: number): string {
  const token = at(scan, index);
  return token.kind === 'word' ? scan.text.slice(token.start, token.end).toLowerCase() : '';
}

function dayOf(day: DayNumber, next: number): Point {
  return { next, grain: 'day', from: day, to: day };
}

/** The year's own unless the words, the tense or a far shorter way speak for another. */
function nearest(rule: Rule, asOf: DayNumber, which: Which, tense: () => Tense): DayNumber {
  const { year } = civil(asOf);
  const way = which === 'last' ? 'past' : which === 'next' ? 'future' : tense();
  let best = rule(year);
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = rule(candidate);
    const wrongWay = (way === 'past' && day > asOf) || (way === 'future' && day < asOf);
    const stay = which !== null && day === asOf ? 10000 : 0;
    const cost =
      Math.abs(day - asOf) + (way === null && candidate !== year ? 60 : 0) + (wrongWay ? 10000 : stay);
    if (cost < least) [best, least] = [day, cost];
  }
  return best;
}
