import { isCommonWord } from './common.js';
import { isOthers } from './context.js';
import { isAcronym } from './data/organisation-words.js';
import { DESCRIPTIONS, GENERATIONS, RANKS, SURNAME_PARTICLES, TITLES } from './data/titles.js';
import { classAt, type FormMatch, type FormPassage, formId, goesOn } from './form.js';
import { isArticle } from './lexicon.js';
import { isTelling } from './segments.js';
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FIGURE,
  GIVEN,
  LEGAL,
  ORGANISATION_HEAD,
  PLACE,
  PLACE_HEAD,
  TITLE,
} from './word-class.js';
import type { NameWord } from './words.js';

const LONGEST = 5;
/** The second syllable of a Korean given name, small after a hyphen: "Moon Jae-in". */
const LONGEST_SYLLABLE = 5;
const isSyllable = ({ folded }: NameWord): boolean =>
  folded.length <= LONGEST_SYLLABLE && (folded === 'in' || !isCommonWord(folded));
/** Titles before which an English word in capitals is a surname too: "Mrs May", "Sen. Rich". */
const COURTESY = new Set('mr mrs ms miss dr sir dame lord lady sen rep gov prof'.split(' '));
/** ", 55,", ", aged 55", ", a 55-year-old", ", who is 55"; a firm is old, too. */
const AGE =
  /^,\s*(?:(?:aged?|now|who (?:is|was|turn(?:s|ed)))\s+|an?\s+(?=\d+-year-old))?\d{1,3}(?:-year-old(?!\s(?:company|firm|business|bank|club|town|ship|school|brand|group|paper))|\s*(?=[,.)]|$))/;
const LONGEST_AGE = 36;
const NOT_NAMES = COMMON | TITLE | DEMONYM | CALENDAR | FIGURE;

/** A word that nothing but a name explains. */
const isOdd = (bits: number, word: NameWord): boolean =>
  word.capital &&
  !word.initial &&
  !(word.upper && word.raw.length < 5) &&
  (bits & (NOT_NAMES | PLACE | ORGANISATION_HEAD | PLACE_HEAD | LEGAL)) === 0;

/** "Harris County", "Logan Airport" */
const NO_SURNAME = /^(?:county|parish|township|airport|university|hospital|college|walmart)$/;

/** "J.", "J.D.", "JD" */
const isInitials = ({ raw, folded, initial, upper }: NameWord): boolean =>
  initial || (upper && (raw.includes('.') || raw.length === 2) && !isAcronym(folded));

const isGiven = (bits: number, word: NameWord): boolean => word.capital && (bits & GIVEN) !== 0;

interface Run {
  /** The last word that belongs to the name. */
  readonly to: number;
  /** Words of it that are names, given or odd. */
  readonly names: number;
}

/** An English word, a place or a head word as a surname, right after a given name: "Tim Cook", "Jack London". */
function mayBeSurname(passage: FormPassage, at: number, last: number): boolean {
  if ((classAt(passage, last) & GIVEN) === 0 || !isTelling(passage.casings[at])) return false;
  if (NO_SURNAME.test(passage.words[at]!.folded)) return false;
  if ((classAt(passage, at) & (DEMONYM | CALENDAR | FIGURE)) !== 0) return false;
  return (classAt(passage, at) & TITLE) === 0 || passage.words[at + 1]?.capital !== true;
}

/** The words of a person's name from `i` on: names, initials, particles, articles. */
function runFrom(passage: FormPassage, i: number, named: boolean): Run {
  const { words } = passage;
  let run: Run = { to: i, names: 1 };
  for (let at = i + 1; at <= i + LONGEST && goesOn(passage, at); at += 1) {
    const word = words[at]!;
    const bits = classAt(passage, at);
    if (SURNAME_PARTICLES.has(word.folded) || isArticle(words, at)) continue;
    if (!word.capital) {
      if (word.glue !== 'hyphen' || !isSyllable(word) || at !== run.to + 1) break;
      run = { ...run, to: at };
      continue;
    }
    if (isInitials(word)) continue;
    const fits = isOdd(bits, word) || (isGiven(bits, word) && (named || (bits & NOT_NAMES) === 0));
    if (!fits && !(named && mayBeSurname(passage, at, run.to)) && !isAgedWord(passage, at, bits)) break;
    run = { to: at, names: run.names + 1 };
    if (!fits) break;
  }
  return run;
}

/** Whether a title stands right before word `i`: `courtesy` precedes names only, a `rank` names and few other words. */
function titleBefore({ words }: FormPassage, i: number): 'courtesy' | 'rank' | 'title' | null {
  const [before, word] = [words[i - 1], words[i]];
  if (before?.capital !== true || word?.glue !== 'space' || before.possessive) return null;
  if (COURTESY.has(before.folded)) return 'courtesy';
  if (RANKS.has(before.folded)) return 'rank';
  return TITLES.has(before.folded) && !DESCRIPTIONS.has(before.folded) ? 'title' : null;
}

/** Whether the word at `i` may begin a person's name after such a title, given or odd or not. */
function mayFollow(passage: FormPassage, i: number, title: ReturnType<typeof titleBefore>): boolean {
  const bits = classAt(passage, i);
  if (title === 'courtesy') return (bits & (TITLE | CALENDAR)) === 0;
  if (title !== 'rank' || !isTelling(passage.casings[i])) return false;
  return (bits & (TITLE | CALENDAR | DEMONYM | PLACE | ORGANISATION_HEAD | PLACE_HEAD)) === 0;
}

/** "Rep. Jordan" is nobody's country. */
export const isTitled = (passage: FormPassage, i: number): boolean => titleBefore(passage, i) === 'courtesy';

const isAged = ({ text, words }: FormPassage, to: number): boolean =>
  AGE.test(text.slice(words[to]!.end, words[to]!.end + LONGEST_AGE));

/** "Rolando Mendes, 55, …": behind an odd word and before an age, an English word in capitals is a surname too. */
const isAgedWord = (passage: FormPassage, at: number, bits: number): boolean =>
  (bits & NOT_NAMES) === COMMON && isTelling(passage.casings[at]) && isAged(passage, at);

/** "Will Trump win?", "May Putin come?": a verb at the start of a question. */
const VERBS = new Set('will may can mark bill rob sue drew grant chase'.split(' '));
const asks = ({ words, text }: FormPassage, i: number): boolean => {
  if (!words[i]!.opens || !VERBS.has(words[i]!.folded)) return false;
  const stop = /[.?!\n]/.exec(text.slice(words[i]!.end, words[i]!.end + 300));
  return stop?.[0] === '?';
};

/** The person whose name starts with word `i`: given name and surname, title and surname, or a name and an age. */
export function personAt(passage: FormPassage, i: number): FormMatch | null {
  const word = passage.words[i]!;
  if (!word.capital || passage.taken[i] || asks(passage, i)) return null;
  if (word.initial && passage.words[i + 1]?.glue === 'hyphen') return null;
  const start = isArticle(passage.words, i) && !passage.taken[i + 1] ? i + 1 : i;
  const bits = classAt(passage, start);
  const title = titleBefore(passage, i);
  const given = isGiven(bits, passage.words[start]!) || isInitials(word);
  if (!given && !isOdd(bits, passage.words[start]!) && !mayFollow(passage, start, title)) return null;
  const run = runFrom(passage, start, given || title !== null);
  if (!stands(passage, { run, start, given, titled: title !== null })) return null;
  return { from: i, to: run.to, kind: 'person', id: formId(passage.words.slice(start, run.to + 1)) };
}

interface Candidate {
  readonly run: Run;
  readonly start: number;
  readonly given: boolean;
  readonly titled: boolean;
}

function stands(passage: FormPassage, { run, start, given, titled }: Candidate): boolean {
  const [last, next] = [passage.words[run.to]!, passage.words[run.to + 1]];
  if (isOthers(last, next) && !GENERATIONS.has(next!.folded)) return false;
  if (isAged(passage, run.to)) return true;
  if (titled) return true;
  if (run.names < 2) return false;
  const after = classAt(passage, run.to + 1);
  const headed =
    goesOn(passage, run.to + 1) &&
    passage.words[run.to + 1]!.capital &&
    (after & (PLACE_HEAD | ORGANISATION_HEAD)) !== 0;
  if (given)
    return !(headed && isTelling(passage.casings[start]) && (classAt(passage, start) & COMMON) !== 0);
  return !headed && isTelling(passage.casings[start]) && passage.words[start]!.folded.length > 1;
}
