import type { Amount } from './amount.js';
import { canonFigure, type Figure } from './figure.js';
import { figureOf } from './number.js';
import { type Numeral, tidy } from './numeral.js';
import type { Piece } from './range.js';

/** A figure with its unit. */
export interface UnitFigure extends Figure {
  readonly unit: string;
}

/**
 * The last place that a measured number is stated to: its last decimal, or its last digit. Trailing zeros are taken as
 * rounding, but for the first two digits: 12 is stated to 1, 200 to 10, 1,600 to 100.
 */
export function impliedStep({ mantissa, scale, decimals, kind }: Numeral): number {
  if (kind === 'vague') return 0;
  if (kind === 'fraction') return Math.abs(tidy((mantissa * scale) / 10));
  if (decimals > 0) return tidy(scale * 10 ** -decimals);
  const digits = String(Math.abs(mantissa));
  if (!/^\d+$/.test(digits)) return 0;
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return scale * 10 ** Math.max(0, Math.min(zeros, digits.length - 2));
}

/** The finest of the steps of an amount's numbers: "5.25-5.5" is stated to hundredths. */
export function amountStep<U>({ numerals }: Amount<U>, step: (numeral: Numeral) => number): number {
  return Math.min(...numerals.map(step));
}

/** An amount as a figure of this unit. */
export function unitFigure<U>(amount: Amount<U>, unit: string, step: number): UnitFigure {
  return { ...figureOf(amount, step), unit };
}

export function canonUnitFigure(data: UnitFigure): string {
  return `${canonFigure(data)} ${data.unit}`;
}

/** A bare number as an end of a range; null for ranks and for numbers with letters glued behind. */
export function barePiece<U>(numeral: Numeral): Piece<U> | null {
  if (
    numeral.kind === 'ordinal' ||
    numeral.kind === 'article' ||
    numeral.kind === 'none' ||
    numeral.glued !== ''
  )
    return null;
  const { start, end, from, to } = numeral;
  return { start, end, numeral, value: [from, to], unit: null };
}
