import {
  KNOWN_ACRONYMS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_OPENERS,
  OTHER_ABBREVIATIONS,
} from './data/organisation-words.js';
import { SMALL_WORDS } from './data/small-words.js';
import { classAt, type FormMatch, type FormPassage, formId, goesOn } from './form.js';
import { isArticle } from './lexicon.js';
import { COMMON, FIGURE, LEGAL, ORGANISATION_HEAD, TITLE } from './word-class.js';

const LONGEST = 8;
const CONNECTORS = new Set('of for and the in on de du des'.split(' '));
/** Openers whose name may list what they are for: "Ministry of Health and Prevention". */
const LISTING = new Set(
  'ministry department institute center centre office committee commission council board association organisation organization'.split(
    ' ',
  ),
);
const ACRONYM = /^[A-Z][A-Z&]{1,5}$/;

/** The key of the words from `from` to `to`, articles left out of none: what `KNOWN_ORGANISATIONS` is written in. */
const keyOf = ({ words }: FormPassage, from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ folded }) => folded)
    .join(' ');

/** The last word of a well-known organisation that starts at `i`, or -1. */
function knownEnd(passage: FormPassage, i: number): number {
  for (let to = i + 3; to >= i; to -= 1) {
    if (to >= passage.words.length) continue;
    const whole = range(i + 1, to + 1).every((at) => goesOn(passage, at) && passage.words[at]!.capital);
    if (whole && KNOWN_ORGANISATIONS.has(keyOf(passage, i, to))) return to;
  }
  return -1;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** The words in capitals from `i` on, small connectors between them included; the index after the last capital. */
function capitalRun(passage: FormPassage, i: number): number {
  let end = i + 1;
  for (let at = i + 1; at < i + LONGEST && goesOn(passage, at); at += 1) {
    const word = passage.words[at]!;
    if (word.capital) end = at + 1;
    else if (!CONNECTORS.has(word.folded)) break;
  }
  return end;
}

/** The last word of the run that closes an organisation's name, or -1: "Kuwait Fire Force" of "Kuwait Fire Force Chief Al-Roumi". */
function headedEnd(passage: FormPassage, i: number, end: number): number {
  for (let to = end - 1; to > i; to -= 1) {
    const bits = classAt(passage, to);
    if ((bits & (ORGANISATION_HEAD | LEGAL)) === 0 || !passage.words[to]!.capital) continue;
    const inside = range(i, to);
    if (inside.some((at) => !passage.words[at]!.capital)) continue;
    if ((classAt(passage, i) & TITLE) !== 0) return -1;
    return inside.some((at) => at > i && knownEnd(passage, at) === to) ? -1 : to;
  }
  return -1;
}

/** "Ministry of Defence", "Bank of America", "University of North Texas". */
function openedEnd(passage: FormPassage, i: number, end: number): number {
  const { words } = passage;
  const opener = range(i, Math.min(i + 3, end)).find(
    (at) => /^(?:of|for)$/.test(words[at + 1]?.raw ?? '') && at + 2 < end,
  );
  if (opener === undefined) return -1;
  if (!ORGANISATION_OPENERS.has(words[opener]!.folded) || range(i, opener).some((at) => !words[at]!.capital))
    return -1;
  let to = opener + 2;
  if (words[to]!.folded === 'the' && to + 1 < end) to += 1;
  if (!words[to]!.capital) return -1;
  const joins = (at: number): boolean =>
    /^(?:of|for|and)$/.test(words[at]!.raw) && words[at + 1]?.capital === true;
  const lists = LISTING.has(words[opener]!.folded);
  while (to + 1 < end && (words[to + 1]!.capital || (lists && joins(to + 1)))) to += 1;
  return to;
}

function acronym(passage: FormPassage, i: number): boolean {
  const word = passage.words[i]!;
  if (passage.casings[i] === 'capitals' || !ACRONYM.test(word.raw.replaceAll('.', ''))) return false;
  return KNOWN_ACRONYMS.has(word.folded) || (word.folded.length > 2 && !OTHER_ABBREVIATIONS.has(word.folded));
}

/** Ordinary words in capitals are an organisation's name only within a sentence, where nothing else writes them so. */
function telling(passage: FormPassage, from: number, to: number): boolean {
  if (passage.casings[from] !== 'sentence') {
    return range(from, to + 1).some((at) => (classAt(passage, at) & (COMMON | TITLE)) === 0);
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
