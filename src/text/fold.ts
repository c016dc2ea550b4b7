const PLAIN = /^[\x20-\x7e]*$/;
const DROPPED = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeffʿʾʻ]/gu;
const APOSTROPHES = /[’ʼ‘`´′]/g;
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
  ə: 'e',
  ŋ: 'ng',
  ħ: 'h',
};

/**
 * Lower case without diacritics, curly apostrophes straight: the form in which words are compared. Not for offsets, since
 * the length may change.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return plainLetters(text.replace(APOSTROPHES, "'").normalize('NFKD').replace(DROPPED, '').toLowerCase());
}

/** Lower-case letters that Unicode does not decompose, as they are written without their strokes: "ł" as "l". */
export function plainLetters(text: string): string {
  return text.replace(/[øłđðþßæœıəŋħ]/g, (letter) => LETTERS[letter]!);
}
