import type { NameFinder } from '../../names/name.js';
import { alignWords } from './alignment.js';
import { numbers, swappedNames } from './figures.js';
import { persons } from './persons.js';
import { negations, quantifiers, tenses } from './polarity.js';
import { type AlignedPair, contentPairs, type WordingDifference } from './wording-difference.js';
import type { ReadSentence } from './words.js';

/** Every difference that matters between two aligned sentences, by its place in the first. */
export function differencesOf(
  a: ReadSentence,
  b: ReadSentence,
  names?: NameFinder,
): readonly WordingDifference[] {
  const aligned = { a, b, pairs: alignWords(a, b) };
  if (!isFirm(aligned)) return [];
  const found = [
    ...persons(aligned),
    ...negations(aligned),
    ...quantifiers(aligned),
    ...tenses(aligned),
    ...numbers(aligned, names),
    ...swappedNames(aligned, names),
  ];
  return found.sort((x, y) => x.spans[0][0] - y.spans[0][0] || (x.kind < y.kind ? -1 : 1));
}

/** In order, at least three content words and half of the shorter sentence's. */
function isFirm(aligned: AlignedPair): boolean {
  const inOrder = contentPairs(aligned).length;
  return inOrder >= 3 && inOrder * 2 >= Math.min(aligned.a.stems.size, aligned.b.stems.size);
}
