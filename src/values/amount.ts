import { OPEN_DOLLAR } from './currencies.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import type { Hedge } from './hedge-words.js';
import type { Numeral } from './numeral.js';
import { numerals } from './numerals.js';
import { type Piece, readRange } from './range.js';

/** One number, or two ends of a range, with its hedge: what every numeric type starts from. */
export interface Amount<U> {
  readonly start: number;
  readonly end: number;
  /** The figures without hedges: where units and signs are looked for. */
  readonly core: readonly [start: number, end: number];
  readonly stated: readonly [from: number, to: number];
  readonly numerals: readonly Numeral[];
  readonly hedge: Hedge | null;
  /** Set where "about" stands inside another hedge: "at least about 40". */
  readonly approximate: boolean;
  readonly unit: U;
}

/** Looks around a number for a unit; null: the number is none of this type's. */
export type PieceReader<U> = (text: string, numeral: Numeral, floor: number) => Piece<U> | null;

/** Every amount in a sentence whose unit `read` finds, ranges joined and hedges taken in. */
export function amounts<U>(text: string, read: PieceReader<U>): readonly Amount<U>[] {
  const found: Amount<U>[] = [];
  const pieces = readPieces(text, read);
  if (!pieces.some(({ unit }) => unit !== null)) return found;
  let floor = 0;
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index]!;
    const second = pieces[index + 1];
    const joined = second === undefined ? null : join(text, first, second, floor);
    const amount = joined ?? (first.unit === null ? null : single(first, first.unit));
    if (joined !== null) index++;
    if (amount === null) continue;
    const whole = hedged(text, amount, floor);
    found.push(whole);
    floor = whole.end;
  }
  return found;
}

function readPieces<U>(text: string, read: PieceReader<U>): readonly Piece<U>[] {
  const pieces: Piece<U>[] = [];
  let floor = 0;
  for (const numeral of numerals(text)) {
    const piece = numeral.start < floor ? null : read(text, numeral, floor);
    if (piece === null) continue;
    pieces.push(piece);
    floor = piece.end;
  }
  return pieces;
}

function single<U>(piece: Piece<U>, unit: U): Amount<U> {
  const { start, end, value, numeral } = piece;
  return {
    start,
    end,
    core: [start, end],
    stated: value,
    numerals: [numeral],
    hedge: null,
    approximate: false,
    unit,
  };
}

function join<U>(text: string, first: Piece<U>, second: Piece<U>, floor: number): Amount<U> | null {
  const unit =
    first.unit === null || second.unit === OPEN_DOLLAR
      ? (first.unit ?? second.unit)
      : (second.unit ?? first.unit);
  const range = unit === null ? null : readRange(text, first, second);
  if (unit === null || range === null || range.start < floor) return null;
  return {
    start: range.start,
    end: second.end,
    core: [first.start, second.end],
    stated: range.stated,
    numerals: [first.numeral, second.numeral],
    hedge: null,
    approximate: range.approximate,
    unit,
  };
}

/** Takes in the hedges before and behind; "about" inside a bound makes its figure approximate. */
function hedged<U>(text: string, amount: Amount<U>, floor: number): Amount<U> {
  const inner = hedgeBefore(text, amount.start, floor);
  const outer = inner === null ? null : hedgeBefore(text, inner.at, floor);
  const after = hedgeAfter(text, amount.end);
  const hits = [inner, outer, after].filter((hit) => hit !== null);
  if (hits.length === 0) return amount;
  const strongest = hits.find(({ hedge }) => hedge !== 'about') ?? hits[0]!;
  return {
    ...amount,
    start: outer?.at ?? inner?.at ?? amount.start,
    end: after?.at ?? amount.end,
    hedge: strongest.hedge,
    approximate: amount.approximate || hits.some(({ hedge }) => hedge === 'about'),
  };
}
