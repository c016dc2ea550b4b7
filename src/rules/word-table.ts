import { fold, tokenize } from '../text/index.js';
import { inflections } from './inflect.js';

/** The number of a pattern word in a WordTable. */
export type WordId = number;

/**
 * The words that the patterns of a rule set look for, each known by a number, and for every form that a text may print
 * the numbers of the pattern words that it satisfies.
 */
export class WordTable {
  private readonly ids = new Map<string, WordId>();
  /** By word as patterns write it. */
  private readonly exact = new Map<string, WordId>();
  private readonly inflected = new Map<string, WordId>();
  private readonly byForm = new Map<string, WordId[]>();
  private readonly formsById: (readonly string[])[] = [];

  /** A table by its words' forms, in the order of their numbers; pattern words cannot be added to it under known numbers. */
  static of(forms: readonly (readonly string[])[]): WordTable {
    const table = new WordTable();
    for (const each of forms) table.enter(each);
    return table;
  }

  get size(): number {
    return this.formsById.length;
  }

  /** The forms of every word, in the order of their numbers. */
  all(): readonly (readonly string[])[] {
    return this.formsById;
  }

  /** The number of a pattern word; `exact` keeps it from being inflected. */
  add(word: string, exact: boolean): WordId {
    const written = exact ? this.exact : this.inflected;
    const known = written.get(word) ?? this.addNorm(normOf(word), exact);
    written.set(word, known);
    return known;
  }

  private addNorm(norm: string, exact: boolean): WordId {
    const key = `${exact ? '=' : '~'}${norm}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.enter(exact ? [norm] : inflections(norm).map(fold));
    this.ids.set(key, id);
    return id;
  }

  private enter(forms: readonly string[]): WordId {
    const id = this.formsById.length;
    this.formsById.push(forms);
    for (const form of forms) {
      const ids = this.byForm.get(form);
      if (ids === undefined) this.byForm.set(form, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
    return id;
  }

  /** The pattern words that a token of this norm satisfies. */
  of(norm: string): readonly WordId[] | undefined {
    return this.byForm.get(norm);
  }

  /** Every form that satisfies a pattern word. */
  forms(id: WordId): readonly string[] {
    return this.formsById[id] ?? [];
  }
}

/** The norm that a token of this word has, so that "U.S." and "US" in a pattern mean what they mean in a text. */
function normOf(word: string): string {
  return tokenize(word)[0]?.norm ?? fold(word);
}
