/** What a unit of text is: 1–36 for the letters and digits of ASCII, whatever their case; 0 for what parts words. */
export const DOT = 37;
/** A letter outside ASCII; punctuation, spaces and symbols are none. */
export const FOREIGN = 38;

/** By UTF-16 unit. */
export const symbols = new Uint8Array(0x10000).fill(FOREIGN, 0xc0);
for (let i = 0; i < 26; i++) symbols[97 + i] = symbols[65 + i] = 1 + i;
for (let i = 0; i < 10; i++) symbols[48 + i] = 27 + i;
symbols[46] = DOT;
symbols[0xd7] = symbols[0xf7] = 0;
symbols.fill(0, 0x2000, 0x2c00).fill(0, 0x3000, 0x3040).fill(0, 0xfe00);

/** The hash of a word one unit longer: hash × FACTOR + symbol, in 32 bits. */
export const FACTOR = 31;

/** Bits of the first look: few enough to stay near the processor, so many that few words pass that are not there. */
const BITS = 1 << 16;
const EMPTY = -1;

/**
 * Plain words with a list each, found in a text by hash and place whatever their case, so that no word of the text is cut
 * out: a look at one bit, for those that pass a look into a table (open addressing, at most a quarter full).
 */
export class WordHash {
  private readonly bits = new Int32Array(BITS / 32);
  /** Pairs of a hash and the index of a word. */
  private slots = new Int32Array(1 << 13).fill(EMPTY);
  private readonly words: string[] = [];
  private readonly lists: (readonly number[])[] = [];

  /** Adds a word once; one with other units than letters, digits and full stops of ASCII is left out. */
  add(word: string, list: readonly number[]): void {
    const hash = hashOf(word);
    if (hash === null) return;
    this.words.push(word);
    this.lists.push(list);
    this.bits[(hash >>> 5) % (BITS / 32)]! |= 1 << hash;
    if (this.words.length * 8 > this.slots.length) this.grow();
    this.place(hash, this.words.length - 1);
  }

  /** The list of the word from `start` to `end`, whose hash is known; undefined when it is not there. */
  find(text: string, start: number, end: number, hash: number): readonly number[] | undefined {
    if ((this.bits[(hash >>> 5) % (BITS / 32)]! & (1 << hash)) === 0) return undefined;
    const { slots } = this;
    const last = slots.length - 1;
    for (let at = slotOf(hash) & last; slots[at + 1]! !== EMPTY; at = (at + 2) & last) {
      const index = slots[at + 1]!;
      if (slots[at] === hash && isWord(text, start, end, this.words[index]!)) return this.lists[index];
    }
    return undefined;
  }

  private place(hash: number, index: number): void {
    const last = this.slots.length - 1;
    let at = slotOf(hash) & last;
    while (this.slots[at + 1]! !== EMPTY) at = (at + 2) & last;
    this.slots[at] = hash;
    this.slots[at + 1] = index;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2).fill(EMPTY);
    for (let at = 0; at < before.length; at += 2)
      if (before[at + 1]! !== EMPTY) this.place(before[at]!, before[at + 1]!);
  }
}

/** The even place of a hash in a table of pairs, before it is cut to the table's length. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) << 1;

/** Null for a word with other units than plain ones. */
function hashOf(word: string): number | null {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    const symbol = symbols[word.charCodeAt(i)]!;
    if (symbol === 0 || symbol === FOREIGN) return null;
    hash = (Math.imul(hash, FACTOR) + symbol) | 0;
  }
  return hash;
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++)
    if (symbols[text.charCodeAt(start + i)] !== symbols[word.charCodeAt(i)]) return false;
  return true;
}
