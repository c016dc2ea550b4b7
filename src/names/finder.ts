import { namesByForm } from './by-form.js';
import { findListed } from './find.js';
import { classesOf, type FormMatch } from './form.js';
import {
  type Bearing,
  bearerOf,
  type Introduced,
  Introductions,
  isShortMention,
  lazily,
  lettersIn,
  NOTHING,
} from './introduced.js';
import { kinId } from './kin.js';
import { isArticle, type Lexicon, lexiconOf, type NameEntry } from './lexicon.js';
import type { NameFinder, NameHit } from './name.js';
import { type Casing, casings } from './segments.js';
import { type NameWord, nameWords } from './words.js';

interface Found extends FormMatch {
  readonly known: boolean;
  readonly office?: true;
}

interface Reading {
  readonly words: readonly NameWord[];
  readonly taken: readonly boolean[];
  readonly introduced: Introduced;
  readonly at: number;
  readonly lexicon: Lexicon;
}

/** Whether the lexicon has the word as a name by itself: then it has decided already. */
const isListedAlone = (word: NameWord, { vocabulary, shapes }: Lexicon): boolean =>
  vocabulary
    .candidatesOf(word)
    .some(
      ({ id, match }) =>
        match === 'exact' && shapes.get(id)?.some((shape) => shape.words.length === 1 && !shape.weak),
    );

/** Short mentions of whom or what the article introduces, among the words that are not taken. */
function shortMentions({ words, taken, introduced, at, lexicon }: Reading): Found[] {
  if (introduced === NOTHING) return [];
  return words.flatMap((word, i): Found[] => {
    if (taken[i] || !word.capital) return [];
    const named = introduced.acronyms.size > 0 && introduced.acronyms.get(word.raw.replaceAll('.', ''));
    if (named) return [{ ...named, from: i, to: i }];
    if (isListedAlone(word, lexicon) || !isShortMention(words, i, introduced)) return [];
    const from = i > 0 && !taken[i - 1] && isArticle(words, i - 1) ? i - 1 : i;
    const bearer = bearerOf(words, [from, i], { introduced, at });
    return [{ from, to: i, kind: 'person', id: bearer?.id ?? word.folded, known: bearer?.known ?? false }];
  });
}

/** A person found by form is whoever the article names so: "Mr Boehner" is John Boehner. */
function resolve(words: readonly NameWord[], match: FormMatch, bearing: Bearing): Found {
  const bearer = match.kind === 'person' ? bearerOf(words, [match.from, match.to], bearing) : null;
  if (bearer !== null) return { ...match, id: bearer.id, known: bearer.known };
  const kin = match.kind === 'person' && match.from === match.to ? kinId(words, match.from, bearing) : null;
  return { ...match, id: kin ?? match.id, known: false };
}

/** A name that no lexicon has never shares an id with one that it has. */
const distinct = (found: Found, lexicon: Lexicon): Found =>
  found.known || !lexicon.ids.has(found.id) ? found : { ...found, id: `${found.id} (unlisted)` };

function mark(taken: boolean[], found: readonly FormMatch[]): void {
  for (const { from, to } of found) taken.fill(true, from, to + 1);
}

interface Passage {
  readonly words: readonly NameWord[];
  readonly casings: readonly Casing[];
  /** The lexicon's names in their own spellings. */
  readonly listed: Found[];
  /** By word: whether it belongs to one of them. */
  readonly taken: boolean[];
}

function passageOf(text: string, lexicon: Lexicon, introduced: Introduced): Passage {
  const words = nameWords(text);
  const cased = casings(words);
  const matches = findListed({ words, casings: cased }, lexicon, introduced);
  const listed = matches.map((match) => ({ ...match, known: true }));
  const taken = words.map(() => false);
  mark(taken, listed);
  return { words, casings: cased, listed, taken };
}

const hitOf = ({ from, to, id, kind, known, office }: Found, words: readonly NameWord[]): NameHit => ({
  start: words[from]!.start,
  end: words[to]!.end,
  id,
  kind,
  known,
  ...(office ? { office } : {}),
});

/** The lexicon's names in a passage and, between them, short mentions and names by their form. */
function findNames(text: string, lexicon: Lexicon, bearing: Bearing, isNamed = nobody): NameHit[] {
  const passage = passageOf(text, lexicon, bearing.introduced);
  addOffices(passage, lexicon, isNamed);
  return allNames(text, passage, { lexicon, ...bearing });
}

/** Whether an article names somebody: only then an office stands for its holder. */
type IsNamed = (id: string) => boolean;
const nobody: IsNamed = () => false;

/** Adds the people whom a passage calls by an office or epithet, less the names in it: "Syria's [interim leader]". */
function addOffices({ words, listed, taken }: Passage, { offices }: Lexicon, isNamed: IsNamed): void {
  for (const match of offices.find(words, listed, isNamed)) {
    const from =
      taken.lastIndexOf(true, match.to) < match.from ? match.from : taken.lastIndexOf(true, match.to) + 1;
    if (from > match.to) continue;
    listed.push({ ...match, from, known: true, office: true });
    mark(taken, [{ ...match, from }]);
  }
}

function allNames(
  text: string,
  { words, casings, listed, taken: before }: Passage,
  { lexicon, introduced, at }: Pick<Reading, 'lexicon' | 'introduced' | 'at'>,
): NameHit[] {
  const taken = [...before];
  const short = shortMentions({ words, taken, introduced, at, lexicon });
  mark(taken, short);
  const formed = namesByForm({ text, words, casings, classes: classesOf(words), taken });
  const found = [...listed, ...short, ...formed.map((match) => resolve(words, match, { introduced, at }))];
  return found
    .sort((a, b) => a.from - b.from)
    .map((name) => distinct(name, lexicon))
    .map((name) => hitOf(name, words));
}

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

/** Without an article. */
const UNTOLD: Bearing = { introduced: NOTHING, at: Number.POSITIVE_INFINITY };
/** Behind all introductions. */
const ANYWHERE = Number.POSITIVE_INFINITY;

class NamesOfArticle implements ArticleNames {
  private introductions: Introduced | null = null;
  private inTitle: ReadonlySet<string> | null = null;
  private explained: ReadonlySet<string> | null = null;
  private readonly passages = new Map<string, Passage>();

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
  private passage(text: string): Passage {
    const known = this.passages.get(text);
    if (known !== undefined) return known;
    const passage = passageOf(text, this.lexicon, this.introductions ?? this.whenAsked);
    addOffices(passage, this.lexicon, this.isNamed);
    if (this.passages.size >= REMEMBERED) this.passages.clear();
    this.passages.set(text, passage);
    return passage;
  }

  readonly known: NameFinder = (passage) => {
    const read = this.passage(passage);
    const { words, listed, taken } = read;
    if (!words.some((word, i) => !taken[i] && this.mayStandForKnown(word)))
      return listed.toSorted((a, b) => a.from - b.from).map((name) => hitOf(name, words));
    const { lexicon, introduced } = this;
    return allNames(passage, read, { lexicon, introduced, at: ANYWHERE }).filter(({ known }) => known);
  };

  private get introduced(): Introduced {
    this.introductions ??= introductions(this.text, this.lexicon);
    return this.introductions;
  }

  private readonly isNamed: IsNamed = (id) => {
    this.inTitle ??= new Set(findNames(this.title, this.lexicon, UNTOLD).map((hit) => hit.id));
    return this.inTitle.has(id) || this.introduced.named.has(id);
  };

  private readonly whenAsked: Introduced = lazily(() => this.introduced);

  /** Whether a word may be a surname or letters that the article has introduced for an entry of the lexicon. */
  private mayStandForKnown(word: NameWord): boolean {
    if (this.introductions !== null) return standsForKnown(word, this.introductions);
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

/** Introductions are read from the beginning of a text; what comes later than this introduces nobody. */
const READ = 200_000;
/** Longer lines are read in pieces, so that no list of words grows with the text. */
const PIECE = 20_000;

function introductions(text: string, lexicon: Lexicon): Introduced {
  const introduced = new Introductions();
  let start = 0;
  for (const line of text.slice(0, READ).split('\n')) {
    for (let at = 0; at < line.length; at += PIECE) {
      const piece = line.slice(at, at + PIECE);
      introduced.read(piece, findNames(piece, lexicon, UNTOLD), start + at);
    }
    start += line.length + 1;
  }
  return introduced.done();
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
