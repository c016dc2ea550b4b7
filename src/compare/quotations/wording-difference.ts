import type { Span } from '../../model.js';
import type { WordPair } from './alignment.js';
import type { QuotedWord, ReadSentence } from './words.js';

export type DifferenceKind = 'number' | 'name' | 'negation' | 'quantifier' | 'person' | 'tense' | 'ending';

/** Where two wordings of one sentence differ in what they say: the words in each, as offsets into the articles' texts. */
export interface WordingDifference {
  readonly kind: DifferenceKind;
  readonly spans: readonly [Span, Span];
  /** What the difference comes to, to stand behind the two texts' words; '' where they speak for themselves. */
  readonly note: string;
}

/** Two aligned sentences. */
export interface AlignedPair {
  readonly a: ReadSentence;
  readonly b: ReadSentence;
  readonly pairs: readonly WordPair[];
}

export type Words = readonly QuotedWord[];

export const spanOf = (words: Words, from: number, to: number): Span => [
  words[from]!.token.start,
  words[to]!.token.end,
];

/** Pairs of content words that are the same word. */
export const contentPairs = ({ a, pairs }: AlignedPair): readonly WordPair[] =>
  pairs.filter(([i]) => a.words[i]!.content);
