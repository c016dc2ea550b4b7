import type { NameAnchors } from '../names/anchors.js';
import type { Anchor } from '../rules/anchors.js';
import { fold } from '../text/index.js';

const letterA = 97;
const symbols = 37; // a-z, 0-9, full stop
const alphabet = new Int8Array(128).fill(-1);
for (let i = 0; i < 26; i++) alphabet[letterA + i] = alphabet[65 + i] = i;
for (let i = 0; i < 10; i++) alphabet[48 + i] = 26 + i;
alphabet[46] = 36;

/**
 * Finds anchors in raw text in one pass: a trie over folded words, entered at every start of a word, as a dense table.
 * Words with letters outside ASCII are folded and looked up; capitalised words are also tried as spellings of names.
 */
export class Scanner {
  private readonly ids = new Map<string, number>();
  private next = new Int32Array(symbols * 64);
  private ends = new Int32Array(64).fill(-1);
  private size = 1;
  private readonly wordIds = new Map<string, number[]>();
  private readonly lists: number[][] = [];
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly names: NameAnchors) {
    for (const [word, ids] of names.words) for (const id of ids) this.watch(word, this.nameId(id));
  }

  /** The numbers of an anchor's words and names; a text has the anchor when it has one of them. */
  add({ words, names }: Anchor): readonly number[] {
    const ids = words.map((word) => {
      const id = this.idOf(`w:${word}`);
      this.watch(word, id);
      return id;
    });
    return [...new Set([...ids, ...names.map((name) => this.nameId(name))])];
  }

  nameId(name: string): number {
    return this.idOf(`n:${name}`);
  }

  get count(): number {
    return this.ids.size;
  }

  private idOf(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.ids.size);
    return this.ids.size - 1;
  }

  private watch(word: string, id: number): void {
    const known = this.wordIds.get(word);
    if (known !== undefined) {
      if (!known.includes(id)) known.push(id);
      return;
    }
    const list = [id];
    this.wordIds.set(word, list);
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const symbol = alphabet[word.charCodeAt(i)] ?? -1;
      if (symbol < 0) return;
      node = this.child(node, symbol);
    }
    this.ends[node] = this.lists.push(list) - 1;
  }

  private child(node: number, symbol: number): number {
    const known = this.next[node * symbols + symbol]!;
    if (known > 0) return known;
    if ((this.size + 1) * symbols > this.next.length) {
      this.next = grown(this.next, this.next.length * 2, 0);
      this.ends = grown(this.ends, this.ends.length * 2, -1);
    }
    this.next[node * symbols + symbol] = this.size;
    return this.size++;
  }

  /** Calls `hit` for every anchor in the text, in order of place. */
  scan(text: string, hit: (at: number, id: number) => void): void {
    const { next, ends, lists } = this;
    const length = text.length;
    let i = 0;
    while (i < length) {
      const first = text.charCodeAt(i);
      if (first < 128 ? alphabet[first]! < 0 || first === 46 : !isLetter(first)) {
        i += 1;
        continue;
      }
      const start = i;
      let node = 0;
      let ascii = true;
      for (; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code >= 128) {
          if (!isLetter(code)) break;
          ascii = false;
          continue;
        }
        const symbol = alphabet[code]!;
        if (symbol < 0 || (symbol === 36 && !dotInside(text, i, start))) break;
        if (node >= 0) node = next[node * symbols + symbol] || -1;
      }
      if (!ascii) this.report(fold(text.slice(start, i)), start, hit);
      else if (node > 0 && ends[node]! >= 0) for (const id of lists[ends[node]!]!) hit(start, id);
      if (!ascii || (first >= 65 && first <= 90)) {
        for (const id of this.namesFor(text.slice(start, i))) hit(start, id);
      }
    }
  }

  /** The numbers of the names that a capitalised word may be part of, remembered by word. */
  private namesFor(word: string): readonly number[] {
    let ids = this.known.get(word);
    if (ids === undefined) {
      const names = this.names.matchesFuzzily(word);
      ids = names.length === 0 ? nobody : names.map((name) => this.nameId(name));
      this.known.set(word, ids);
    }
    return ids;
  }

  private report(word: string, at: number, hit: (at: number, id: number) => void): void {
    for (const id of this.wordIds.get(word) ?? []) hit(at, id);
  }
}

const nobody: readonly number[] = [];

/** "u.s." keeps its full stops; the one at the end of a sentence is no part of a word. */
function dotInside(text: string, i: number, start: number): boolean {
  const single = i - start === 1 || text.charCodeAt(i - 2) === 46;
  return single && (alphabet[text.charCodeAt(i + 1)] ?? -1) !== -1
    ? true
    : single && text.charCodeAt(i - 2) === 46;
}

/** Letters beyond ASCII; punctuation, spaces and symbols are none. */
function isLetter(code: number): boolean {
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xfe00
  );
}

function grown(array: Int32Array<ArrayBuffer>, length: number, fill: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length).fill(fill);
  larger.set(array);
  return larger;
}
