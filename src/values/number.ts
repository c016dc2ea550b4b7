import { type Amount, amounts } from './amount.js';
import {
  canonFigure,
  type Figure,
  makeFigure,
  measureFigure,
  SCALE_WORDS,
  slack,
  wordFigure,
  wordNumber,
} from './figure.js';
import { type Numeral, tidy } from './numeral.js';
import { pointsAt } from './pronoun.js';
import type { Piece } from './range.js';
import { vagueWords } from './vague-words.js';
import type { Found, ValueType } from './value-type.js';

/** Behind the numbers of a place on a map, and of a temperature, which is a quantity. */
const DEGREE_MARKS: ReadonlySet<string> = new Set(['°', '′', '″']);

/** A number may be anything but letters glued to digits, and ranks. */
function readPlain(text: string, numeral: Numeral): Piece<''> | null {
  if (numeral.kind === 'ordinal' || numeral.kind === 'article' || numeral.glued !== '' || numeral.prefixed)
    return null;
  if (pointsAt(text, numeral) || DEGREE_MARKS.has(text[numeral.end] ?? '')) return null;
  const { start, end, from, to } = numeral;
  return { start, end, numeral, value: [from, to], unit: '' };
}

/** The last place a number is stated to: decimals, or the last digit before a word such as "million". */
export function statedStep({ mantissa, scale, decimals, kind }: Numeral): number {
  if (kind === 'vague' || kind === 'fraction') return 0;
  if (scale < 1e6 && decimals === 0) return 0;
  if (scale < 1e6 && Number.isInteger(mantissa * scale))
    return scale < 1000 ? 0 : tidy(scale * 10 ** -decimals);
  return tidy(scale * 10 ** -decimals);
}

/** An amount as a figure; `grain` 1 counts whole things. */
export function figureOf<U>(amount: Amount<U>, step: number, grain = 0): Figure {
  const { stated, hedge, approximate } = amount;
  const wide = approximate && hedge !== 'about' ? Math.max(step, 2 * slack(stated[0])) : step;
  return makeFigure(stated, { step: wide, hedge, grain });
}

export function stepOf<U>({ numerals }: Amount<U>): number {
  return Math.min(...numerals.map(statedStep));
}

/** How the words became the figure, in plain words; '' where they say it themselves. */
export function deriveFigure(data: Figure, unit = ''): string {
  const { lo, hi, stated, hedge, step } = data;
  if (lo === hi) return '';
  const tail = unit === '' ? '' : ` ${unit}`;
  if (hi === null) return `${shown(lo ?? stated[0])} or more${tail}`;
  if (lo === null) return `${shown(hi)} or less${tail}`;
  const range = `${shown(lo)} to ${shown(hi)}${tail}`;
  return hedge === null && step === 0 ? range : `taken as ${range}`;
}

/** To six digits, in millions and above by their word: "1.15 million". */
function shown(value: number): string {
  const size = SCALE_WORDS.find(([least]) => Math.abs(value) >= least);
  if (size === undefined && Number.isInteger(value)) return wordNumber(value, 0);
  const clean = Number((value / (size?.[0] ?? 1)).toPrecision(6));
  if (size !== undefined) return `${clean} ${size[1]}`;
  return Number.isInteger(clean) ? wordNumber(clean, 0) : String(clean);
}

/** The numbers in a sentence with their hedges, remembered for the last one: count reads the same. */
export function plainAmounts(text: string): readonly Amount<''>[] {
  if (text !== lastText) {
    lastAmounts = amounts(text, readPlain);
    lastText = text;
  }
  return lastAmounts;
}

let lastText = '';
let lastAmounts: readonly Amount<''>[] = [];

export const number: ValueType<Figure> = {
  name: 'number',
  describe:
    'Any number, in digits or words, with its hedge: 1.2 million, two hundred and five, at least 10, a third.',
  compare: 'overlap',
  find: (text) =>
    plainAmounts(text)
      .filter(({ numerals }) => numerals.every(({ kind }) => kind !== 'none'))
      .map((amount): Found<Figure> => {
        const data = figureOf(amount, stepOf(amount));
        return { start: amount.start, end: amount.end, data, derivation: deriveFigure(data) };
      }),
  measure: (data) => measureFigure(data, ''),
  canon: canonFigure,
  format: (data) => vagueWords(data) ?? wordFigure(data),
};
