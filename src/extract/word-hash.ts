/** What a unit of text is: 1–36 for the letters and digits of ASCII, whatever their case; 0 for what parts words. */
export const DOT = 37;
/** A letter outside ASCII; punctuation, spaces and symbols are none. */
export const FOREIGN = 38;

const symbols = new Uint8Array(0x10000).fill(FOREIGN, 0xc0);
for (let i = 0; i < 26; i++) symbols[97 + i] = symbols[65 + i] = 1 + i;
for (let i = 0; i < 10; i++) symbols[48 + i] = 27 + i;
symbols[46] = DOT;
symbols[0xd7] = symbols[0xf7] = 0;
symbols.fill(0, 0x2000, 0x2c00).fill(0, 0x3000, 0x3040).fill(0, 0xfe00);

export const symbolAt = (text: string, i: number): number => symbols[text.charCodeAt(i)]!;

/** The hash of a word that is one unit longer. */
export const nextHash = (hash: number, symbol: number): number => (Math.imul(hash, 31) + symbol) | 0;

const none = -1;

/**
 * Plain words with a list each, found in a text by hash and place whatever their case, so that no word of the text is cut
 * out. Open addressing, at most a quarter full: nearly every word that is not there costs one look.
 */
export class WordHash {
  private slots = new Int32Array(1 << 12).fill(none);
  private readonly hashes: number[] = [];
  private readonly words: string[] = [];
  private readonly lists: (readonly number[])[] = [];

  /** Adds a word once; one with other units than letters, digits and full stops of ASCII is left out. */
  add(word: string, list: readonly number[]): void {
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      const symbol = symbolAt(word, i);
      if (symbol === 0 || symbol === FOREIGN) return;
      hash = nextHash(hash, symbol);
    }
    this.hashes.push(hash);
    this.words.push(word);
    this.lists.push(list);
    if (this.words.length * 4 > this.slots.length) this.grow();
    else this.place(this.words.length - 1);
  }

  /** The list of the word from `start` to `end`, whose hash is known; undefined when it is not there. */
  find(text: string, start: number, end: number, hash: number): readonly number[] | undefined {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash) & mask; slots[slot]! !== none; slot = (slot + 1) & mask) {
      const index = slots[slot]!;
      if (hashes[index] === hash && isWord(text, start, end, this.words[index]!)) return this.lists[index];
    }
    return undefined;
  }

  private place(index: number): void {
    const mask = this.slots.length - 1;
    let slot = slotOf(this.hashes[index]!) & mask;
    while (this.slots[slot]! !== none) slot = (slot + 1) & mask;
    this.slots[slot] = index;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(none);
    for (let index = 0; index < this.words.length; index++) this.place(index);
  }
}

const slotOf = (hash: number): number => hash ^ (hash >>> 12);

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (symbolAt(text, start + i) !== symbolAt(word, i)) return false;
  return true;
}
