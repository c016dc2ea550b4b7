import { isSameWord, type QuotedWord, type ReadSentence } from './words.js';

/** Indexes of two words that stand for each other, in the first and in the second sentence. */
export type WordPair = readonly [a: number, b: number];

/** Longer sentences are aligned by their beginnings: alignment is quadratic. */
const MOST_WORDS = 160;

const weightOf = (word: QuotedWord): number => (word.content ? 4 : 1);

/**
 * The best pairing of the words of two sentences in order, content words before others: a weighted longest common
 * subsequence. Words that changed places are left out, so that nothing is concluded from them.
 */
export function alignWords(a: ReadSentence, b: ReadSentence): readonly WordPair[] {
  const left = a.words.slice(0, MOST_WORDS);
  const right = b.words.slice(0, MOST_WORDS);
  return trace(left, right, table(left, right));
}

function table(left: readonly QuotedWord[], right: readonly QuotedWord[]): Float64Array {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const same = isSameWord(left[i]!, right[j]!);
      best[i * width + j] = same ? Math.max(skip, best[(i + 1) * width + j + 1]! + weightOf(left[i]!)) : skip;
    }
  }
  return best;
}

function trace(left: readonly QuotedWord[], right: readonly QuotedWord[], best: Float64Array): WordPair[] {
  const width = right.length + 1;
  const pairs: WordPair[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const here = best[i * width + j]!;
    if (isSameWord(left[i]!, right[j]!) && here === best[(i + 1) * width + j + 1]! + weightOf(left[i]!))
      pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}
