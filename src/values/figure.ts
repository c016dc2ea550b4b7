import type { Hedge } from './hedge-words.js';
import { tidy } from './numeral.js';
import type { Measure } from './value-type.js';

/**
 * A figure with what its words and digits leave open. JSON; null stands for no end.
 * `lo` and `hi` are the values that it can stand for, hedge included: "at least 10" is 10 to null, "about 200" 175 to 225.
 */
export interface Figure {
  readonly lo: number | null;
  readonly hi: number | null;
  /** As printed: twice the same, or the two ends of a range. */
  readonly stated: readonly [from: number, to: number];
  /** The last place that it is stated to: 0.1 for 1.2, a million for "2 million"; 0 where it is exact. */
  readonly step: number;
  readonly hedge: Hedge | null;
}

/** Figures in words such as "million" are stated to a place that is often as large as they are. */
const SCALE = 1e4;

/** How far a figure is rounded: half its last place either way; "a million" a quarter, as nobody says it of 600,000. */
function rounding(stated: readonly [number, number], step: number): readonly [number, number] {
  const half = (value: number): number =>
    step < SCALE || value === 0 ? step / 2 : Math.min(step / 2, Math.abs(value) / 4);
  return [tidy(stated[0] - half(stated[0])), tidy(stated[1] + half(stated[1]))];
}

/**
 * How much "about" leaves open: half of the coarsest step of 1, 2.5 or 5 × 10^n that the figure lies on and that is at
 * most a quarter of it (200: 50, so 25 either way), and never less than a tenth of a round figure, a twentieth of one
 * that is stated more finely ("about 71").
 */
export function slack(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const step = grid(size);
  return Math.max(size / (step > size / 20 ? 10 : 20), step / 2);
}

function grid(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  for (const step of [2.5, 1, 0.5, 0.25, 0.1]) {
    const width = step * power;
    const count = size / width;
    if (width <= size / 4 && Math.abs(count - Math.round(count)) < 1e-9) return width;
  }
  return 0;
}

/** `unit` 1 where only whole things are counted: "more than 10" is then at least 11. */
export interface FigureOptions {
  readonly step: number;
  readonly hedge: Hedge | null;
  /** The smallest step between two values: 1 for counts, 0 for measures. */
  readonly grain: number;
}

/** Widens a stated figure once, by its hedge and its digits. */
export function makeFigure(stated: readonly [number, number], options: FigureOptions): Figure {
  const { step, hedge } = options;
  const [lo, hi] = widened(stated, options);
  return { lo: end(lo), hi: end(hi), stated, step, hedge };
}

function end(value: number): number | null {
  return Number.isFinite(value) ? tidy(value) : null;
}

function widened(stated: readonly [number, number], options: FigureOptions): readonly [number, number] {
  const { step, hedge, grain } = options;
  const [from, to] = stated;
  const [lo, hi] = rounding(stated, step);
  const past = step === 0 ? grain : 0;
  switch (hedge) {
    case null:
      return [lo, hi];
    case 'about':
      return [
        Math.min(lo, whole(from - slack(from), grain, 'up')),
        Math.max(hi, whole(to + slack(to), grain, 'down')),
      ];
    case 'nearly':
      return [whole(from - slack(from), grain, 'up'), to - past];
    case 'just over':
      return [from + past, whole(to + slack(to), grain, 'down')];
    case 'at least':
      return [from, Number.POSITIVE_INFINITY];
    case 'more than':
      return [from + past, Number.POSITIVE_INFINITY];
    case 'at most':
      return [grain === 0 ? Number.NEGATIVE_INFINITY : 0, to];
    case 'less than':
      return [grain === 0 ? Number.NEGATIVE_INFINITY : 0, to - past];
  }
}

/** Whole things: the ends move inwards, but never past a neighbour ("about 3" is 2 to 4). */
function whole(value: number, grain: number, towards: 'up' | 'down'): number {
  if (grain === 0) return value;
  return towards === 'up' ? Math.floor(value) : Math.ceil(value);
}

export function boundOf(hedge: Hedge | null): Measure['bound'] {
  if (hedge === 'at least' || hedge === 'more than') return 'lower';
  return hedge === 'at most' || hedge === 'less than' ? 'upper' : null;
}

/** Keeps "1.2" and "1.3" apart: an interval that rounding gave ends just short of the next one. */
const SHORT = 5e-7;

/** The figure as an interval; `factor` and `offset` turn its unit into the base unit. */
export function measureFigure(
  data: Figure,
  unit: string,
  { factor = 1, offset = 0 }: { readonly factor?: number; readonly offset?: number } = {},
): Measure {
  const base = (value: number) => tidy(value * factor + offset);
  const [from, to] = rounding(data.stated, data.step);
  const short = data.step * SHORT;
  const hi = data.hi !== null && data.hi === to ? data.hi - short : data.hi;
  return {
    lo: data.lo === null ? Number.NEGATIVE_INFINITY : base(data.lo),
    hi: hi === null ? Number.POSITIVE_INFINITY : base(hi),
    unit,
    bound: boundOf(data.hedge),
    figure: [base(from), base(to - short)],
  };
}

/** Equal for two figures exactly when they leave the same open. */
export function canonFigure({ lo, hi, stated }: Figure): string {
  const interval = lo === hi ? `${lo}` : `${lo ?? ''}..${hi ?? ''}`;
  return lo === null || hi === null ? `${interval} of ${stated[0]}..${stated[1]}` : interval;
}

/** Scales that large figures are worded with, the largest first. */
export const SCALE_WORDS: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number with its thousands set apart, to the decimals of `step`: "1,200", "1.2 million". */
export function wordNumber(value: number, step: number): string {
  const scale = step === 0 ? undefined : SCALE_WORDS.find(([size]) => Math.abs(value) >= size);
  const size = step >= 1e4 && scale !== undefined ? scale[0] : 1;
  const shown = tidy(value / size);
  const places = Math.max(0, Math.min(12, Math.round(-Math.log10(step === 0 ? 1 : step / size))));
  const digits = step === 0 ? plainDigits(shown) : Math.abs(shown).toFixed(places);
  const [wholes = '', decimals] = digits.split('.');
  const grouped = wholes.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const number = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return `${value < 0 ? '-' : ''}${number}${size === 1 ? '' : ` ${scale?.[1]}`}`;
}

/** An exact number in digits; a share as a fraction ("1/3"), as it would be rounded otherwise. */
function plainDigits(value: number): string {
  const size = Math.abs(value);
  const bottom = size > 0 && size < 1 ? denominator(size) : 0;
  if (bottom > 0) return `${Math.round(size * bottom)}/${bottom}`;
  if (Number.isInteger(size)) return BigInt(size).toString();
  const text = String(size);
  return text.includes('e') ? size.toFixed(20).replace(/0+$/, '') : text;
}

/** The lower half of a share's fraction; 0 where it is none of a thousandth or more. */
function denominator(size: number): number {
  for (let bottom = 2; bottom <= 1000; bottom++) {
    const top = size * bottom;
    if (Math.abs(top - Math.round(top)) < 1e-9 && tidy(Math.round(top) / bottom) === size) return bottom;
  }
  return 0;
}

/** The figure in words, hedge first: "at least 10", "10 to 12". `unit` follows the number, `sign` comes before it. */
export function wordFigure(
  data: Figure,
  show: (value: number) => string = (value) => wordNumber(value, data.step),
): string {
  const [from, to] = data.stated;
  const figure = from === to ? show(from) : `${show(from)} to ${show(to)}`;
  return data.hedge === null ? figure : `${data.hedge} ${figure}`;
}
