/** Small readers of characters and words; every offset is a UTF-16 unit. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An ASCII letter: number words and units are written with no others. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Any letter, for telling where a word ends; beyond ASCII every letter-like unit counts. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

/** A space inside a line, the no-break ones included. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 9;
}

/** A hyphen, or a dash that is set instead of one. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014);
}

export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** The end of the run of ASCII letters at `at`. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The word of ASCII letters at `at`, in lower case; '' where there is none. */
export function wordAt(text: string, at: number): string {
  return text.slice(at, lettersEnd(text, at)).toLowerCase();
}

/** What stands around a place, as far as a long sentence goes: context is looked for no further, so that cost stays linear. */
export function around(text: string, at: number): string {
  return text.length <= 2 * AROUND ? text : text.slice(Math.max(0, at - AROUND), at + AROUND);
}

const AROUND = 250;

/** Whether this word, given in lower case, stands at `at` in any case and ends there. */
export function isWordHere(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if ((text.charCodeAt(at + index) | 32) !== word.charCodeAt(index)) return false;
  return !isLetter(text.charCodeAt(at + word.length));
}

/** The word that ends before `at`, white space between them skipped: its start, or -1 where something else stands there. */
export function wordBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return start < end ? start : -1;
}

/** The word before `at` in lower case, '' where something else stands there. */
export function wordBeforeText(text: string, at: number): string {
  const start = wordBefore(text, at);
  return start < 0 ? '' : wordAt(text, start);
}
