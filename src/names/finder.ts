import { namesByForm } from './by-form.js';
import { findListed } from './find.js';
import { classesOf, type FormMatch } from './form.js';
import { bearerOf, type Introduced, Introductions, isShortMention, NOTHING } from './introduced.js';
import { compileLexicon, isArticle, type Lexicon, type NameEntry } from './lexicon.js';
import type { NameFinder, NameHit } from './name.js';
import { casings } from './segments.js';
import { type NameWord, nameWords } from './words.js';

interface Found extends FormMatch {
  readonly known: boolean;
}

interface Reading {
  readonly words: readonly NameWord[];
  readonly taken: readonly boolean[];
  readonly introduced: Introduced;
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
function shortMentions({ words, taken, introduced, lexicon }: Reading): Found[] {
  if (introduced === NOTHING) return [];
  return words.flatMap((word, i): Found[] => {
    if (taken[i] || !word.capital) return [];
    const named = introduced.acronyms.size > 0 && introduced.acronyms.get(word.raw.replaceAll('.', ''));
    if (named) return [{ ...named, from: i, to: i }];
    if (isListedAlone(word, lexicon) || !isShortMention(words, i, introduced)) return [];
    const from = i > 0 && !taken[i - 1] && isArticle(words, i - 1) ? i - 1 : i;
    const bearer = bearerOf(words, [from, i], introduced);
    return [{ from, to: i, kind: 'person', id: bearer?.id ?? word.folded, known: bearer?.known ?? false }];
  });
}

/** A person found by form is whoever the article names so: "Mr Boehner" is John Boehner. */
function resolve(words: readonly NameWord[], match: FormMatch, introduced: Introduced): Found {
  const bearer = match.kind === 'person' ? bearerOf(words, [match.from, match.to], introduced) : null;
  return { ...match, id: bearer?.id ?? match.id, known: bearer?.known ?? false };
}

/** A name that no lexicon has never shares an id with one that it has. */
const distinct = (found: Found, lexicon: Lexicon): Found =>
  found.known || !lexicon.ids.has(found.id) ? found : { ...found, id: `${found.id} (unlisted)` };

function mark(taken: boolean[], found: readonly FormMatch[]): void {
  for (const { from, to } of found) taken.fill(true, from, to + 1);
}

/** The lexicon's names in a passage and, between them, short mentions and names by their form. */
function findNames(text: string, lexicon: Lexicon, introduced: Introduced): NameHit[] {
  const words = nameWords(text);
  const taken = words.map(() => false);
  const cased = casings(words);
  const listed = findListed({ words, casings: cased }, lexicon, introduced).map((match) => ({
    ...match,
    known: true,
  }));
  mark(taken, listed);
  const short = shortMentions({ words, taken, introduced, lexicon });
  mark(taken, short);
  const formed = namesByForm({ text, words, casings: cased, classes: classesOf(words), taken });
  const found = [...listed, ...short, ...formed.map((match) => resolve(words, match, introduced))];
  return found
    .sort((a, b) => a.from - b.from)
    .map((name) => distinct(name, lexicon))
    .map(({ from, to, id, kind, known }) => ({
      start: words[from]!.start,
      end: words[to]!.end,
      id,
      kind,
      known,
    }));
}

/** A lexicon's names, for single passages and for the passages of one article. */
export interface NameLexicon {
  /** Finds the lexicon's names and, between them, others by their form. Pure: same text, same hits. */
  readonly find: NameFinder;
  /**
   * A finder for passages of one article, given its whole text, that knows whom the article names in full and which letters
   * it explains: "Peskov" after "Dmitry Peskov", "SDF" after "Syrian Democratic Forces (SDF)".
   */
  inArticle(text: string): NameFinder;
}

/** Introductions are read from the beginning of a text; what comes later than this introduces nobody. */
const READ = 200_000;
/** Longer lines are read in pieces, so that no list of words grows with the text. */
const PIECE = 20_000;

function introductions(text: string, lexicon: Lexicon): Introduced {
  const introduced = new Introductions();
  for (const line of text.slice(0, READ).split('\n')) {
    for (let at = 0; at < line.length; at += PIECE) {
      const piece = line.slice(at, at + PIECE);
      introduced.read(piece, findNames(piece, lexicon, NOTHING));
    }
  }
  return introduced.done();
}

export function nameLexicon(entries: readonly NameEntry[]): NameLexicon {
  const lexicon = compileLexicon(entries);
  return {
    find: (text) => findNames(text, lexicon, NOTHING),
    inArticle: (text) => {
      const introduced = introductions(text, lexicon);
      return (passage) => findNames(passage, lexicon, introduced);
    },
  };
}

/** A finder of the entries' names, and of other names by their form, in single passages. */
export const lexiconNames = (entries: readonly NameEntry[]): NameFinder => nameLexicon(entries).find;
