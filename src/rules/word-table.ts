import { fold, tokenize } from '../text/index.js';
import { inflections } from './inflect.js';

/** The number of a pattern word in a WordTable. */
export type WordId = number;

/**
 * The words that the patterns of a rule set look for, each known by a number, and for every form that a text may print
 * the numbers of the pattern words that it satisfies.
 */
export class WordTable {
  /** By word as patterns write it, and by its norm. */
  private readonly exact = new Written();
  private readonly inflected = new Written();
  /** Most forms are those of one word. */
  private readonly byForm = new Map<string, WordId | WordId[]>();
  private readonly formsById: (readonly string[])[] = [];
  /** So many words have been entered under their forms: that is done when a text is first looked at. */
  private indexed = 0;

  get size(): number {
    return this.formsById.length;
  }

  /** The forms of every word, in the order of their numbers. */
  all(): readonly (readonly string[])[] {
    return this.formsById;
  }

  /** The number of a pattern word; `exact` keeps it from being inflected. */
  add(word: string, exact: boolean): WordId {
    const { byWord, byNorm } = exact ? this.exact : this.inflected;
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const norm = normOf(word);
    const id = byNorm.get(norm) ?? this.enter(exact ? [norm] : formsOf(norm));
    byNorm.set(norm, id);
    byWord.set(word, id);
    return id;
  }

  private enter(forms: readonly string[]): WordId {
    return this.formsById.push(forms) - 1;
  }

  /** The pattern words that a token of this norm satisfies. */
  of(norm: string): readonly WordId[] | undefined {
    while (this.indexed < this.formsById.length) this.index(this.indexed++);
    const ids = this.byForm.get(norm);
    if (typeof ids !== 'number') return ids;
    const list = [ids];
    this.byForm.set(norm, list);
    return list;
  }

  private index(id: WordId): void {
    for (const form of this.formsById[id]!) {
      const ids = this.byForm.get(form);
      if (ids === undefined) this.byForm.set(form, id);
      else if (typeof ids === 'number') {
        if (ids !== id) this.byForm.set(form, [ids, id]);
      } else if (ids.at(-1) !== id) ids.push(id);
    }
  }

  /** Every form that satisfies a pattern word. */
  forms(id: WordId): readonly string[] {
    return this.formsById[id] ?? [];
  }
}

class Written {
  readonly byWord = new Map<string, WordId>();
  readonly byNorm = new Map<string, WordId>();
}

const formsOf = (norm: string): readonly string[] =>
  PLAIN.test(norm) ? inflections(norm) : inflections(norm).map(fold);

/** What tokenizing would leave as it is: "us" may be the "US", and "cannot" is two words. */
const PLAIN = /^(?!cannot$)[a-z]{3,}$/;

/** The norm that a token of this word has, so that "U.S." and "US" in a pattern mean what they mean in a text. */
function normOf(word: string): string {
  return PLAIN.test(word) ? word : (tokenize(word)[0]?.norm ?? fold(word));
}
