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

/** A WordHash as it is kept: its words in one text, so that each is cut out when it is first looked at; nothing is worked out again. */
export interface HashedWords {
  readonly text: string;
  /** By number, where a word begins; and the end of the last. */
  readonly starts: Int32Array;
  /** The numbers of words that are not plain. */
  readonly odd: readonly number[];
  readonly bits: Int32Array;
  readonly slots: Int32Array;
}

/**
 * Words by number. Plain ones are found in a text by hash and place whatever their case, so that no word of the text is cut out:
 * a look at one bit, for those that pass a look into a table (open addressing, at most half full).
 */
export class WordHash {
  /** Those that have been looked at or added. */
  private readonly words: (string | undefined)[];
  private readonly text: string;
  private readonly starts: Int32Array;
  private readonly bits: Int32Array;
  /** Pairs of a hash and the number of a word. */
  private slots: Int32Array;
  /** Words with other units than letters, digits and full stops of ASCII. */
  private readonly odd = new Map<string, number>();

  /** Takes over what is kept of another. */
  constructor(kept?: HashedWords) {
    this.text = kept?.text ?? '';
    this.starts = kept?.starts ?? Int32Array.of(0);
    this.words = new Array(this.starts.length - 1);
    this.bits = kept?.bits.slice() ?? new Int32Array(BITS / 32);
    this.slots = kept?.slots.slice() ?? new Int32Array(1 << 13).fill(EMPTY);
    for (const number of kept?.odd ?? []) this.odd.set(this.word(number), number);
  }

  /** The same words under the same numbers, to which others may be added. */
  copy(): WordHash {
    const { text, starts, bits, slots } = this;
    const copy = new WordHash({ text, starts, odd: [], bits, slots });
    for (let number = starts.length - 1; number < this.size; number++) copy.words.push(this.words[number]);
    for (const [word, number] of this.odd) copy.odd.set(word, number);
    return copy;
  }

  kept(): HashedWords {
    const { bits, slots } = this;
    const words = Array.from(this.words, (_, number) => this.word(number));
    const starts = new Int32Array(words.length + 1);
    words.forEach((word, number) => {
      starts[number + 1] = starts[number]! + word.length;
    });
    return { text: words.join(''), starts, odd: [...this.odd.values()], bits, slots };
  }

  get size(): number {
    return this.words.length;
  }

  word(number: number): string {
    this.words[number] ??= this.text.slice(this.starts[number], this.starts[number + 1]);
    return this.words[number];
  }

  /** The number of a word, a new one where it has none. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.numberBy(hash, word);
    if (known >= 0) return known;
    const number = this.words.push(word) - 1;
    if (hash === null) this.odd.set(word, number);
    else this.enter(hash, number);
    return number;
  }

  /** The number of a word in small letters; -1 where it has none. */
  numberOf(word: string): number {
    return this.numberBy(hashOf(word), word);
  }

  private numberBy(hash: number | null, word: string): number {
    return hash === null ? (this.odd.get(word) ?? -1) : this.find(word, 0, word.length, hash);
  }

  /** The number of the plain word from `start` to `end`, whose hash is known; -1 when it is not there. */
  find(text: string, start: number, end: number, hash: number): number {
    if ((this.bits[(hash >>> 5) % (BITS / 32)]! & (1 << hash)) === 0) return -1;
    const { slots } = this;
    const last = slots.length - 1;
    for (let at = slotOf(hash) & last; slots[at + 1]! !== EMPTY; at = (at + 2) & last) {
      const number = slots[at + 1]!;
      if (slots[at] === hash && isWord(text, start, end, this.word(number))) return number;
    }
    return -1;
  }

  private enter(hash: number, number: number): void {
    this.bits[(hash >>> 5) % (BITS / 32)]! |= 1 << hash;
    if (this.words.length * 4 > this.slots.length) this.grow();
    this.place(hash, number);
  }

  private place(hash: number, number: number): void {
    const last = this.slots.length - 1;
    let at = slotOf(hash) & last;
    while (this.slots[at + 1]! !== EMPTY) at = (at + 2) & last;
    this.slots[at] = hash;
    this.slots[at + 1] = number;
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
