import { namesByForm } from './by-form.js';
import { findListed } from './find.js';
import { classesOf, type FormMatch } from './form.js';
import { type Bearing, bearerOf, type Introduced, isShortMention, NOTHING } from './introduced.js';
import { kinId } from './kin.js';
import { isArticle, type Lexicon } from './lexicon.js';
import type { NameHit } from './name.js';
import { type Casing, casings } from './segments.js';
import { type NameWord, nameWords } from './words.js';

/** Without an article. */
export const UNTOLD: Bearing = { introduced: NOTHING, at: Number.POSITIVE_INFINITY };

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

/** The words of a passage, and the lexicon's names among them. */
export interface ReadPassage {
  readonly words: readonly NameWord[];
  readonly casings: readonly Casing[];
  /** The lexicon's names in their own spellings. */
  readonly listed: Found[];
  /** By word: whether it belongs to one of them. */
  readonly taken: boolean[];
}

/** Reads a passage for the lexicon's names alone. */
export function passageOf(text: string, lexicon: Lexicon, introduced: Introduced): ReadPassage {
  const words = nameWords(text);
  const cased = casings(words);
  const matches = findListed({ words, casings: cased }, lexicon, introduced);
  const listed = matches.map((match) => ({ ...match, known: true }));
  const taken = words.map(() => false);
  mark(taken, listed);
  return { words, casings: cased, listed, taken };
}

export const hitOf = ({ from, to, id, kind, known, office }: Found, words: readonly NameWord[]): NameHit => ({
  start: words[from]!.start,
  end: words[to]!.end,
  id,
  kind,
  known,
  ...(office ? { office } : {}),
});

/** The lexicon's names in a passage and, between them, short mentions and names by their form. */
export function findNames(text: string, lexicon: Lexicon, bearing: Bearing, isNamed = nobody): NameHit[] {
  const passage = passageOf(text, lexicon, bearing.introduced);
  addOffices(passage, lexicon, isNamed);
  return allNames(text, passage, { lexicon, ...bearing });
}

/** Whether an article names somebody: only then an office stands for its holder. */
export type IsNamed = (id: string) => boolean;
const nobody: IsNamed = () => false;

/** Adds the people whom a passage calls by an office or epithet, less the names in it: "Syria's [interim leader]". */
export function addOffices(
  { words, listed, taken }: ReadPassage,
  { offices }: Lexicon,
  isNamed: IsNamed,
): void {
  for (const match of offices.find(words, listed, isNamed)) {
    const from =
      taken.lastIndexOf(true, match.to) < match.from ? match.from : taken.lastIndexOf(true, match.to) + 1;
    if (from > match.to) continue;
    listed.push({ ...match, from, known: true, office: true });
    mark(taken, [{ ...match, from }]);
  }
}

/** The lexicon's names of a passage that has been read for them, and all others. */
export function allNames(
  text: string,
  { words, casings, listed, taken: before }: ReadPassage,
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
