import { SMALL_WORDS } from './data/small-words.js';
import type { NameWord } from './words.js';

/**
 * How a stretch of words uses capitals: as a sentence does, on most words as a headline does, or throughout; a few words, all
 * capitalised, do not tell.
 */
export type Casing = 'sentence' | 'few' | 'headline' | 'capitals';

/** Whether a capital may be taken for a name's. */
export const isTelling = (casing: Casing | undefined): boolean => casing === 'sentence' || casing === 'few';

/** Words shorter than this, and prepositions and the like, are small in headlines too. */
const LONG = 4;
const FEW = 3;

function casing(words: readonly NameWord[], from: number, to: number): Casing {
  let long = 0;
  let small = 0;
  let upper = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (word.raw.length < LONG) continue;
    long += 1;
    if (!word.capital) small += SMALL_WORDS.has(word.raw) ? 0 : 1;
    else if (word.upper) upper += 1;
  }
  if (long >= FEW && upper === long) return 'capitals';
  if (long <= FEW && small === 0) return 'few';
  return small === 0 ? 'headline' : 'sentence';
}

/** The casing around every word: of the stretch from the opening word before it to the next. */
export function casings(words: readonly NameWord[]): Casing[] {
  const found = new Array<Casing>(words.length);
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    if (to < words.length && !words[to]!.opens) continue;
    found.fill(casing(words, from, to), from, to);
    from = to;
  }
  return found;
}
