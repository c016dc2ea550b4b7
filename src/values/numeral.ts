/** One number as written, in digits or words, without hedge, sign of a currency, or unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** `article` is "a" before a unit ("a mile"): one of it, but no number by itself; `none` zero said by "no". */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'article' | 'none';
  /** The stated value; of a vague word ("dozens") the lower end of what it can stand for. */
  readonly from: number;
  /** As `from`, except for a vague word: the upper end. */
  readonly to: number;
  /** What `from` is before its scale: 1.2 in "1.2 million". */
  readonly mantissa: number;
  readonly scale: number;
  /** Digits after the decimal point of the mantissa. */
  readonly decimals: number;
  /** How many digits it is written with; 0 in words. */
  readonly digits: number;
  /** Whether thousands are set apart. */
  readonly grouped: boolean;
  /** Whether a currency's code or letters are glued in front: "USD5", "Rs20". */
  readonly prefixed?: true;
  /** Letters glued behind, that are no scale: "km" in "29km", "s" in "1990s". */
  readonly glued: string;
}

/** Where the unit of a number may begin: a vague one stands before "of" ("millions of dollars"). */
export function unitPlace(text: string, { kind, end }: Numeral): number {
  return kind === 'vague' && text.startsWith(' of ', end) ? end + ' of'.length : end;
}

/** Twelve significant digits: enough for any figure, and free of binary noise. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(15));
}

/** A numeral of a value by itself, written in words: what a reader starts from. */
export function plainNumeral(
  kind: Numeral['kind'],
  [start, end]: readonly [number, number],
  value: number,
): Numeral {
  return {
    start,
    end,
    kind,
    from: value,
    to: value,
    mantissa: value,
    scale: 1,
    decimals: 0,
    digits: 0,
    grouped: false,
    glued: '',
  };
}
