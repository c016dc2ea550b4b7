import { type Introduced, lazily, lettersIn } from './introduced.js';
import { introductions, type Part, partsOf } from './introductions.js';
import { type Lexicon, lexiconOf, type NameEntry } from './lexicon.js';
import type { NameFinder, NameHit } from './name.js';
import {
  addOffices,
  allNames,
  findNames,
  hitOf,
  type IsNamed,
  passageOf,
  type ReadPassage,
  UNTOLD,
} from './read-names.js';
import type { NameWord } from './words.js';

/** A lexicon's names, for single passages and for the passages of one article. */
export interface NameLexicon {
  /** Finds the lexicon's names and, between them, others by their form. Pure: same text, same hits. */
  readonly find: NameFinder;
  inArticle(text: string, title?: string | null): ArticleNames;
}

/**
 * Names in passages of one article, whose whole text tells whom it names in full and which letters it explains: "Peskov" after
 * "Dmitry Peskov", "SDF" after "Syrian Democratic Forces (SDF)". The whole text is read when that first matters.
 */
export interface ArticleNames {
  /** Finds all names. */
  readonly find: NameFinder;
  /** Finds all names of a passage that begins at a place of the article: a surname that two bear is then whoever was named by then. */
  findAt(passage: string, at: number): readonly NameHit[];
  /** Finds the lexicon's names only: the same hits without the others, mostly without reading the article for them. */
  readonly known: NameFinder;
}

/** Passages of an article whose listed names are remembered. */
const REMEMBERED = 64;

/** Behind all introductions. */
const ANYWHERE = Number.POSITIVE_INFINITY;

class NamesOfArticle implements ArticleNames {
  private all: Introduced | null = null;
  private ofListed: Introduced | null = null;
  private parts: readonly Part[] | null = null;
  private inTitle: ReadonlySet<string> | null = null;
  private explained: ReadonlySet<string> | null = null;
  private readonly passages = new Map<string, ReadPassage>();

  constructor(
    private readonly text: string,
    private readonly title: string,
    private readonly lexicon: Lexicon,
  ) {}

  readonly find: NameFinder = (passage) => this.findAt(passage, ANYWHERE);

  findAt(passage: string, at: number): readonly NameHit[] {
    const { lexicon, introduced } = this;
    return allNames(passage, this.passage(passage), { lexicon, introduced, at });
  }

  /** Most passages are searched for the lexicon's names first, then for all. */
  private passage(text: string): ReadPassage {
    const known = this.passages.get(text);
    if (known !== undefined) return known;
    const passage = passageOf(text, this.lexicon, this.ofListedWhenAsked);
    addOffices(passage, this.lexicon, this.isNamed);
    if (this.passages.size >= REMEMBERED) this.passages.clear();
    this.passages.set(text, passage);
    return passage;
  }

  readonly known: NameFinder = (passage) => {
    const read = this.passage(passage);
    const { words, listed, taken } = read;
    const unread = words.filter((word, i) => !taken[i] && this.mayStandForKnown(word));
    if (!unread.some((word) => standsForKnown(word, this.all ?? this.introducedOfListed)))
      return listed.toSorted((a, b) => a.from - b.from).map((name) => hitOf(name, words));
    const { lexicon, introduced } = this;
    return allNames(passage, read, { lexicon, introduced, at: ANYWHERE }).filter(({ known }) => known);
  };

  private get introduced(): Introduced {
    this.all ??= introductions(this.read, ({ text, passage }) =>
      allNames(text, passage, { lexicon: this.lexicon, ...UNTOLD }),
    );
    this.parts = null;
    return this.all;
  }

  /**
   * The lexicon's people and bodies among them: all of those that the article introduces, and perhaps letters that it has explained
   * otherwise before. They are found without reading the article for other names.
   */
  private get introducedOfListed(): Introduced {
    this.ofListed ??=
      this.all ??
      introductions(this.read, ({ passage: { words, listed } }) => listed.map((name) => hitOf(name, words)));
    return this.ofListed;
  }

  private get read(): readonly Part[] {
    this.parts ??= partsOf(this.text, this.lexicon);
    return this.parts;
  }

  private readonly isNamed: IsNamed = (id) => {
    this.inTitle ??= new Set(findNames(this.title, this.lexicon, UNTOLD).map((hit) => hit.id));
    return this.inTitle.has(id) || this.introducedOfListed.named.has(id);
  };

  private readonly ofListedWhenAsked: Introduced = lazily(() => this.introducedOfListed);

  /** Whether a word may be a surname or letters that the article has introduced for an entry of the lexicon. */
  private mayStandForKnown(word: NameWord): boolean {
    if (this.all !== null) return standsForKnown(word, this.all);
    const { capital, raw, folded } = word;
    if (!capital) return false;
    this.explained ??= lettersIn(this.text);
    if (this.explained.has(raw.replaceAll('.', ''))) return true;
    const { vocabulary, surnames } = this.lexicon;
    return [folded[0]!.toUpperCase() + folded.slice(1), folded.toUpperCase()].some((word) =>
      vocabulary.candidates(word).some(({ id }) => surnames.has(id)),
    );
  }
}

/** Whether a word is a surname or letters that an article has introduced for an entry of the lexicon. */
function standsForKnown({ raw, folded }: NameWord, { surnames, acronyms }: Introduced): boolean {
  if (surnames.get(folded)?.some(({ known }) => known)) return true;
  return acronyms.size > 0 && acronyms.get(raw.replaceAll('.', ''))?.known === true;
}

export function nameLexicon(entries: readonly NameEntry[]): NameLexicon {
  const lexicon = lexiconOf(entries);
  return {
    find: (text) => findNames(text, lexicon, UNTOLD),
    inArticle: (text, title) => new NamesOfArticle(text, title ?? '', lexicon),
  };
}

/** A finder of the entries' names, and of other names by their form, in single passages. */
export const lexiconNames = (entries: readonly NameEntry[]): NameFinder => nameLexicon(entries).find;
