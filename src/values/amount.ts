import { type Hedge, hedgeAfter, hedgeBefore } from './hedge.js';
import type { Numeral } from './numeral.js';
import { numerals } from './numerals.js';
import { isDash, isDigit, isLetter, isSpace, skipSpaces, wordAt, wordBefore } from './scan.js';

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

/** A number with the unit that a type found around it. */
export interface Piece<U> {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: readonly [from: number, to: number];
  /** null: a bare number, that may take the unit of a range's other end. */
  readonly unit: U | null;
}

/** Looks around a number for a unit; null: the number is none of this type's. */
export type PieceReader<U> = (text: string, numeral: Numeral, floor: number) => Piece<U> | null;

/** Every amount in a sentence whose unit `read` finds, ranges joined and hedges taken in. */
export function amounts<U>(text: string, read: PieceReader<U>): readonly Amount<U>[] {
  const found: Amount<U>[] = [];
  const pieces = readPieces(text, read);
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

/** Two pieces as one range ("10 to 12", "between $2 and $3 billion", "2-3 km"); null where they are two values. */
function join<U>(text: string, first: Piece<U>, second: Piece<U>, floor: number): Amount<U> | null {
  const unit = second.unit ?? first.unit;
  if (unit === null || !sameUnit(first.unit, second.unit) || strays(text, first, second)) return null;
  const opener = joiner(text, first, second);
  if (opener === null || opener < floor) return null;
  const from = sharedScale(first, second);
  if (from[0] === 0 && first.numeral.digits === 0) return null;
  if (from[0] >= second.value[1]) return null;
  return {
    start: opener,
    end: second.end,
    core: [first.start, second.end],
    stated: [from[0], second.value[1]],
    numerals: [first.numeral, second.numeral],
    hedge: null,
    approximate: false,
    unit,
  };
}

/** "$5 to 12 people", "2 points to 4%": a bare number behind a unit is its range's end only if no word of its own follows. */
function strays<U>(text: string, first: Piece<U>, second: Piece<U>): boolean {
  if (second.unit !== null || first.unit === null || second.numeral.scale > 1) return false;
  const after = text.charCodeAt(second.end);
  const next = isDash(after) ? second.end + 1 : skipSpaces(text, second.end);
  return after === 37 || (isDash(after) && isDigit(text.charCodeAt(next))) || isLetter(text.charCodeAt(next));
}

function sameUnit<U>(first: U | null, second: U | null): boolean {
  return first === null || second === null || first === second;
}

/** "2 to 3 million": the first number has the scale of the second where that leaves it the smaller one. */
function sharedScale<U>(first: Piece<U>, second: Piece<U>): readonly [number, number] {
  const { numeral } = first;
  const scale = second.numeral.scale;
  if (numeral.scale !== 1 || scale === 1 || numeral.grouped) return first.value;
  if (numeral.mantissa >= second.numeral.mantissa) return first.value;
  return [first.value[0] * scale, first.value[1] * scale];
}

/** Words that say of two figures that they are the ends of a range. */
const RANGING = new Set(
  'range ranges ranged ranging anywhere vary varies varying estimates estimated'.split(' '),
);

/** Where a range of these two pieces starts; null where nothing joins them. */
function joiner<U>(text: string, first: Piece<U>, second: Piece<U>): number | null {
  const gap = text.slice(first.end, second.start);
  if (gap.length > 9) return null;
  const word = gap.trim().toLowerCase();
  const before = wordBefore(text, first.start);
  const opener = before < 0 ? '' : wordAt(text, before);
  if (word === 'and' || word === '&') return opener === 'between' ? before : null;
  if (word === 'to' || word === 'through' || word === 'till' || word === 'until')
    return opener === 'from' ? fromTo(text, before) : first.start;
  if (word === 'or') return first.value[0] * 2 >= second.value[0] ? first.start : null;
  if (word === '~') return first.start;
  return dashed(gap) ? (opener === 'between' || opener === 'from' ? before : first.start) : null;
}

function dashed(gap: string): boolean {
  let at = skipSpaces(gap, 0);
  if (!isDash(gap.charCodeAt(at))) return false;
  at = skipSpaces(gap, at + 1);
  return (
    at === gap.length &&
    (gap.length < 2 || (isSpace(gap.charCodeAt(0)) && isSpace(gap.charCodeAt(gap.length - 1))))
  );
}

/** "from 4 to 5" is mostly a change ("rose from 4 to 5"); a range only where the words say so or nothing precedes it. */
function fromTo(text: string, from: number): number | null {
  const before = wordBefore(text, from);
  if (before < 0) return text.slice(0, from).trim() === '' ? from : null;
  return RANGING.has(wordAt(text, before)) ? from : null;
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
    approximate: hits.some(({ hedge }) => hedge === 'about'),
  };
}
