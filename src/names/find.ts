import type { FormMatch } from './form.js';
import type { Introduced } from './introduced.js';
import { isArticle, type Lexicon, type Shape } from './lexicon.js';
import type { Match, Passage } from './passage.js';
import type { WordMatch } from './same-word.js';
import { stands, startOf } from './standing.js';
import type { NameWord } from './words.js';

/** Middle names that may stand between a given name and a surname. */
const MIDDLE_NAMES = 2;

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

/** Of the matches at one place the longest; among equals the one as listed, then one introduced; null when two people remain. */
function choose(matches: readonly Match[], introduced: Introduced): Match | null {
  if (matches.length === 1) return matches[0]!;
  const longest = Math.max(...matches.map(({ to, from }) => to - from));
  const equal = matches.filter(({ to, from }) => to - from === longest);
  const isOne = equal.every(({ shape }) => shape.entry.id === equal[0]!.shape.entry.id);
  const rank = ({ exact, shape }: Match): number =>
    (exact ? 4 : 0) + (!isOne && introduced.ids.has(shape.entry.id) ? 2 : 0) + (shape.derived ? 0 : 1);
  equal.sort((a, b) => rank(b) - rank(a));
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
