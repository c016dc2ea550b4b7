import { isOthers } from './context.js';
import { PLACE_OPENERS, PLACE_PREPOSITIONS } from './data/organisation-words.js';
import { classAt, type FormMatch, type FormPassage, formId, goesOn } from './form.js';
import { isJourneyEnd } from './journey.js';
import { isArticle } from './lexicon.js';
import { placeEnd, placeId, regionAfter } from './places.js';
import { isTelling } from './segments.js';
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FIGURE,
  LEGAL,
  ORGANISATION_HEAD,
  PLACE,
  PLACE_HEAD,
  TITLE,
} from './word-class.js';

const LONGEST = 4;
const OTHER = COMMON | TITLE | DEMONYM | CALENDAR | FIGURE | ORGANISATION_HEAD | LEGAL;

/** A place of the table. A name that is an English word too must stand as places do: "in Nice", not "Nice work". */
export function listedPlaceAt(passage: FormPassage, i: number): FormMatch | null {
  const { words, taken } = passage;
  const to = taken[i] ? -1 : placeEnd(words, i);
  if (to < 0 || taken.slice(i, to + 1).some(Boolean)) return null;
  const key = words
    .slice(i, to + 1)
    .map(({ folded }) => folded)
    .join(' ');
  const word = words[i]!;
  const ordinary = i === to && (classAt(passage, i) & COMMON) !== 0;
  if (ordinary && (word.opens || !isTelling(passage.casings[i])) && !word.upper) return null;
  return { from: i, to, kind: 'place', id: placeId(key)! };
}

const isOdd = (passage: FormPassage, at: number): boolean =>
  passage.words[at]!.capital && !passage.words[at]!.initial && (classAt(passage, at) & (OTHER | PLACE)) === 0;

/** The last of the words from `i` on that can be a place's unlisted name. */
function runEnd(passage: FormPassage, i: number): number {
  let to = i;
  for (let at = i + 1; at < i + LONGEST && goesOn(passage, at); at += 1) {
    if (isArticle(passage.words, at)) continue;
    if (!isOdd(passage, at) && (classAt(passage, at) & PLACE_HEAD) === 0) break;
    if (!passage.words[at]!.capital) break;
    to = at;
  }
  return to;
}

const SETTLEMENTS = new Set(
  'town city village hamlet suburb district region province governorate county municipality port island neighbourhood neighborhood outskirts'.split(
    ' ',
  ),
);

/** "the capital, Karunga," */
function isApposition({ words, text }: FormPassage, i: number, to: number): boolean {
  const before = words[i - 1];
  if (before === undefined || !(before.folded === 'capital' || SETTLEMENTS.has(before.folded))) return false;
  return text.slice(before.end, words[i]!.start) === ', ' && /^[,.]/.test(text.slice(words[to]!.end));
}

/** Whether the words from `i` to `to` stand as a place: after "in", at a journey's end, with a word for a place in them, or before a region. */
function standsAsPlace(passage: FormPassage, i: number, to: number): boolean {
  const { words, text } = passage;
  const before = words[i]!.glue === 'space' ? words[i - 1]?.folded : undefined;
  if (isOthers(words[to]!, words[to + 1])) return false;
  if (before !== undefined && PLACE_PREPOSITIONS.has(before) && !words[to]!.possessive) return true;
  if (!words[to]!.possessive && isJourneyEnd(words, i)) return true;
  if (before === 'of' && SETTLEMENTS.has(words[i - 2]?.folded ?? '') && !words[to]!.possessive) return true;
  if (isApposition(passage, i, to)) return true;
  return to - i < 3 && regionAfter(text, words[to]!.end) !== null;
}

/** The place whose unlisted name starts with word `i`. */
export function unlistedPlaceAt(passage: FormPassage, i: number): FormMatch | null {
  const { words, taken } = passage;
  const word = words[i]!;
  const start = isArticle(words, i) ? i + 1 : i;
  if (!word.capital || taken[i] || taken[start]) return null;
  const to = runEnd(passage, start);
  const odd = isOdd(passage, start);
  const opened = to > i && word.folded.length > 3 && PLACE_OPENERS.has(word.folded) && isOdd(passage, i + 1);
  const headed =
    to > start &&
    (classAt(passage, to) & PLACE_HEAD) !== 0 &&
    (odd || (classAt(passage, start) & PLACE) !== 0);
  if (!opened && !headed && !(odd && standsAsPlace(passage, i, to))) return null;
  return { from: i, to, kind: 'place', id: formId(words.slice(start, to + 1)) };
}
