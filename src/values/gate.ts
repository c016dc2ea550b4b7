/** Whether one of some words may stand at a place; false is certain, true is not. */
export type WordGate = (text: string, at: number, length: number) => boolean;

/** The last five bits of up to three letters: the same for both cases. Letters beyond the word count as none. */
function index(text: string, at: number, length: number): number {
  const first = (text.charCodeAt(at) & 31) << 10;
  if (length > 2) return first | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
  return length > 1 ? first | ((text.charCodeAt(at + 1) & 31) << 5) : first;
}

/** One bit for every length; longer words share the last. */
const bit = (length: number) => 1 << Math.min(length, 15);

/** The length of the run of ASCII letters that a phrase starts with. */
function firstLetters(phrase: string): number {
  return /^[a-z]*/i.exec(phrase)?.[0].length ?? 0;
}

/**
 * A gate for words or phrases, by the first three letters and the length of the first run of letters: nearly every other
 * word of a text fails at the cost of one look into a table.
 */
export function wordGate(words: Iterable<string>): WordGate {
  const table = new Uint16Array(32 * 32 * 32);
  for (const word of words) table[index(word, 0, firstLetters(word))]! |= bit(firstLetters(word));
  return (text, at, length) => (table[index(text, at, length)]! & bit(length)) !== 0;
}

/** Whether a character may start one of some strings. */
export type CharGate = (code: number) => boolean;

/** A gate for signs and symbols, by their first character; all beyond ASCII may. */
export function charGate(strings: Iterable<string>): CharGate {
  const table = new Uint8Array(128);
  for (const string of strings) {
    const code = string.charCodeAt(0);
    if (code < 128) table[code] = 1;
  }
  return (code) => code >= 128 || table[code] === 1;
}
