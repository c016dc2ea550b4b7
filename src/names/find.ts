import { isForeignAfter, isForeignBefore, isNeutral, isOthers } from './context.js';
import { TITLES } from './data/titles.js';
import type { FormMatch } from './form.js';
import { titleContradicts } from './gender.js';
import { sameGiven } from './given.js';
import type { Introduced } from './introduced.js';
import { isArticle, type Lexicon, type Shape } from './lexicon.js';
import { placeEnd } from './places.js';
import type { WordMatch } from './same-word.js';
import type { Casing } from './segments.js';
import type { WordCandidate } from './vocabulary.js';
import { CALENDAR, COMMON, GIVEN, TITLE, wordClass } from './word-class.js';
import type { NameWord } from './words.js';

/** Middle names that may stand between a given name and a surname. */
const MIDDLE_NAMES = 2;
const NOWHERE = new Set(
  'in at from near to of outside inside around across through into toward towards leave leaving left'.split(
    ' ',
  ),
);

/** A shape found in a passage: the first and the last of its words. */
interface Match {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

interface Passage {
  readonly lexicon: Lexicon;
  readonly introduced: Introduced;
  readonly words: readonly NameWord[];
  readonly casings: readonly Casing[];
  readonly candidates: readonly (readonly WordCandidate[])[];
}

const matchOf = (passage: Passage, i: number, listed: number): WordMatch | null =>
  passage.candidates[i]?.find(({ id }) => id === listed)?.match ?? null;

/** The next word of a name after `i`, an article between them skipped; -1 where the name cannot go on. */
function nextWord({ words }: Passage, i: number): number {
  const next = words[i + 1];
  if (next === undefined || next.glue === 'break' || words[i]!.possessive) return -1;
  return isArticle(words, i + 1) ? i + 2 : i + 1;
}

/** Capitals may be missing in later words of an organisation or place ("Syrian Democratic forces"), never in a person's. */
const caseFits = (shape: Shape, k: number, word: NameWord): boolean =>
  word.capital || shape.small[k]! || (k > 0 && shape.entry.kind !== 'person');

/** A match of the words of `shape` from its `k`th on, the first of them at `i`. */
function matchFrom(passage: Passage, shape: Shape, [i, k]: readonly [number, number]): Match | null {
  const kinds: WordMatch[] = [];
  let at = i;
  for (let n = k; n < shape.words.length; n += 1) {
    if (n > k) at = nextWord(passage, at);
    const match = at < 0 ? null : matchOf(passage, at, shape.words[n]!);
    if (match === null || !caseFits(shape, n, passage.words[at]!)) return null;
    kinds.push(match);
  }
  if (kinds.every((kind) => kind === 'loose')) return null;
  return { shape, from: i, to: at, exact: kinds.every((kind) => kind === 'exact') };
}

/** A full name with middle names or initials that the lexicon does not list: "Vladimir Vladimirovich Putin". */
function matchWithMiddle(passage: Passage, shape: Shape, i: number): Match | null {
  if (!shape.full || matchOf(passage, i, shape.words[0]!) === null) return null;
  let at = i;
  for (let skipped = 1; skipped <= MIDDLE_NAMES; skipped += 1) {
    at = nextWord(passage, at);
    if (at < 0 || !passage.words[at]!.capital) return null;
    const rest = nextWord(passage, at);
    const match = rest < 0 ? null : matchFrom(passage, shape, [rest, 1]);
    if (match !== null) return { ...match, from: i };
  }
  return null;
}

function shapesAt(passage: Passage, i: number): Match[] {
  return (passage.candidates[i] ?? []).flatMap(({ id }) =>
    (passage.lexicon.shapes.get(id) ?? []).flatMap(
      (shape) => matchFrom(passage, shape, [i, 0]) ?? matchWithMiddle(passage, shape, i) ?? [],
    ),
  );
}

const matchesAt = (passage: Passage, i: number): Match[] =>
  shapesAt(passage, i).flatMap((match) => [match, ...aroundPerson(passage, match)]);

/** An organisation named after a person, whose name the text gives in full: "Bashar al-Assad government". */
function aroundPerson(passage: Passage, { shape, from, to }: Match): Match[] {
  if (!shape.full) return [];
  return shapesAt(passage, to)
    .filter((match) => match.shape.entry.kind === 'organisation' && match.to > to)
    .map((match) => ({ ...match, from }));
}

/** Whether a word is a given name of the entry, in any spelling, or its initial. */
function isGivenOf(passage: Passage, id: string, word: NameWord): boolean {
  const givens = passage.lexicon.givens.get(id) ?? [];
  return word.capital && givens.some((given) => sameGiven(given, word.folded));
}

/** The index of the first word of a match, an article before it counted in. */
const startOf = ({ words }: Passage, from: number): number =>
  from > 0 && isArticle(words, from - 1) ? from - 1 : from;

/** The index of a given name of the entry before `start`, initials between them skipped: "Joseph R. Biden". -1 without one. */
function givenBefore(passage: Passage, id: string, start: number): number {
  const { words } = passage;
  let at = start - 1;
  while (at >= 0 && words[at + 1]!.glue === 'space') {
    if (isGivenOf(passage, id, words[at]!)) return at;
    if (!words[at]!.initial) return -1;
    at -= 1;
  }
  return -1;
}

function surnameStands(passage: Passage, match: Match, consumed: number): Match | null {
  const { words, introduced, lexicon } = passage;
  const { entry, weak } = match.shape;
  if (isForeignAfter(words[match.to]!, words[match.to + 1]) || isArticleAfter(passage, match)) return null;
  const start = startOf(passage, match.from);
  const given = givenBefore(passage, entry.id, start);
  if (given > consumed) return { ...match, from: given };
  const before = start - 1 > consumed ? words[start - 1] : undefined;
  if (isForeignBefore(before, words[start]!) || isThings(passage, match)) return null;
  if (!match.exact && isGivenName(words[match.to]!)) return null;
  if (titleContradicts(before?.folded, lexicon.givens.get(entry.id) ?? [])) return null;
  const titled = before?.capital === true && TITLES.has(before.folded);
  return weak && !titled && !introduced.ids.has(entry.id) ? null : match;
}

/** In a sentence an English word in capitals after a surname makes the name of a thing: "Al Asad Air Base". */
function isThings({ words, casings }: Passage, { to }: Match): boolean {
  const after = words[to + 1];
  if (after?.glue !== 'space' || !after.capital || words[to]!.possessive || casings[to] !== 'sentence')
    return false;
  return (wordClass(after.folded) & (COMMON | TITLE | CALENDAR)) === COMMON;
}

const isGivenName = ({ folded }: NameWord): boolean => (wordClass(folded) & GIVEN) !== 0;

/** A given name that reads like the surname: "Asaad al-Shibani". */
function isArticleAfter({ words }: Passage, { to }: Match): boolean {
  const after = words[to + 1];
  return (
    after?.glue === 'space' && !words[to]!.possessive && isArticle(words, to + 1) && after.folded !== 'as'
  );
}

/** A misspelled place among other names is somebody's name: "Malik Peiris". */
function isSomebodys({ words }: Passage, { from, to, exact }: Match): boolean {
  const after = words[to + 1];
  if (exact) return false;
  return isForeignBefore(words[from - 1], words[from]!) || (after?.glue === 'space' && after.capital);
}

function placeStands(passage: Passage, match: Match): Match | null {
  const { words } = passage;
  if (isArticleAfter(passage, match) || isSomebodys(passage, match)) return null;
  for (let i = Math.max(0, match.from - 3); i <= match.from; i += 1) {
    const end = placeEnd(words, i);
    if (end >= match.to && (i < match.from || end > match.to)) return null;
  }
  const [before, after] = [words[match.from - 1], words[match.to + 1]];
  if (after === undefined || match.from !== match.to || after.glue !== 'space' || words[match.to]!.possessive)
    return match;
  const somebody = after.capital && !isNeutral(after) && !NOWHERE.has(before?.folded ?? '');
  return somebody ? null : match;
}

function stands(passage: Passage, match: Match, consumed: number): Match | null {
  const { kind } = match.shape.entry;
  if (kind === 'place') return placeStands(passage, match);
  if (kind === 'organisation') return match;
  if (!match.shape.full) return surnameStands(passage, match, consumed);
  return isOthers(passage.words[match.to]!, passage.words[match.to + 1]) ? null : match;
}

/** Of the matches at one place the longest; among equals the one as listed, then one introduced; null when two people remain. */
function choose(matches: readonly Match[], { ids }: Introduced): Match | null {
  const longest = Math.max(...matches.map(({ to, from }) => to - from));
  const rank = ({ exact, shape }: Match): number =>
    (exact ? 4 : 0) + (ids.has(shape.entry.id) ? 2 : 0) + (shape.derived ? 0 : 1);
  const equal = matches.filter(({ to, from }) => to - from === longest).sort((a, b) => rank(b) - rank(a));
  const [first] = equal;
  const rival = equal.find(({ shape }) => shape.entry.id !== first?.shape.entry.id);
  return first === undefined || (rival !== undefined && rank(rival) === rank(first)) ? null : first;
}

/** Finds the lexicon's names among a passage's words, left to right, longest first. */
export function findListed(
  { words, casings }: Pick<Passage, 'words' | 'casings'>,
  lexicon: Lexicon,
  introduced: Introduced,
): FormMatch[] {
  const candidates = words.map((word) => lexicon.vocabulary.candidatesOf(word));
  const passage: Passage = { lexicon, introduced, words, casings, candidates };
  const hits: FormMatch[] = [];
  let consumed = -1;
  for (let i = 0; i < words.length; i += 1) {
    if (candidates[i]!.length === 0) continue;
    const standing = matchesAt(passage, i).flatMap((match) => stands(passage, match, consumed) ?? []);
    const match = standing.length === 0 ? null : choose(standing, introduced);
    if (match === null) continue;
    const { id, kind } = match.shape.entry;
    hits.push({ from: Math.max(startOf(passage, match.from), consumed + 1), to: match.to, id, kind });
    consumed = match.to;
    i = match.to;
  }
  return hits;
}
