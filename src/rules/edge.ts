import { ASIDE } from './asides.js';
import type { WordId } from './word-table.js';

/** What one step of a match consumes; `beside`: what must stand there, but is left to other matches. */
export type Consume = Consumed & { readonly beside?: true };

type Consumed =
  | { readonly kind: 'word'; readonly word: WordId }
  | { readonly kind: 'gap' }
  | { readonly kind: 'mark'; readonly mark: string }
  /** A whole name of one of these ids. */
  | { readonly kind: 'name'; readonly id: string }
  /** A whole value of a type: the compared one, a capture for a key, or one that is not kept. */
  | { readonly kind: 'value'; readonly slot: string | null; readonly type: string }
  /** These words, kept as the compared value. */
  | { readonly kind: 'words'; readonly sequences: readonly (readonly WordId[])[] };

export interface Edge {
  readonly to: number;
  /** The kind of what it takes, and the word if it is one: edges all look alike, what they take does not. */
  readonly kind: Consume['kind'];
  readonly word: WordId | null;
  readonly consume: Consume;
  /** Offset of the element in the pattern's text; inside a group, of the reference to it. */
  readonly at: number;
}

export function edgeOf(to: number, consume: Consume, at: number): Edge {
  const { kind } = consume;
  return { to, kind, word: kind === 'word' ? consume.word : null, consume, at };
}

/**
 * A pattern's states with empty steps between them, as its parts were put together. State 0 is the start, `end` ends a match,
 * and no two edges lead to one state.
 */
export interface Draft {
  readonly edges: readonly (readonly Edge[])[];
  readonly empty: readonly (readonly number[])[];
  readonly end: number;
}

/** Whether a step gives the compared value. */
export function isCompared(consume: Consume): boolean {
  return consume.kind === 'words' || (consume.kind === 'value' && consume.slot === 'value');
}

/** Whether a step leaves its words to other matches: those of a gap, an aside, what only stands beside the match. */
export function isPassed(consume: Consume): boolean {
  return consume.beside === true || isFiller(consume);
}

/** Whether a step takes whatever stands there. */
export function isFiller(consume: Consume): boolean {
  return consume.kind === 'gap' || (consume.kind === 'value' && consume.type === ASIDE);
}
