/**
 * Character classes, by UTF-16 unit. A joiner continues a word but starts none: combining marks, soft hyphens, zero-width
 * joiners and the second half of a surrogate pair.
 */
export const SKIP = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const JOINER = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
export const MARK = 7;
export const SYMBOL = 8;

/** What a mark's token says, by its character. */
export const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  '،': ',',
  '，': ',',
  '、': ',',
  ';': ';',
  '؛': ';',
  '；': ';',
  ':': ':',
  '：': ':',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
  '{': '(',
  '}': ')',
  '[': '[',
  ']': ']',
  '/': '/',
  '|': '|',
  '•': '•',
  '·': '•',
  '▪': '•',
  '●': '•',
  '—': '–',
  '―': '–',
  '…': '…',
};

const CLASSES = new Uint8Array(65_536);
const WORD = /[\p{L}\p{N}]/u;
const NUMERAL = /\p{Nd}/u;
const JOINING = /\p{M}|\u00ad|\u200c|\u200d|\u2060/u;
const APOSTROPHES = "'’ʼ‘`´′";
const HYPHENS = '-‐‑‒–−';

function classify(char: string): number {
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (HYPHENS.includes(char)) return HYPHEN;
  if (char in MARKS) return MARK;
  if (/[%‰\p{Sc}]/u.test(char)) return SYMBOL;
  if (NUMERAL.test(char)) return DIGIT;
  if (WORD.test(char)) return LETTER;
  return JOINING.test(char) ? JOINER : SKIP;
}

/** The class of the unit at `i`; a surrogate pair is classed by its first half. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (Number.isNaN(code)) return SKIP;
  if (code >= 0xd800 && code <= 0xdbff) return WORD.test(text.slice(i, i + 2)) ? LETTER : SKIP;
  if (code >= 0xdc00 && code <= 0xdfff) return JOINER;
  const known = CLASSES[code]!;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(code));
  CLASSES[code] = found;
  return found;
}

/** A letter or a digit. */
export const isWordAt = (text: string, i: number): boolean => {
  const found = classAt(text, i);
  return found === LETTER || found === DIGIT;
};

/** White space, control and invisible formatting characters; NUL and the byte order mark are among them. */
export function isSpaceCode(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true;
  if (code < 0x1680) return code >= 0x7f && code <= 0x9f;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a backslash at `i` begins a line break that was printed as two characters ("\n" in a badly decoded text). */
export function isPrintedBreak(text: string, i: number): boolean {
  const next = text[i + 1];
  if (text[i] !== '\\' || (next !== 'n' && next !== 'r' && next !== 't')) return false;
  const after = text[i + 2];
  return after === undefined || !(after >= 'a' && after <= 'z');
}
