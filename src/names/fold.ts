const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ŋ: 'ng',
};
/** Arabic letters keep the hamza that they carry: it is part of the spelling. */
const ARABIC = /\p{Script=Arabic}/u;
const ASCII = /^[a-zA-Z0-9]*$/;

/**
 * A name word as comparisons see it: lower case, diacritics folded, apostrophes, ayns, hyphens, dots and spaces left out.
 * Letters of other scripts stay.
 */
export function foldName(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize(ARABIC.test(word) ? 'NFKC' : 'NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœıəŋ]/g, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
