import type { Span } from '../model.js';
import { APOSTROPHE, classAt, DIGIT, isWordAt, JOINER, LETTER } from '../text/chars.js';
import { foldName } from './fold.js';

/**
 * What stands between a word and the one before it. `line` is the end of a line, over which a name may run but no context
 * reaches; `break` is anything that ends a name (a comma, a full stop, a quotation mark).
 */
export type Glue = 'space' | 'hyphen' | 'line' | 'break';

/** One word of a passage as name matching sees it. `text.slice(start, end)` is the word without possessive ending. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** One capital letter, an initial; "A" and "I" only with its dot. */
  readonly initial: boolean;
  /** Carries a possessive ending or a contraction, with which a name ends. */
  readonly possessive: boolean;
  readonly glue: Glue;
  /** The first word of a sentence, a line or a quotation, whose capital says nothing. */
  readonly opens: boolean;
}

/** Longer runs of letters are no words; cutting them bounds the work on one word. */
const LONGEST = 200;
const DOT = 46;
/** A possessive ending or a contraction. */
const ENDING = /(?<=.)(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m|t))$/i;
const PRONOUNS = new Set(['A', 'I']);
const OPENING = /[.!?:…\n"“”«»‘—|•]|'$/;
const HYPHEN = /^[-‐‑]$/;
const SPACE = /^\.?[ \t\u00a0\u2009\u202f]{1,3}$/;
const LINE = /^[ \t]?\r?\n[ \t]?$/;

/** An abbreviation's dot does not end a name: "Mr. Putin", "Vladimir V. Putin", "St. Petersburg". */
const DOTTED = new Set(
  'mr mrs ms dr st sen rep gov gen col maj capt lt sgt cpl prof rev adm jr sr hon pres brig supt'.split(' '),
);

function glueOf(between: string, before: string): Glue {
  if (between === ' ') return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (LINE.test(between)) return 'line';
  if (!SPACE.test(between)) return 'break';
  if (!between.startsWith('.')) return 'space';
  return before.length === 1 || DOTTED.has(before.toLowerCase()) ? 'space' : 'break';
}

/** A word without its ending: "Putin's", "Putin'll", "isn't". */
const bareWord = (whole: string): string => whole.replace(ENDING, '');

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLarge = (code: number): boolean => code >= 65 && code <= 90;

/** The end of "U.S." or "J.D." that starts at `i`, its last full stop counted in; -1 where it is none. */
function lettersEnd(text: string, i: number): number {
  let end = i;
  while (isLarge(text.charCodeAt(end)) && text.charCodeAt(end + 1) === DOT) end += 2;
  if (end < i + 4) return -1;
  return isLarge(text.charCodeAt(end)) && !isWordAt(text, end + 1) ? end + 1 : end;
}

/** Whether an apostrophe at `i` stands between letters. */
const isInside = (text: string, i: number): boolean =>
  classAt(text, i) === APOSTROPHE && classAt(text, i + 1) === LETTER;

/** The end of the run of letters and digits that starts at `i`, apostrophes inside it counted in. */
function runEnd(text: string, i: number): number {
  const limit = Math.min(text.length, i + LONGEST);
  let end = i;
  while (end < limit) {
    const found = classAt(text, end);
    if (found !== LETTER && found !== DIGIT && found !== JOINER && !isInside(text, end)) break;
    end += 1;
  }
  return end;
}

/** The word at `start` with what apostrophes join to it, a possessive ending left out: "O'Brien" of "O'Brien's". */
export const joinedWordAt = (text: string, start: number): string =>
  bareWord(text.slice(start, runEnd(text, start)));

/** The end of the small ASCII letters that start at `i`. */
function smallEnd(text: string, i: number): number {
  let end = i;
  while (isSmall(text.charCodeAt(end))) end += 1;
  return end - i > LONGEST ? i + LONGEST : end;
}

/** Whether a word that could end at `i` goes on there. */
function goesOnAt(text: string, i: number): boolean {
  const found = classAt(text, i);
  return found === LETTER || found === DIGIT || found === JOINER || isInside(text, i);
}

/** The words of a passage, left to right; linear. Hyphens part words; apostrophes inside a word do not. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let before: NameWord | undefined;
  let last = 0;
  for (let i = 0; i < text.length; ) {
    if (!isWordAt(text, i)) {
      i += 1;
      continue;
    }
    const place = placeOf(text, before, [last, i]);
    const capital = isLarge(text.charCodeAt(i));
    const small = smallEnd(text, capital ? i + 1 : i);
    const plain = small > (capital ? i + 1 : i) && !goesOnAt(text, small);
    last = plain ? small : Math.max(lettersEnd(text, i), runEnd(text, i));
    before = plain ? plainWord(text, [i, small], place) : wordOf(text, [i, last], place);
    words.push(before);
    i = last;
  }
  return words;
}

type Place = Pick<NameWord, 'glue' | 'opens'>;

const AFTER_SPACE: Place = { glue: 'space', opens: false };

/** How a word stands to the one before it, across the gap between them. */
function placeOf(text: string, before: NameWord | undefined, [from, to]: Span): Place {
  if (before === undefined) return { glue: 'break', opens: true };
  if (to === from + 1 && text[from] === ' ' && !before.possessive) return AFTER_SPACE;
  const between = text.slice(from, to);
  const glue = before.possessive ? 'break' : glueOf(between, before.raw);
  return { glue, opens: glue !== 'space' && OPENING.test(between) };
}

/** Most words are small letters, at most behind a capital: no need to look at them twice. */
function plainWord(text: string, [start, end]: Span, { glue, opens }: Place): NameWord {
  const capital = isLarge(text.charCodeAt(start));
  const raw = text.slice(start, end);
  return {
    start,
    end,
    raw,
    folded: capital ? raw.toLowerCase() : raw,
    capital,
    upper: false,
    initial: false,
    possessive: false,
    glue,
    opens,
  };
}

function wordOf(text: string, [start, stop]: Span, { glue, opens }: Place): NameWord {
  const whole = text.slice(start, stop);
  const raw = bareWord(whole);
  const first = String.fromCodePoint(raw.codePointAt(0)!);
  const letters = raw.replaceAll('.', '');
  const capital = first !== first.toLowerCase();
  return {
    start,
    end: start + raw.length,
    raw,
    folded: foldName(raw),
    capital,
    upper: letters.length > 1 && capital && letters === letters.toUpperCase(),
    initial: letters.length === 1 && capital && (text.charCodeAt(stop) === DOT || !PRONOUNS.has(raw)),
    possessive: raw.length < whole.length,
    glue,
    opens,
  };
}
