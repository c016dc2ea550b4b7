import type { NameAnchors } from '../../names/anchors.js';
import { joinedWordAt } from '../../names/words.js';
import { figure } from '../../rules/anchors.js';
import { APOSTROPHE, classAt } from '../../text/chars.js';
import { fold } from '../../text/index.js';
import { DOT, FACTOR, FOREIGN, symbols, WordHash } from '../../text/word-hash.js';

/** Shorter words of plain letters are no other spelling of a name. */
const SHORTEST_SPELLING = 4;

/**
 * Finds anchors in raw text in one pass, in which every unit is looked at once: a word's hash grows while its end is sought.
 * Words with letters outside ASCII are folded and looked up; capitalised words are also tried as spellings of names.
 */
export class Scanner {
  /** The words that anchors have, and behind them those of names and offices. */
  private readonly words: WordHash;
  private readonly anchorWords: number;
  /** By word: the numbers of the names' words and offices that it is. */
  private readonly named: (number[] | undefined)[];
  /** By name: the number of its holder's offices. */
  private readonly inOffice = new Map<string, number>();
  /** The names' words by capitalised word, which a text writes in capitals alone or not. */
  private readonly upper = new Remembered();
  private readonly capital = new Remembered();
  private readonly figure: number;

  /** `words` are those that anchors have: their numbers come first, behind them those of names' words, then those of offices. */
  constructor(
    private readonly names: NameAnchors,
    words: WordHash,
  ) {
    this.words = words.copy();
    this.anchorWords = words.size;
    this.named = Array.from({ length: words.size });
    for (const [word, ids] of names.words) for (const id of ids) this.watch(word, this.numberOf(id));
    for (const [word, ids] of names.offices) for (const id of ids) this.watch(word, this.officeOf(id));
    this.figure = words.numberOf(figure);
  }

  /** Of each spelling of a name, the numbers of the words that a text which names it has. */
  spellings(name: string): readonly (readonly number[])[] {
    return (this.names.spellings.get(name) ?? []).map((words) => words.map((word) => this.numberOf(word)));
  }

  /** The numbers by which a text may point to a name: a telling word of its spellings, an office of its holder. */
  pointers(name: string): readonly number[] {
    const words = new Set(this.spellings(name).map(([telling]) => telling!));
    const office = this.inOffice.get(name);
    return office === undefined ? [...words] : [...words, office];
  }

  private numberOf(listed: number): number {
    return this.anchorWords + listed;
  }

  /** An office tells whom a pattern finds, never whom the article names. */
  private officeOf(name: string): number {
    const known = this.inOffice.get(name) ?? this.count;
    this.inOffice.set(name, known);
    return known;
  }

  get count(): number {
    return this.anchorWords + this.names.size + this.inOffice.size;
  }

  private watch(word: string, id: number): void {
    const number = this.words.add(word);
    const ids = this.named[number] ?? [];
    if (!ids.includes(id)) ids.push(id);
    this.named[number] = ids;
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
      let after = SPACE;
      while (symbol !== 0) {
        if (symbol === FOREIGN) plain = false;
        if (symbol === DOT) {
          if (!dotInside(text, i, start)) break;
          dotted = true;
        }
        hash = (Math.imul(hash, FACTOR) + symbol) | 0;
        i += 1;
        after = i < length ? text.charCodeAt(i) : SPACE;
        symbol = symbols[after]!;
      }
      if (this.figure >= 0 && isDigit(text.charCodeAt(start))) hit(start, this.figure);
      if (i - start === 2 && isUS(text, start)) this.reportWord('u.s.', start, hit);
      if (plain) {
        const number = this.words.find(text, start, i, hash);
        if (number >= 0) this.reportNumber(number, start, hit);
        if (isCapital(text.charCodeAt(start)) && (dotted || i - start >= SHORTEST_SPELLING))
          this.report(this.spelled({ text, start, end: i, hash }), start, hit);
      } else {
        const word = text.slice(start, i);
        this.reportWord(fold(word), start, hit);
        this.report(this.namesOf(word), start, hit);
      }
      if (after !== SPACE && classAt(text, i) === APOSTROPHE) this.reportJoined(text, start, i, hit);
    }
  }

  /** "O'Brien" is one word of a name, and two here. */
  private reportJoined(
    text: string,
    start: number,
    end: number,
    hit: (at: number, id: number) => void,
  ): void {
    const word = joinedWordAt(text, start);
    if (word.length > end - start) this.report(this.namesOf(word), start, hit);
  }

  private reportWord(word: string, at: number, hit: (at: number, id: number) => void): void {
    const number = this.words.numberOf(word);
    if (number >= 0) this.reportNumber(number, at, hit);
  }

  private reportNumber(number: number, at: number, hit: (at: number, id: number) => void): void {
    if (number < this.anchorWords) hit(at, number);
    this.report(this.named[number], at, hit);
  }

  private report(
    ids: readonly number[] | undefined,
    at: number,
    hit: (at: number, id: number) => void,
  ): void {
    if (ids !== undefined) for (const id of ids) hit(at, id);
  }

  /** The numbers of the names' words that a capitalised plain word may stand for, besides those listed so; remembered by word. */
  private spelled(plain: PlainWord): readonly number[] {
    const { text, start, end, hash } = plain;
    const remembered = isUpper(text, start, end) ? this.upper : this.capital;
    const known = remembered.find(plain);
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const listed = this.named[this.words.find(text, start, end, hash)] ?? nobody;
    const ids = this.namesOf(word).filter((id) => !listed.includes(id));
    remembered.add(word, ids);
    return ids;
  }

  private namesOf(word: string): readonly number[] {
    const words = this.names.matchesFuzzily(word);
    return words.length === 0 ? nobody : words.map((id) => this.numberOf(id));
  }
}

/** What has been found out about words, by the word as it stands in a text. */
class Remembered {
  private readonly words = new WordHash();
  private readonly lists: (readonly number[])[] = [];

  find({ text, start, end, hash }: PlainWord): readonly number[] | undefined {
    return this.lists[this.words.find(text, start, end, hash)];
  }

  add(word: string, list: readonly number[]): void {
    this.lists[this.words.add(word.toLowerCase())] = list;
  }
}

interface PlainWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

const SPACE = 32;
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
