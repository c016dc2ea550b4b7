import { isoDay, WEEKDAYS } from '../calendar.js';
import type { DateData, Granularity } from './data.js';
import { type Days, type Point, truncated } from './point.js';
import { at, has, is, type Scan, textAt } from './scan.js';
import { zoneName } from './zone.js';

/** What was read: the date, its days, and the index of the token after it. */
export interface Read {
  readonly point: Point;
  readonly days: Days | null;
  readonly next: number;
}

/** The data of what was read at a token. */
export function dataOf(scan: Scan, index: number, { point, days, next }: Read): DateData {
  const data: Building = {
    start: days === null ? null : isoDay(days.from),
    end: days === null ? null : days.to === days.from ? null : isoDay(days.to),
    granularity: grainOf(point, days),
  };
  if (days !== null && data.end === null) data.end = data.start;
  if (point.time !== undefined) data.time = point.time;
  const zone =
    point.zone === undefined || point.time === undefined ? null : zoneName(point.zone, days?.from ?? null);
  if (zone !== null) data.zone = zone;
  if (zone !== null && point.zone?.kind === 'fixed' && point.zone.fromGloss) data.local = true;
  const close = point.time !== undefined && isClose(scan, index);
  if (close || point.approx === true || hedged(scan, index, point.grain)) data.approx = true;
  const bound = close ? null : boundOf(scan, index, next);
  if (bound !== null) data.bound = bound;
  const named = days === null || point.assumed === true ? wordsOf(scan, index, point, next) : '';
  if (named !== '') data.words = named;
  if (days?.misfit !== undefined) data.misfit = WEEKDAYS[days.misfit]!;
  return data;
}

/** A stretch that comes to one day is that day. */
function grainOf({ grain, time }: Point, days: Days | null): Granularity {
  return grain === 'range' && time === undefined && days !== null && days.from === days.to ? 'day' : grain;
}

type Building = { -readonly [Key in keyof DateData]: DateData[Key] };

/** How an unresolved date is named: by its known parts, else by its words. A clock time needs no name. */
function wordsOf(scan: Scan, index: number, point: Point, next: number): string {
  if (point.words !== undefined && point.words !== '') return point.words;
  const parts = point.step === undefined ? truncated(point) : '';
  if (parts !== '') return parts;
  if (point.time !== undefined && point.open === true && point.grain !== 'part-of-day') return '';
  const text = scan.text.slice(at(scan, index).start, at(scan, next - 1).end);
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
}

function hedged(scan: Scan, index: number, grain?: Granularity): boolean {
  const start = textAt(scan, index - 1) === 'the' ? index - 2 : index - 1;
  if (is(scan, start, 'around approximately circa roughly')) return true;
  if (is(scan, start, 'about'))
    return grain === 'minute' || grain === 'hour' || is(scan, start - 1, 'since by until from in at');
  const { text, end } = at(scan, start);
  return text === '.' && /(?:^|[\s(])c\.$/.test(scan.text.slice(Math.max(0, end - 3), end));
}

/** "shortly after 2 a.m.": near it, and no bound. */
const isClose = (scan: Scan, index: number): boolean =>
  CLOSE.test(scan.text.slice(Math.max(0, at(scan, index).start - 24), at(scan, index).start));

const CLOSE = /\b(?:shortly|just|soon|moments|minutes|right) (?:before|after) $/i;

/** "before 8 December": only where the date itself is the limit, not what it qualifies ("after Sunday's attack"). */
function boundOf(scan: Scan, index: number, next: number): 'before' | 'after' | null {
  const word = textAt(scan, hedged(scan, index) ? index - 2 : index - 1);
  if (word !== 'before' && word !== 'after') return null;
  const following = at(scan, next);
  const ends =
    following.kind === 'end' ||
    (following.kind === 'mark' && following.text !== "'" && following.text !== '-');
  return ends || has('and or but when at in on for by to', following.text) ? word : null;
}
