import { isForeignAfter, isForeignBefore, isNeutral, isOthers } from './context.js';
import { TITLES } from './data/titles.js';
import { titleContradicts } from './gender.js';
import { sameGiven } from './given.js';
import { isArticle } from './lexicon.js';
import type { Match, Passage } from './passage.js';
import { placeEnd } from './places.js';
import { CALENDAR, COMMON, GIVEN, TITLE, wordClass } from './word-class.js';
import type { NameWord } from './words.js';

/** Words after which even a misread name is a place. */
const NOWHERE = new Set(
  'in at from near to of outside inside around across through into toward towards leave leaving left'.split(
    ' ',
  ),
);

/** Whether a word is a given name of the entry, in any spelling, or its initial. */
function isGivenOf(passage: Passage, id: string, word: NameWord): boolean {
  const givens = passage.lexicon.givens.get(id) ?? [];
  return word.capital && givens.some((given) => sameGiven(given, word.folded));
}

/** The index of the first word of a match, an article before it counted in. */
export const startOf = ({ words }: Passage, from: number): number =>
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

/** The match as it stands among its neighbours, widened by a given name; null where they make it somebody or something else. */
export function stands(passage: Passage, match: Match, consumed: number): Match | null {
  const { kind } = match.shape.entry;
  if (kind === 'place') return placeStands(passage, match);
  if (kind === 'organisation') return match;
  if (!match.shape.full) return surnameStands(passage, match, consumed);
  return isOthers(passage.words[match.to]!, passage.words[match.to + 1]) ? null : match;
}
