import type { View } from '../../extract/passage.js';
import type { FoundValue } from '../../values/index.js';
import type { OpenPack } from './pack.js';
import { keysIn, type Piece, piecesOf } from './pieces.js';

/** Two sentences that differ, as patterns of a pack see them. */
export interface Pair {
  readonly a: View;
  readonly b: View;
  readonly pack: OpenPack;
}

type Span = readonly [from: number, to: number];

/** The pieces of both, each around its value, if it has one. */
export function bothPieces(
  { a, b, pack }: Pair,
  [first, second]: readonly [Span | null, Span | null] = [null, null],
): readonly [readonly Piece[], readonly Piece[]] {
  return [
    piecesOf(a, { value: first, pack, other: keysIn(b, pack) }),
    piecesOf(b, { value: second, pack, other: keysIn(a, pack) }),
  ];
}

/** A value with the tokens that it takes. */
export interface Cut {
  readonly found: FoundValue;
  readonly span: Span;
}

export function cutsOf(view: View, type: string): readonly Cut[] {
  return view
    .values(type)
    .flatMap((cuts, from) => (cuts ?? []).map(({ end, found }) => ({ found, span: [from, end] as const })));
}

/** The words of a sentence between two of its tokens. */
export function wordsOf({ tokens, line, text }: View, [from, to]: Span): string {
  return text.slice(tokens[from]!.start - line.start, tokens[to - 1]!.end - line.start);
}
