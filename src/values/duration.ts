import { type Length, length, longUnit } from './date/length.js';
import { lex } from './date/lexer.js';
import type { Unit } from './date/lexicon.js';
import { at, is, newScan, type Scan, textAt } from './date/scan.js';
import { type Duration, durationOf } from './duration/data.js';
import { measureDuration } from './duration/measure.js';
import { canonFigure, wordFigure, wordNumber } from './figure.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import { LENGTHS, look } from './look.js';
import type { Found, ValueContext, ValueType } from './value-type.js';

export type { Duration } from './duration/data.js';

const NONE: readonly Found<Duration>[] = [];

function find(text: string, _context?: ValueContext): readonly Found<Duration>[] {
  if ((look(text) & LENGTHS) === 0) return NONE;
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

function mayStart(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  if (token.kind === 'number' || token.text === '½') return true;
  return (
    token.kind === 'word' &&
    token.text !== '' &&
    (token.word.cardinal >= 0 || token.word.unit !== null || STARTS.has(token.text))
  );
}

const STARTS = new Set(
  'a an another half few several couple some between from all dozen daylong weeklong monthlong yearlong decadelong'.split(
    ' ',
  ),
);

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

function format(data: Duration): string {
  const [from, to] = data.stated;
  const hedge = data.hedge === null ? '' : `${data.hedge} `;
  if (data.vague !== undefined) return `${hedge}${data.vague} ${plural(data.unit)}`;
  if (from === 0.5 && to === 0.5) return `${hedge}half ${data.unit === 'hour' ? 'an' : 'a'} ${data.unit}`;
  const words = wordFigure(data, (value) => (value % 1 === 0 ? wordNumber(value, 1) : String(value)));
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
  measure: measureDuration,
  canon: (data) => `${canonFigure(data)} ${data.unit}`,
  format,
};
