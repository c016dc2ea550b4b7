import type { NameWord } from './words.js';

/** A stretch of words from one opening word to the next. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

function segments(words: readonly NameWord[]): Segment[] {
  const starts = words.flatMap(({ opens }, i) => (opens ? [i] : []));
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? words.length }));
}

/** How a stretch uses capitals: as a sentence does, on most words as a headline does, or throughout. */
export type Casing = 'sentence' | 'headline' | 'capitals';

/** Words shorter than this are small in headlines too. */
const SMALL_WORDS = 4;
const FEW = 3;

function casing(words: readonly NameWord[], { from, to }: Segment): Casing {
  const long = words.slice(from, to).filter(({ folded }) => folded.length >= SMALL_WORDS);
  if (long.length < FEW) return 'sentence';
  if (long.every(({ upper }) => upper)) return 'capitals';
  const small = long.filter(({ capital }) => !capital).length;
  return small / long.length <= 0.2 && long.length > FEW ? 'headline' : 'sentence';
}

/** The casing around every word. */
export function casings(words: readonly NameWord[]): Casing[] {
  return segments(words).flatMap((segment) =>
    new Array<Casing>(segment.to - segment.from).fill(casing(words, segment)),
  );
}
