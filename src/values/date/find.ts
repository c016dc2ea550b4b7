import { type DayNumber, isoDay, parseIsoDay, WEEKDAYS } from '../calendar.js';
import type { Found, ValueContext } from '../value-type.js';
import type { DateData } from './data.js';
import { mayBegin } from './grammar.js';
import { lex, mayHoldDate } from './lexer.js';
import { listedDay } from './list.js';
import { type Days, type Tense, truncated } from './point.js';
import { type Range, range } from './range.js';
import { at, has, is, newScan, type Scan, textAt, withSaid } from './scan.js';
import { settle } from './settle.js';
import { tenseAt } from './tense.js';
import { type Timed, timedPoint } from './timed.js';
import { derivationOf } from './wording.js';
import { zoneName } from './zone.js';

const NONE: readonly Found<DateData>[] = [];

/** Every date and clock time of a sentence, left to right. */
export function findDates(text: string, context: ValueContext): readonly Found<DateData>[] {
  if (!mayHoldDate(text)) return NONE;
  const asOf = context.asOf === null ? null : parseIsoDay(context.asOf);
  let scan = newScan(text, lex(text), { asOf, dayFirst: context.dayFirst, said: null });
  const found: Found<DateData>[] = [];
  for (let index = 0; index < scan.tokens.length; ) {
    const hit = mayStart(scan, index) ? read(scan, index) : null;
    if (hit === null) {
      index++;
      continue;
    }
    index = hit.next;
    if (hit.found === null) continue;
    found.push(hit.found);
    if (hit.said !== null) scan = withSaid(scan, hit.said);
    for (let more = listed(scan, hit.point); more !== null; more = listed(scan, more.point)) {
      if (more.found !== null) found.push(more.found);
      index = more.next;
    }
  }
  return found;
}

/** The next of "Jan. 27, 28 and 30". */
function listed(scan: Scan, before: Timed | null): Hit | null {
  const more = before === null ? null : listedDay(scan, before);
  return more === null
    ? null
    : ofPoint(scan, more.start, more.point, () => tenseAt(scan, more.start, more.point.next));
}

function mayStart(scan: Scan, index: number): boolean {
  const { text } = at(scan, index);
  return mayBegin(scan, text === 'from' || text === 'between' ? index + 1 : index);
}

interface Hit {
  readonly next: number;
  /** Null where words were read that are no date after all. */
  readonly found: Found<DateData> | null;
  readonly said: DayNumber | null;
  /** The single date that was read; null for a stretch. */
  readonly point: Timed | null;
}

function read(scan: Scan, index: number): Hit | null {
  const point = timedPoint(scan, index);
  const end = point?.next ?? index + 1;
  const tense = (): Tense => tenseAt(scan, index, end);
  const stretch = range(scan, index, tense);
  if (stretch !== null && stretch.next > end) return ofRange(scan, index, stretch);
  return point === null ? null : ofPoint(scan, index, point, tense);
}

function ofPoint(scan: Scan, index: number, point: Timed, tense: () => Tense): Hit {
  const nothing: Hit = { next: point.next, found: null, said: null, point: null };
  if (point.nothing === true) return nothing;
  const days = settle(point, scan.asOf, tense);
  if (days === undefined) return nothing;
  return { ...hitOf(scan, index, { point, days, next: point.next }), point };
}

function ofRange(scan: Scan, index: number, { next, days, first, second }: Range): Hit {
  if (days === undefined) return { next, found: null, said: null, point: null };
  const start = is(scan, index, 'from between') ? index + 1 : index;
  const grain = first.time !== undefined && second.time !== undefined ? second.grain : 'range';
  const point: Timed = { next, grain };
  const hedge = first.approx ?? second.approx;
  if (hedge !== undefined) point.approx = hedge;
  if (first.time !== undefined || second.time !== undefined) {
    point.time = { from: first.time?.from ?? 0, to: second.time?.to ?? 1440 };
    const zone = second.clockZone ?? first.clockZone;
    if (zone !== undefined) point.clockZone = zone;
    const ends = second.time === undefined ? first.grain : second.grain;
    point.grain = ends === 'part-of-day' ? 'minute' : ends;
  }
  return hitOf(scan, start, overDays({ point, days, next }));
}

/** A stretch of clock times over several days is told in days and minutes. */
function overDays(read: Read): Read {
  const { point, days } = read;
  if (point.time === undefined || days === null || days.from === days.to) return read;
  const { from, to } = point.time;
  const on = to >= 1440 ? 1 : 0;
  return {
    ...read,
    point: { ...point, grain: 'minute', time: { from, to: to - 1440 * on } },
    days: { ...days, to: days.to + on },
  };
}

interface Read {
  readonly point: Timed;
  readonly days: Days | null;
  readonly next: number;
}

function hitOf(scan: Scan, index: number, { point, days, next }: Read): Hit {
  const start = at(scan, index).start;
  const end = at(scan, next - 1).end;
  const data = dataOf(scan, index, { point, days, next });
  const found = { start, end, data, derivation: derivationOf(data, scan.text.slice(start, end)) };
  return {
    next,
    found,
    said: days !== null && point.grain !== 'fiscal-year' ? days.from : null,
    point: null,
  };
}

function dataOf(scan: Scan, index: number, { point, days, next }: Read): DateData {
  const data: Building = {
    start: days === null ? null : isoDay(days.from),
    end: days === null ? null : days.to === days.from ? null : isoDay(days.to),
    granularity: point.grain,
  };
  if (days !== null && data.end === null) data.end = data.start;
  if (point.time !== undefined) data.time = point.time;
  const zone =
    point.clockZone === undefined || point.time === undefined
      ? null
      : zoneName(point.clockZone, days?.from ?? null);
  if (zone !== null) data.zone = zone;
  if (point.approx === true || hedged(scan, index)) data.approx = true;
  const bound = boundOf(scan, index, next);
  if (bound !== null) data.bound = bound;
  const named = days === null || point.assumed === true ? wordsOf(scan, index, point, next) : '';
  if (named !== '') data.words = named;
  if (days?.misfit !== undefined) data.misfit = WEEKDAYS[days.misfit]!;
  return data;
}

type Building = { -readonly [Key in keyof DateData]: DateData[Key] };

/** How an unresolved date is named: by its known parts, else by its words. A clock time needs no name. */
function wordsOf(scan: Scan, index: number, point: Timed, next: number): string {
  if (point.words !== undefined && point.words !== '') return point.words;
  const parts = point.step === undefined ? truncated(point) : '';
  if (parts !== '') return parts;
  if (point.time !== undefined && point.open === true && point.grain !== 'part-of-day') return '';
  const text = scan.text.slice(at(scan, index).start, at(scan, next - 1).end);
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
}

function hedged(scan: Scan, index: number): boolean {
  const start = textAt(scan, index - 1) === 'the' ? index - 2 : index - 1;
  return (
    is(scan, start, 'around about approximately circa roughly') ||
    (textAt(scan, start) === '.' && scan.text.slice(0, at(scan, start).end).endsWith(' c.'))
  );
}

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
