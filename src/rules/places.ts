import type { Token } from '../text/index.js';
import type { Edge } from './automaton.js';
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

  /** The tokens that an edge takes, in order, if it takes words or marks. */
  of({ word, consume }: Edge): readonly number[] {
    if (word !== null) return this.byWord.get(word) ?? none;
    return consume.kind === 'mark' ? (this.byMark.get(consume.mark) ?? none) : none;
  }
}

const none: readonly number[] = [];

function append<K>(map: Map<K, number[]>, key: K, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else list.push(at);
}
