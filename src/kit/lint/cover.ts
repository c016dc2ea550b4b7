import type { WordId, WordTable } from '../../rules/word-table.js';

const covers = new WeakMap<WordTable, Cover>();

/** Which pattern words take every form that another takes: "kill" takes all of 'killed'. */
export class Cover {
  private readonly known: (readonly WordId[])[] = [];

  private constructor(private readonly words: WordTable) {}

  static of(words: WordTable): Cover {
    const known = covers.get(words) ?? new Cover(words);
    covers.set(words, known);
    return known;
  }

  /** The pattern words that cover one; itself among them. */
  of(word: WordId): readonly WordId[] {
    this.known[word] ??= this.coverersOf(word);
    return this.known[word];
  }

  private coverersOf(word: WordId): readonly WordId[] {
    const takers = this.words.forms(word).map((form) => this.words.of(form) ?? []);
    return takers[0]?.filter((id) => takers.every((ids) => ids.includes(id))) ?? [];
  }
}
