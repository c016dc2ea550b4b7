const PLAIN = /^[\x20-\x7e]*$/;
const DROPPED = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeffʿʾʻ]/gu;
const APOSTROPHES = /[’ʼ‘`´′]/g;
/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/**
 * Lower case without diacritics, curly apostrophes straight: the form in which words are compared. Not for offsets, since
 * the length may change.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, (letter) => LETTERS[letter]!);
}
