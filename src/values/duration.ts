import { type Length, length, longUnit } from './date/length.js';
import { type Anchors, anchorsOf, lex, mayHold } from './date/lexer.js';
import type { Unit } from './date/lexicon.js';
import { unitSize } from './date/period.js';
import { at, is, newScan, type Scan, textAt } from './date/scan.js';
import { canonFigure, type Figure, makeFigure, measureFigure, wordFigure, wordNumber } from './figure.js';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedge.js';
import type { Found, Measure, ValueContext, ValueType } from './value-type.js';

/** A length of time in one unit; lengths in several units are told in the smallest ("2 years 3 months" is 27 months). */
export interface Duration extends Figure {
  readonly unit: Unit;
  /** A count that names no figure; `stated` is then what it is mostly taken for. */
  readonly vague?: 'a couple of' | 'a few' | 'several';
}

const ANCHORS: Anchors = anchorsOf(
  ({ unit, text }) => (unit !== null && text.length > 1) || text.endsWith('long'),
);
const NONE: readonly Found<Duration>[] = [];

function find(text: string, _context?: ValueContext): readonly Found<Duration>[] {
  if (!mayHold(text, ANCHORS, lettersTouch)) return NONE;
  const scan = newScan(text, lex(text), { asOf: null, dayFirst: false, said: null });
  const found: Found<Duration>[] = [];
  let floor = 0;
  for (let index = 0; index < scan.tokens.length; ) {
    const hit = mayStart(scan, index) ? (length(scan, index) ?? longUnit(scan, index)) : null;
    if (hit === null || aged(scan, hit.next)) {
      index = hit?.next ?? index + 1;
      continue;
    }
    const one = hedged(scan, index, hit, floor);
    if (one !== null) found.push(one);
    floor = one?.end ?? floor;
    index = hit.next;
  }
  return found;
}

function lettersTouch(text: string, _start: number, end: number): boolean {
  return /[a-z]/i.test(text.charAt(end));
}

function mayStart(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  if (token.kind === 'number' || token.text === '½') return true;
  return (
    token.kind === 'word' &&
    token.text !== '' &&
    (token.word.cardinal >= 0 || token.word.unit !== null || STARTS.has(token.text))
  );
}

const STARTS = new Set('a an another half few several couple some between from all dozen'.split(' '));

/** "13-year-old", "two months of age": an age. */
function aged(scan: Scan, index: number): boolean {
  const next = textAt(scan, index) === '-' ? index + 1 : index;
  return (
    is(scan, next, 'old') || (is(scan, next, 'of') && scan.text.startsWith('age', at(scan, next + 1).start))
  );
}

function hedged(scan: Scan, index: number, { parts, next }: Length, floor: number): Found<Duration> | null {
  const inner = is(scan, index, 'between from') ? index + 1 : index;
  const first = at(scan, inner).start;
  const last = at(scan, next - 1).end;
  const before = hedgeBefore(scan.text, first, floor);
  const after = before === null ? hedgeAfter(scan.text, last) : null;
  const start = before?.at ?? first;
  const end = after?.at ?? last;
  const data = durationOf(parts, before?.hedge ?? after?.hedge ?? null);
  if (data === null) return null;
  return { start, end, data, derivation: derive(data, parts.length > 1) };
}

/** How much of a unit a length in round numbers leaves open. */
function stepOf(value: number, unit: Unit): number {
  if (unit === 'decade' || unit === 'century' || unit === 'millennium') return 0.5;
  if (unit === 'minute' && value % 5 === 0) return 5;
  if (value === 0.5) return 0.1;
  const rest = value % 1;
  if (rest === 0) return 1;
  return rest === 0.5 ? 0.5 : rest === 0.25 || rest === 0.75 ? 0.25 : 0.1;
}

function durationOf(parts: Length['parts'], hedge: Hedge | null): Duration | null {
  const smallest = parts.at(-1)!;
  const total = (side: 'lo' | 'hi' | 'amount'): number =>
    tidy(parts.reduce((sum, part) => sum + part[side] * inUnit(part.unit, smallest.unit), 0));
  const [from, to] = [total('lo'), total('hi')];
  if (!Number.isFinite(from) || !Number.isFinite(to) || to > 1e9) return null;
  const unit = smallest.unit;
  if (smallest.vague) return vagueOf(total('amount'), [from, to], unit, hedge);
  if (smallest.unit !== 'year' && unitSize(unit).months > 12 && (from % 1 !== 0 || to % 1 !== 0))
    return inYears([from, to], unit, hedge);
  const figure = makeFigure([from, to], {
    step: Math.max(stepOf(from, unit), stepOf(to, unit)),
    hedge,
    grain: 0,
  });
  return { ...near(figure), unit };
}

/** "half a century": about 50 years. */
function inYears([from, to]: [number, number], unit: Unit, hedge: Hedge | null): Duration {
  const years = unitSize(unit).months / 12;
  const figure = makeFigure([tidy(from * years), tidy(to * years)], {
    step: 1,
    hedge: hedge ?? 'about',
    grain: 0,
  });
  return { ...near(figure), unit: 'year' };
}

function vagueOf(amount: number, [lo, hi]: [number, number], unit: Unit, hedge: Hedge | null): Duration {
  const vague = lo === 2 && hi === 3 ? 'a couple of' : lo === 3 ? 'several' : 'a few';
  const open = hedge === 'at least' || hedge === 'more than';
  const upper = hedge === 'at most' || hedge === 'less than';
  return {
    lo: upper ? null : lo,
    hi: open ? null : hi,
    stated: [amount, amount],
    step: 1,
    hedge,
    unit,
    vague,
  };
}

/** "just over a year" reaches a quarter of a unit further than a figure would. */
function near(figure: Figure): Figure {
  const [from, to] = figure.stated;
  if (figure.hedge === 'just over') return { ...figure, hi: Math.max(figure.hi ?? 0, to + 0.25) };
  return figure.hedge === 'nearly' ? { ...figure, lo: Math.min(figure.lo ?? 0, from - 0.25) } : figure;
}

function inUnit(unit: Unit, other: Unit): number {
  if (unit === other) return 1;
  const [one, two] = [unitSize(unit), unitSize(other)];
  if (one.months > 0 && two.months > 0) return one.months / two.months;
  return daysOf(unit) / daysOf(other);
}

/** Days in a unit, calendar units on average; in lengths of several units a year is 365 days and a month 30. */
function daysOf(unit: Unit): number {
  const { months, days, minutes } = unitSize(unit);
  if (months > 0) return months >= 12 ? (months / 12) * 365 : months * 30;
  return days + minutes / 1440;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The mean length of a unit in days, in the Gregorian calendar. */
function meanDays(unit: Unit): number {
  const { months, days, minutes } = unitSize(unit);
  return months * 30.436875 + days + minutes / 1440;
}

/** How far a calendar unit strays from its mean: 28 to 31 days a month, 365 or 366 a year. */
function stray(unit: Unit): number {
  const { months } = unitSize(unit);
  if (months === 0) return 0;
  return months < 12 ? 2.5 : 1;
}

function measure(data: Duration): Measure {
  const found = measureFigure(data, 'day', { factor: meanDays(data.unit) });
  const slack = stray(data.unit);
  const lo = data.lo === null ? 0 : Math.max(0, found.lo - slack);
  return { ...found, lo, hi: found.hi + slack, figure: [found.figure[0] - slack, found.figure[1] + slack] };
}

function format(data: Duration): string {
  const [from, to] = data.stated;
  const hedge = data.hedge === null ? '' : `${data.hedge} `;
  if (data.vague !== undefined) return `${hedge}${data.vague} ${plural(data.unit)}`;
  if (from === 0.5 && to === 0.5) return `${hedge}half ${data.unit === 'hour' ? 'an' : 'a'} ${data.unit}`;
  const words = wordFigure(data, (value) => wordNumber(value, value % 1 === 0 ? 1 : 0));
  return `${words} ${to === 1 && from === 1 ? data.unit : plural(data.unit)}`;
}

function plural(unit: Unit): string {
  if (unit === 'century') return 'centuries';
  return unit === 'millennium' ? 'millennia' : `${unit}s`;
}

function derive(data: Duration, several: boolean): string {
  return several ? format(data) : '';
}

export const duration: ValueType<Duration> = {
  name: 'duration',
  describe: 'A length of time: "four months", "more than a decade", "half an hour", "13-year", "1h 30m".',
  compare: 'overlap',
  find,
  measure,
  canon: (data) => `${canonFigure(data)} ${data.unit}`,
  format,
};
