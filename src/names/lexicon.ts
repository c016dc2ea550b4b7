import { isCommonWord } from './common.js';
import { ARTICLES, HYPHEN_ARTICLES, SURNAME_PARTICLES } from './data/titles.js';
import { append } from './multimap.js';
import type { NameKind } from './name.js';
import { Offices } from './offices.js';
import { placeSpellings } from './places.js';
import { Vocabulary, writingOf } from './vocabulary.js';
import { type NameWord, nameWords } from './words.js';

/** A name of a lexicon with the spellings that its author lists. */
export interface NameEntry {
  readonly id: string;
  readonly kind: NameKind;
  readonly spellings: readonly string[];
  /** What a person is called without the name, in texts that name the person somewhere: "Syrian leader". */
  readonly offices?: readonly string[];
}

/**
 * One way to name an entry: its words, articles left out. `full` has a person's given name; `derived` is a surname alone that
 * no spelling lists. `weak` may only stand for the person after a title or where the article has named them in full.
 */
export interface Shape {
  readonly entry: NameEntry;
  readonly words: readonly number[];
  /** Whether the word in the same place of `words` is written small. */
  readonly small: readonly boolean[];
  readonly full: boolean;
  readonly derived: boolean;
  readonly weak: boolean;
}

/** Entries prepared for finding: shapes by their first word. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly shapes: ReadonlyMap<number, readonly Shape[]>;
  readonly ids: ReadonlySet<string>;
  /** A person's given names, folded, by entry. */
  readonly givens: ReadonlyMap<string, readonly string[]>;
  /** The words that end a person's name. */
  readonly surnames: ReadonlySet<number>;
  readonly offices: Offices;
}

/** An article ("al-", "Al") before the word at `i + 1`. */
export function isArticle(words: readonly NameWord[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next === undefined || next.glue === 'break') return false;
  if (next.glue === 'hyphen') return ARTICLES.has(word.folded) || HYPHEN_ARTICLES.has(word.folded);
  return ARTICLES.has(word.folded) && word.raw.length === 2;
}

const withoutArticles = (words: readonly NameWord[]): NameWord[] =>
  words.filter((_, i) => !isArticle(words, i));

/** Where a person's surname starts in the words of a full name: "bin Salman", "de Gaulle", else the last word. */
function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  while (start > 0 && SURNAME_PARTICLES.has(words[start - 1]!.folded)) start -= 1;
  return start;
}

interface Draft {
  readonly entry: NameEntry;
  readonly words: readonly NameWord[];
  readonly derived: boolean;
}

/** A place may also be printed as the table of places spells it: Kyiv, Kiev. */
function spellingsOf({ kind, spellings }: NameEntry): readonly string[] {
  return kind === 'place' ? [...new Set([...spellings, ...spellings.flatMap(placeSpellings)])] : spellings;
}

function draftsOf(entry: NameEntry): Draft[] {
  const spelled = spellingsOf(entry)
    .map((spelling) => withoutArticles(nameWords(spelling)))
    .filter((words) => words.length > 0);
  const drafts: Draft[] = spelled.map((words) => ({ entry, words, derived: false }));
  if (entry.kind !== 'person') return drafts;
  for (const words of spelled) {
    const surname = words.slice(surnameStart(words));
    if (words.length > 1 && surname.at(-1)!.capital && surname.at(-1)!.folded.length > 2) {
      drafts.push({ entry, words: surname, derived: true });
    }
  }
  return drafts;
}

function shapeOf({ entry, words, derived }: Draft, vocabulary: Vocabulary): Shape {
  const full = entry.kind === 'person' && !derived && words[0]!.capital && surnameStart(words) > 0;
  return {
    entry,
    words: words.map((word) => vocabulary.add(word.folded, writingOf(word))),
    small: words.map(({ capital }) => !capital),
    full,
    derived,
    weak: derived && isCommonWord(words.at(-1)!.folded),
  };
}

/** Prepares entries for finding. A derived surname that some entry lists belongs to that entry. */
export function lexiconOf(entries: readonly NameEntry[]): Lexicon {
  const lexicon = lexicons.get(entries) ?? compile(entries);
  lexicons.set(entries, lexicon);
  return lexicon;
}

const lexicons = new WeakMap<readonly NameEntry[], Lexicon>();

function compile(entries: readonly NameEntry[]): Lexicon {
  const vocabulary = new Vocabulary();
  const shapes = new Map<number, Shape[]>();
  const givens = new Map<string, string[]>();
  const surnames = new Set<number>();
  const seen = new Set<string>();
  const drafts = entries.flatMap(draftsOf).sort((a, b) => Number(a.derived) - Number(b.derived));
  for (const draft of drafts) {
    const shape = shapeOf(draft, vocabulary);
    const key = `${shape.entry.id} ${shape.words.join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    append(shapes, shape.words[0]!, shape);
    if (shape.entry.kind === 'person') surnames.add(shape.words.at(-1)!);
    if (shape.full) append(givens, shape.entry.id, draft.words[0]!.folded);
  }
  const offices = new Offices(entries);
  return { vocabulary, shapes, givens, surnames, offices, ids: new Set(entries.map(({ id }) => id)) };
}
