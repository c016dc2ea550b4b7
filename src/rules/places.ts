import type { Token } from '../text/index.js';
import type { WordId } from './word-table.js';

/** Where in a sentence the words and marks stand that patterns look for, so that no pattern reads the words between them. */
export class Places {
  private readonly byWord = new Map<WordId, number[]>();
  private readonly byMark = new Map<string, number[]>();
  /** One bit for each pattern word: most that are asked for stand nowhere in the sentence. */
  private readonly bits: Int32Array;

  /** `size` is how many pattern words there are. */
  constructor(tokens: readonly Token[], words: readonly (readonly WordId[] | undefined)[], size: number) {
    this.bits = new Int32Array((size >>> 5) + 1);
    for (let at = 0; at < tokens.length; at++) {
      const { kind, norm } = tokens[at]!;
      if (kind === 'mark') append(this.byMark, norm, at);
      else for (const word of words[at] ?? none) this.enter(word, at);
    }
  }

  private enter(word: WordId, at: number): void {
    append(this.byWord, word, at);
    this.bits[word >>> 5]! |= 1 << word;
  }

  /** Whether a token satisfies a pattern word. */
  has(word: WordId): boolean {
    return ((this.bits[word >>> 5]! >>> word) & 1) === 1;
  }

  /** The tokens that satisfy a pattern word, in order. */
  ofWord(word: WordId): readonly number[] {
    return this.has(word) ? this.byWord.get(word)! : none;
  }

  /** The tokens that are a mark, in order. */
  ofMark(mark: string): readonly number[] {
    return this.byMark.get(mark) ?? none;
  }
}

const none: readonly number[] = [];

function append<K>(map: Map<K, number[]>, key: K, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else list.push(at);
}
