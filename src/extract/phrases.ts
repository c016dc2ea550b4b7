import type { Token } from '../text/index.js';

/** Where a phrase stands: token indexes, `to` exclusive. */
export interface PhraseHit {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

type Step = ReadonlySet<string>;
interface Compiled {
  readonly phrase: string;
  readonly steps: readonly Step[];
}

/** Phrases by their first word. */
export type PhraseBook = ReadonlyMap<string, readonly Compiled[]>;

/** Adverbs that may stand between the words of a phrase: "plans now to leave". */
const SLIPPED = new Set([
  'also',
  'still',
  'now',
  'already',
  'even',
  'yet',
  'so',
  'far',
  'all',
  'both',
  'then',
  'only',
]);

/** Compiles phrases: words in order, alternatives of a place parted by "|", an adverb allowed between two words. */
export function phraseBook(phrases: readonly string[]): PhraseBook {
  const book = new Map<string, Compiled[]>();
  for (const phrase of phrases) {
    const steps = phrase
      .trim()
      .split(' ')
      .map((step) => new Set(step.split('|')));
    for (const first of steps[0]!) book.set(first, [...(book.get(first) ?? []), { phrase, steps }]);
  }
  return book;
}

const isSlipped = ({ norm }: Token): boolean => SLIPPED.has(norm) || (norm.length > 4 && norm.endsWith('ly'));

function matchAt(tokens: readonly Token[], from: number, steps: readonly Step[]): number {
  let i = from;
  for (const [index, step] of steps.entries()) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return -1;
    if (step.has(token.norm)) i++;
    else if (index > 0 && isSlipped(token) && step.has(tokens[i + 1]?.norm ?? '')) i += 2;
    else return -1;
  }
  return i;
}

const found = new WeakMap<readonly Token[], Map<PhraseBook, readonly PhraseHit[]>>();

/** Every phrase in the tokens, left to right; at one place the longest. Remembered: each statement of a sentence asks anew. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): readonly PhraseHit[] {
  const byBook = found.get(tokens) ?? new Map<PhraseBook, readonly PhraseHit[]>();
  const hits = byBook.get(book) ?? search(tokens, book);
  found.set(tokens, byBook.set(book, hits));
  return hits;
}

function search(tokens: readonly Token[], book: PhraseBook): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const candidates = book.get(tokens[from]!.norm);
    if (candidates === undefined || tokens[from]!.kind !== 'word') continue;
    let best: PhraseHit | null = null;
    for (const { phrase, steps } of candidates) {
      const to = matchAt(tokens, from, steps);
      if (to > (best?.to ?? from)) best = { from, to, phrase };
    }
    if (best !== null) hits.push(best);
  }
  return hits;
}
