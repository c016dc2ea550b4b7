import {
  KNOWN_ACRONYMS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_OPENERS,
  OTHER_ABBREVIATIONS,
} from './data/organisation-words.js';
import { SMALL_WORDS } from './data/small-words.js';
import { classAt, type FormMatch, type FormPassage, formId, goesOn } from './form.js';
import { isArticle } from './lexicon.js';
import { isTelling } from './segments.js';
import { COMMON, FIGURE, GIVEN, LEGAL, ORGANISATION_HEAD, TITLE } from './word-class.js';

const LONGEST = 8;
const CONNECTORS = new Set('of for and the in on de du des'.split(' '));
/** Openers whose name may list what they are for: "Ministry of Health and Prevention". */
const LISTING = new Set(
  'ministry department institute center centre office committee commission council board association organisation organization'.split(
    ' ',
  ),
);
/** Openers that are somebody's rather than named after somebody: "the National Front of Jean Lemoin", not "Bank of John". */
const LED = new Set(
  'front party army union league federation confederation parliament congress office bureau'.split(' '),
);
const ACRONYM = /^[A-Z][A-Z&]{1,5}$/;

/** The folded words from `from` to `to`: how `KNOWN_ORGANISATIONS` is written. */
const keyOf = ({ words }: FormPassage, from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ folded }) => folded)
    .join(' ');

const FIRST_WORDS = new Set([...KNOWN_ORGANISATIONS].map((name) => name.split(' ')[0]!));
const LONGEST_KNOWN = 4;

/** The last word of a well-known organisation that starts at `i`, or -1. */
function knownEnd(passage: FormPassage, i: number): number {
  if (!FIRST_WORDS.has(passage.words[i]!.folded)) return -1;
  let end = -1;
  for (let to = i; to < i + LONGEST_KNOWN && passage.words[to]?.capital; to += 1) {
    if (to > i && !goesOn(passage, to)) break;
    if (KNOWN_ORGANISATIONS.has(keyOf(passage, i, to))) end = to;
  }
  return end;
}

/** The index after the last capitalised word of a name that starts at `i`, small connectors between them included. */
function capitalRun(passage: FormPassage, i: number): number {
  let end = i + 1;
  for (let at = i + 1; at < i + LONGEST && goesOn(passage, at); at += 1) {
    const word = passage.words[at]!;
    if (word.capital) end = at + 1;
    else if (!CONNECTORS.has(word.folded)) break;
  }
  return end;
}

/** A headline capitalises what no name has: "Calls Between Campaign and Intelligence". */
function hasSmallWord({ words }: FormPassage, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (SMALL_WORDS.has(words[at]!.folded)) return true;
  return false;
}

/** The index of the first word from `i` on, before `end`, that is not capitalised; else `end`. */
function capitalsEnd({ words }: FormPassage, i: number, end: number): number {
  let at = i;
  while (at < end && words[at]!.capital) at += 1;
  return at;
}

/**
 * The last word of the run that closes an organisation's name, or -1: "Kuwait Fire Force" of "Kuwait Fire Force Chief". A run
 * that ends with a well-known organisation is a description of it: "Richard Nixon White House".
 */
function headedEnd(passage: FormPassage, i: number, end: number): number {
  if ((classAt(passage, i) & TITLE) !== 0) return -1;
  let to = capitalsEnd(passage, i, end) - 1;
  if (hasSmallWord(passage, i, to)) return -1;
  while (to > i && (classAt(passage, to) & (ORGANISATION_HEAD | LEGAL)) === 0) to -= 1;
  for (let at = i + 1; at < to; at += 1) if (knownEnd(passage, at) === to) return -1;
  return to > i ? to : -1;
}

/** Where "of" or "for" follows a word that opens an organisation's name, among the first words from `i` on; -1 without one. */
function openerAt({ words }: FormPassage, i: number, end: number): number {
  for (let at = i; at < i + 3 && at + 2 < end && words[at]!.capital; at += 1) {
    if (/^(?:of|for)$/.test(words[at + 1]!.raw)) return ORGANISATION_OPENERS.has(words[at]!.folded) ? at : -1;
  }
  return -1;
}

/** The last word of "Ministry of Defence", "Bank of America", "Institute for the Study of War", or -1. */
function openedEnd(passage: FormPassage, i: number, end: number): number {
  const { words } = passage;
  const opener = openerAt(passage, i, end);
  if (opener < 0) return -1;
  let to = opener + 2;
  if (words[to]!.folded === 'the' && to + 1 < end) to += 1;
  if (!words[to]!.capital) return -1;
  if (LED.has(words[opener]!.folded) && (classAt(passage, to) & GIVEN) !== 0 && words[to + 1]?.capital)
    return -1;
  const lists = LISTING.has(words[opener]!.folded);
  const joins = (at: number): boolean =>
    lists && /^(?:of|for|and)$/.test(words[at]!.raw) && words[at + 1]?.capital === true;
  while (to + 1 < end && (words[to + 1]!.capital || joins(to + 1))) to += 1;
  return to;
}

function acronym(passage: FormPassage, i: number): boolean {
  const word = passage.words[i]!;
  if (!word.upper || passage.casings[i] === 'capitals' || !ACRONYM.test(word.raw.replaceAll('.', '')))
    return false;
  if (KNOWN_ACRONYMS.has(word.folded)) return true;
  return (
    word.folded.length > 2 && !OTHER_ABBREVIATIONS.has(word.folded) && (classAt(passage, i) & COMMON) === 0
  );
}

/** Ordinary words in capitals are an organisation's name only within a sentence, where nothing else writes them so. */
function telling(passage: FormPassage, from: number, to: number): boolean {
  if (!isTelling(passage.casings[from])) {
    for (let at = from; at <= to; at += 1) if ((classAt(passage, at) & (COMMON | TITLE)) === 0) return true;
    return false;
  }
  return !passage.words[from]!.opens || (classAt(passage, from) & COMMON) === 0 || to > from + 1;
}

/** The organisation whose name starts with word `i`, by its last or first words, by its letters, or well known. */
export function organisationAt(passage: FormPassage, i: number): FormMatch | null {
  const word = passage.words[i]!;
  if (!word.capital || passage.taken[i] || isArticle(passage.words, i - 1)) return null;
  const from = word.folded === 'the' ? i + 1 : i;
  const found = (to: number): FormMatch => ({ from, to, kind: 'organisation', id: keyOf(passage, from, to) });
  const known = knownEnd(passage, i);
  if (known >= 0) return found(known);
  const small = word.opens && SMALL_WORDS.has(word.folded);
  const end = capitalRun(passage, i);
  if (!small && end > i + 1 && (classAt(passage, i) & FIGURE) === 0) {
    const to = Math.max(openedEnd(passage, i, end), headedEnd(passage, i, end));
    if (to > i && telling(passage, i, to)) return found(to);
  }
  return acronym(passage, i) ? { ...found(i), id: formId([word]) } : null;
}
