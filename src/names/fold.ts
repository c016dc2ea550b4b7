import { plainLetters } from '../text/index.js';

/** Arabic letters keep the hamza that they carry: it is part of the spelling. */
const ARABIC = /\p{Script=Arabic}/u;
const ASCII = /^[a-zA-Z0-9]*$/;

/**
 * A name word as comparisons see it: lower case, diacritics folded, apostrophes, ayns, hyphens, dots and spaces left out.
 * Letters of other scripts stay.
 */
export function foldName(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const bare = word
    .normalize(ARABIC.test(word) ? 'NFKC' : 'NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  return plainLetters(bare).replace(/[^\p{L}\p{N}]+/gu, '');
}
