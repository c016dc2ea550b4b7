import type { Token } from '../text/index.js';
import type { WordId } from './word-table.js';

/** Where in a sentence the words and marks stand that patterns look for, so that no pattern reads the words between them. */
export class Places {
  private readonly byWord = new Map<WordId, number[]>();
  private readonly byMark = new Map<string, number[]>();

  constructor(tokens: readonly Token[], words: readonly (readonly WordId[] | undefined)[]) {
    for (let at = 0; at < tokens.length; at++) {
      const { kind, norm } = tokens[at]!;
      if (kind === 'mark') append(this.byMark, norm, at);
      else for (const word of words[at] ?? none) append(this.byWord, word, at);
    }
  }

  /** The tokens that satisfy a pattern word, in order. */
  ofWord(word: WordId): readonly number[] {
    return this.byWord.get(word) ?? none;
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
