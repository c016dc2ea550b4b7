import { wordingSimilarity } from './similarity.js';

/** Below this share of letters in order two keys are two keys, not a slip of the pen. */
const ALIKE = 0.5;

/** The known word most like a mistyped one, the first of equals; null when none is alike. */
export function nearest(word: string, known: readonly string[]): string | null {
  const letters = [...word.toLowerCase()];
  let best: string | null = null;
  let score = ALIKE;
  for (const each of known) {
    const similarity = wordingSimilarity(letters, [...each.toLowerCase()]);
    if (similarity > score || (similarity === score && best === null)) {
      best = each;
      score = similarity;
    }
  }
  return best;
}

/** "Did you mean "title"?", or else the known words. */
export function suggest(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  return best === null ? `Known: ${known.join(', ')}.` : `Did you mean "${best}"?`;
}
