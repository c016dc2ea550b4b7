import { type DayNumber, parseIsoDay } from '../calendar.js';
import { DATES, look } from '../look.js';
import type { Found, ValueContext } from '../value-type.js';
import { dataOf, type Read } from './build.js';
import type { DateData } from './data.js';
import type { Range } from './ends.js';
import { mayBegin } from './grammar.js';
import { joined } from './joined.js';
import { lex, nextAnchor } from './lexer.js';
import { listedDay } from './list.js';
import type { Point, Tense } from './point.js';
import { range } from './range.js';
import { at, is, newScan, type Scan, withSaid } from './scan.js';
import { settle } from './settle.js';
import { tenseAt } from './tense.js';
import { timedPoint } from './timed.js';
import { derivationOf } from './wording.js';

const NONE: readonly Found<DateData>[] = [];

/** The most tokens that a date has before its first anchor: "the twenty-seventh to the third of April" has eight. */
const BEFORE_ANCHOR = 12;

let lastText = '';
let lastDay: ValueContext['asOf'] = null;
let lastOrder = false;
let lastSaid: DayNumber | null = null;
let lastFound = NONE;

/** Every date and clock time of a sentence, left to right. The last sentence is remembered, as dates and times of day ask for the same one. */
export function findDates(text: string, context: ValueContext): readonly Found<DateData>[] {
  if ((look(text) & DATES) === 0) return NONE;
  const { asOf, dayFirst } = context;
  const before = COUNTING.test(text) ? dayNumber(context.saidBefore) : null;
  if (text !== lastText || asOf !== lastDay || dayFirst !== lastOrder || before !== lastSaid) {
    lastFound = scanDates(text, { asOf: dayNumber(asOf), dayFirst, said: before });
    lastText = text;
    lastDay = asOf;
    lastOrder = dayFirst;
    lastSaid = before;
  }
  return lastFound;
}

/** Days that count from another: only these ask for the sentence before. */
const COUNTING =
  /\b(?:next|following|previous) (?:day|morning|afternoon|evening|night)\b|\b(?:days?|hours?|nights?) (?:earlier|later|before|after)\b/i;

const dayNumber = (day: ValueContext['asOf'] | undefined): DayNumber | null =>
  day == null ? null : parseIsoDay(day);

function scanDates(
  text: string,
  given: Pick<Scan, 'asOf' | 'dayFirst' | 'said'>,
): readonly Found<DateData>[] {
  let scan = newScan(text, lex(text), given);
  const found: Found<DateData>[] = [];
  let anchor = -1;
  let { said } = given;
  for (let index = 0; ; ) {
    anchor = nextAnchor(text, scan.tokens, Math.max(anchor, index));
    if (anchor === scan.tokens.length) return found;
    index = Math.max(index, anchor - BEFORE_ANCHOR);
    if (said !== scan.said) scan = withSaid(scan, said);
    const hit = mayStart(scan, index) ? read(scan, index) : null;
    if (hit === null) {
      index++;
      continue;
    }
    index = hit.next;
    if (hit.found === null) continue;
    found.push(hit.found);
    said = hit.said ?? said;
    for (let more = listed(scan, hit.point); more !== null; more = listed(scan, more.point)) {
      if (more.found !== null) found.push(more.found);
      index = more.next;
    }
  }
}

/** The next of "Jan. 27, 28 and 30". */
function listed(scan: Scan, before: Point | null): Hit | null {
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
  readonly point: Point | null;
}

export function read(scan: Scan, index: number): Hit | null {
  const point = timedPoint(scan, index);
  const end = point?.next ?? index + 1;
  const tense = (): Tense => tenseAt(scan, index, end);
  const stretch = point === null || mayGoOn(scan, index, end) ? range(scan, index, tense) : null;
  if (stretch !== null && stretch.next > end) return ofRange(scan, index, stretch);
  return point === null ? null : ofPoint(scan, index, point, tense);
}

/** Whether a stretch may begin with the date at a token that ends before another: most go on with nothing that joins two. */
function mayGoOn(scan: Scan, index: number, end: number): boolean {
  return is(scan, end, 'to until till through thru - ~ and , /') || is(scan, index, 'from between');
}

function ofPoint(scan: Scan, index: number, point: Point, tense: () => Tense): Hit {
  const nothing: Hit = { next: point.next, found: null, said: null, point: null };
  if (point.nothing === true) return nothing;
  const days = settle(point, scan.asOf, tense);
  if (days === undefined) return nothing;
  return hitOf(scan, index, { point, days, next: point.next }, point);
}

function ofRange(scan: Scan, index: number, stretch: Range): Hit {
  const { next, days } = stretch;
  if (days === undefined) return { next, found: null, said: null, point: null };
  return hitOf(scan, index, joined(stretch, days), null);
}

function hitOf(scan: Scan, first: number, read: Read, single: Point | null): Hit {
  const { point, days, next } = read;
  const index = is(scan, first, 'from between') ? first + 1 : first;
  const start = at(scan, index).start;
  const end = at(scan, next - 1).end;
  const data = dataOf(scan, index, read);
  const found = { start, end, data, derivation: derivationOf(data, days, scan.text.slice(start, end)) };
  return {
    next,
    found,
    said: days !== null && point.grain !== 'fiscal-year' ? days.from : null,
    point: single,
  };
}
