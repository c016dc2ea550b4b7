import type { NameAnchors } from '../names/anchors.js';
import { type Anchor, figure } from '../rules/anchors.js';
import { fold } from '../text/index.js';
import { DOT, FACTOR, FOREIGN, symbols, WordHash } from './word-hash.js';

/** Shorter words of plain letters are no other spelling of a name. */
const SHORTEST_SPELLING = 4;

/**
 * Finds anchors in raw text in one pass, in which every unit is looked at once: a word's hash grows while its end is sought.
 * Words with letters outside ASCII are folded and looked up; capitalised words are also tried as spellings of names.
 */
export class Scanner {
  private readonly byWord = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private readonly withOffice = new Set<string>();
  private readonly plain = new WordHash();
  private readonly wordIds = new Map<string, number[]>();
  /** Names by capitalised word, which a text writes in capitals alone or not. */
  private readonly upper = new WordHash();
  private readonly capital = new WordHash();
  private figures: readonly number[] | undefined;

  constructor(private readonly names: NameAnchors) {
    for (const [word, ids] of names.words) for (const id of ids) this.watch(word, this.nameId(id));
    for (const [word, ids] of names.offices) for (const id of ids) this.watch(word, this.officeId(id));
  }

  /** The numbers of an anchor's words and names; a text has the anchor when it has one of them. */
  add({ words, names }: Anchor): readonly number[] {
    const ids = words.map((word) => this.wordId(word));
    return [...new Set([...ids, ...names.flatMap((name) => this.idsOf(name))])];
  }

  /** The numbers of a name and of its holder's offices. */
  private idsOf(name: string): readonly number[] {
    return this.withOffice.has(name) ? [this.nameId(name), this.officeId(name)] : [this.nameId(name)];
  }

  /** An office tells whom a pattern finds, never whom the article names. */
  private officeId(name: string): number {
    this.withOffice.add(name);
    return this.nameId(`${name} in office`);
  }

  nameId(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const id = this.count;
    this.byName.set(name, id);
    return id;
  }

  private wordId(word: string): number {
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const id = this.count;
    this.byWord.set(word, id);
    this.watch(word, id);
    return id;
  }

  get count(): number {
    return this.byWord.size + this.byName.size;
  }

  private watch(word: string, id: number): void {
    const known = this.wordIds.get(word);
    if (known !== undefined) {
      if (!known.includes(id)) known.push(id);
      return;
    }
    const list = [id];
    if (word === figure) this.figures = list;
    this.wordIds.set(word, list);
    this.plain.add(word, list);
  }

  /** Calls `hit` for every anchor in the text, in order of place. */
  scan(text: string, hit: (at: number, id: number) => void): void {
    const { length } = text;
    let i = 0;
    while (i < length) {
      let symbol = symbols[text.charCodeAt(i)]!;
      if (symbol === 0 || symbol === DOT) {
        i += 1;
        continue;
      }
      const start = i;
      let hash = 0;
      let plain = true;
      let dotted = false;
      while (symbol !== 0) {
        if (symbol === FOREIGN) plain = false;
        if (symbol === DOT) {
          if (!dotInside(text, i, start)) break;
          dotted = true;
        }
        hash = (Math.imul(hash, FACTOR) + symbol) | 0;
        i += 1;
        symbol = i < length ? symbols[text.charCodeAt(i)]! : 0;
      }
      if (isDigit(text.charCodeAt(start))) this.report(this.figures, start, hit);
      if (i - start === 2 && isUS(text, start)) this.report(this.wordIds.get('u.s.'), start, hit);
      if (plain) {
        this.report(this.plain.find(text, start, i, hash), start, hit);
        if (isCapital(text.charCodeAt(start)) && (dotted || i - start >= SHORTEST_SPELLING))
          this.report(this.spelled({ text, start, end: i, hash }), start, hit);
      } else {
        const word = text.slice(start, i);
        this.report(this.wordIds.get(fold(word)), start, hit);
        this.report(this.namesOf(word), start, hit);
      }
    }
  }

  private report(
    ids: readonly number[] | undefined,
    at: number,
    hit: (at: number, id: number) => void,
  ): void {
    if (ids !== undefined) for (const id of ids) hit(at, id);
  }

  /** The numbers of the names that a capitalised plain word may be part of, besides those listed so; remembered by word. */
  private spelled({ text, start, end, hash }: PlainWord): readonly number[] {
    const remembered = isUpper(text, start, end) ? this.upper : this.capital;
    const known = remembered.find(text, start, end, hash);
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const listed = this.plain.find(text, start, end, hash) ?? nobody;
    const ids = this.namesOf(word).filter((id) => !listed.includes(id));
    remembered.add(word, ids);
    return ids;
  }

  private namesOf(word: string): readonly number[] {
    const names = this.names.matchesFuzzily(word);
    return names.length === 0 ? nobody : names.map((name) => this.nameId(name));
  }
}

interface PlainWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

const nobody: readonly number[] = [];
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUS = (text: string, at: number): boolean => text[at] === 'U' && text[at + 1] === 'S';
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function isUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 97) return false;
  return true;
}

/** "u.s." keeps its full stops; the one at the end of a sentence is no part of a word. */
function dotInside(text: string, i: number, start: number): boolean {
  const dotted = text.charCodeAt(i - 2) === 46;
  if (i - start !== 1 && !dotted) return false;
  return dotted || isPlain(text, i + 1);
}

/** A letter, a digit or a full stop of ASCII. */
function isPlain(text: string, i: number): boolean {
  const symbol = i < text.length ? symbols[text.charCodeAt(i)]! : 0;
  return symbol !== 0 && symbol !== FOREIGN;
}
