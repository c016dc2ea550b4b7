import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isPrintedBreak,
  isSpaceCode,
  isWordAt,
  JOINER,
  LETTER,
  MARK,
  MARKS,
  SYMBOL,
} from './chars.js';
import { shortFor } from './contractions.js';
import { fold } from './fold.js';
import type { Token } from './token.js';

const DOT = 46;
/** Longer runs of letters are no words; cutting them bounds the work on one token. */
const LONGEST_WORD = 200;
/** So far behind "'s" stands the "been" that makes it "has". */
const LONGEST_HAS = 8;
/** Stems that change before "n't". */
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

interface Scan {
  readonly text: string;
  readonly end: number;
  readonly tokens: Token[];
  /** A single quotation mark is open, so that "s'" closes it instead of being a plural possessive. */
  open: boolean;
}

/**
 * The words and marks of `text.slice(start, end)`, with offsets into `text`; linear.
 *
 * - A hyphen inside a word, and an unspaced en dash, parts it in two; a spaced hyphen, "--" and "—" are the mark "–".
 * - A number keeps its commas, decimals and letters ("1,200", "1.2bn", "20th", "9/11", "10:30"); a currency sign and "%"
 *   are words of their own; "&" reads as "and".
 * - "U.S." is one word. Its norm, and that of "US" in capitals, is "u.s.", which keeps it apart from the pronoun; other
 *   abbreviations with full stops lose them ("U.N.": "un", "p.m.": "pm").
 * - "isn't" is is|n't, "can't" can|n't, "cannot" can|not, "we've" we|have, "he's" he|is; "Blake's" is one word.
 * - Full stops, "!", "?", quotation marks, symbols and emoji yield no token; two or more full stops are the mark "…".
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const scan: Scan = { text, end: Math.min(end, text.length), tokens: [], open: false };
  let i = Math.max(0, start);
  while (i < scan.end) i = step(scan, i);
  return scan.tokens;
}

function step(scan: Scan, i: number): number {
  switch (classAt(scan.text, i)) {
    case LETTER:
      return word(scan, i);
    case DIGIT:
      return numeral(scan, i);
    case MARK:
      return mark(scan, i, i + 1, MARKS[scan.text[i]!]!);
    case HYPHEN:
      return hyphen(scan, i);
    case SYMBOL:
      return push(scan, i, i + 1, scan.text[i]!);
    case APOSTROPHE:
      if (opensSingle(scan, i)) scan.open = true;
      return i + 1;
    default:
      return other(scan, i);
  }
}

function other(scan: Scan, i: number): number {
  const code = scan.text.charCodeAt(i);
  if (code === DOT && scan.text.charCodeAt(i + 1) === DOT) {
    let to = i + 2;
    while (to < scan.end && scan.text.charCodeAt(to) === DOT) to++;
    return mark(scan, i, to, '…');
  }
  if (code === 38) return push(scan, i, i + 1, 'and');
  if (code === 92 && isPrintedBreak(scan.text, i)) return i + 2;
  return i + 1;
}

function opensSingle({ text }: Scan, i: number): boolean {
  return (i === 0 || !isWordAt(text, i - 1)) && classAt(text, i + 1) === LETTER;
}

function hyphen(scan: Scan, i: number): number {
  const { text, end } = scan;
  let to = i + 1;
  while (to < end && classAt(text, to) === HYPHEN) to++;
  const spacedLeft = i === 0 || isSpaceCode(text.charCodeAt(i - 1));
  const spacedRight = to >= text.length || isSpaceCode(text.charCodeAt(to));
  const dash = text[i] === '–' || text[i] === '‒';
  const isMark = to - i > 1 || (spacedLeft && spacedRight) || (dash && (spacedLeft || spacedRight));
  return isMark ? mark(scan, i, to, '–') : to;
}

/** Whether the class, or an inner "&", "_" or apostrophe before a letter, continues a word at `i`. */
function continues(text: string, i: number): boolean {
  const found = classAt(text, i);
  if (found === LETTER || found === DIGIT || found === JOINER) return true;
  if (found === APOSTROPHE) return classAt(text, i + 1) === LETTER;
  const char = text[i];
  return (char === '&' || char === '_') && isWordAt(text, i + 1);
}

/** The end of a run of plain letters that white space or a comma follows, the most usual word; else `from`. */
function plainEnd({ text, end }: Scan, from: number): number {
  const farthest = Math.min(end, from + LONGEST_WORD);
  let to = from;
  while (to < farthest && isPlainLetter(text.charCodeAt(to))) to++;
  const after = text.charCodeAt(to);
  const ends = to === end || after === 32 || after === 44;
  return ends && to - from !== 2 && to - from !== 6 ? to : from;
}

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function word(scan: Scan, from: number): number {
  const { text } = scan;
  const plain = plainEnd(scan, from);
  if (plain > from) return pushPlain(scan, from, plain);
  const end = Math.min(scan.end, from + LONGEST_WORD);
  const dotted = abbreviation(scan, from);
  let to = Math.max(dotted, from + 1);
  if (dotted > from && classAt(text, to) !== APOSTROPHE) return finish(scan, from, to);
  while (to < end && continues(text, to)) to++;
  return finish(scan, from, to);
}

/** The end of "U.S." or "p.m." that begins at `from`; `from` when there is none. */
function abbreviation({ text, end }: Scan, from: number): number {
  let to = from + 1;
  while (
    to + 1 < end &&
    text.charCodeAt(to) === DOT &&
    classAt(text, to + 1) === LETTER &&
    !isWordAt(text, to + 2)
  ) {
    to += 2;
  }
  if (to === from + 1) return from;
  return to < end && text.charCodeAt(to) === DOT ? to + 1 : to;
}

function numeral(scan: Scan, from: number): number {
  const { text } = scan;
  const end = Math.min(scan.end, from + LONGEST_WORD);
  let to = from + 1;
  while (to < end && (classAt(text, to) === DIGIT || joinsDigits(text, to))) to++;
  while (to < end && continues(text, to)) to++;
  return finish(scan, from, to);
}

/** A decimal point, a thousands separator, or the mark inside a time or a date. */
function joinsDigits(text: string, i: number): boolean {
  if (classAt(text, i + 1) !== DIGIT || classAt(text, i - 1) !== DIGIT) return false;
  const char = text[i];
  if (char === '.' || char === ':' || char === '/') return true;
  if (char !== ',') return false;
  let digits = 1;
  while (digits < 4 && classAt(text, i + 1 + digits) === DIGIT) digits++;
  return digits === 3 || (digits === 2 && text[i + 3] === ',');
}

/** Adds a word with its possessive or verb ending; returns where to go on. */
function finish(scan: Scan, from: number, to: number): number {
  const { text, end } = scan;
  const split = apostropheIn(text, from, to);
  if (split > from) return contraction(scan, { from, split, to });
  const rest = negative(scan, from, to);
  if (rest > 0) return rest;
  const next = to < end ? classAt(text, to) : 0;
  if (next !== APOSTROPHE) return push(scan, from, to);
  const possessive = /[sxz]/i.test(text[to - 1]!) && !scan.open;
  scan.open = false;
  return push(scan, from, to, { possessive }) + 1;
}

function apostropheIn(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (classAt(text, i) === APOSTROPHE) return i;
  return from;
}

interface Parts {
  readonly from: number;
  readonly split: number;
  readonly to: number;
}

function contraction(scan: Scan, { from, split, to }: Parts): number {
  const ending = fold(scan.text.slice(split, to));
  const verb = shortFor(ending, fold(scan.text.slice(from, split)), scan.text.slice(to, to + LONGEST_HAS));
  if (verb !== null) {
    finish(scan, from, split);
    return push(scan, split, to, verb);
  }
  if (ending === "'s") {
    push(scan, from, split, { possessive: true });
    return to;
  }
  const stem = scan.text.slice(from, split);
  if (ending === "'t" && /[nN]$/.test(stem) && stem.length > 1) {
    const norm = fold(stem.slice(0, -1));
    push(scan, from, split - 1, STEMS[norm] ?? norm);
    return push(scan, split - 1, to, "n't");
  }
  return push(scan, from, to);
}

/** "cannot" as two words. */
function negative(scan: Scan, from: number, to: number): number {
  if (to - from !== 6 || fold(scan.text.slice(from, to)) !== 'cannot') return 0;
  push(scan, from, from + 3);
  return push(scan, from + 3, to);
}

function normOf(words: string): string {
  if (words === 'US' || words === 'U.S.' || words === 'U.S') return 'u.s.';
  const folded = fold(words);
  return folded.includes('.') && /^\p{L}/u.test(folded) ? folded.replaceAll('.', '') : folded;
}

function push(scan: Scan, start: number, end: number, how: string | { possessive: boolean } = ''): number {
  const words = scan.text.slice(start, end);
  const norm = typeof how === 'string' && how !== '' ? how : normOf(words);
  const possessive = typeof how === 'object' && how.possessive;
  scan.tokens.push({ kind: 'word', start, end, norm, possessive, capital: isCapital(words) });
  return end;
}

function pushPlain({ text, tokens }: Scan, start: number, end: number): number {
  const capital = text.charCodeAt(start) < 91;
  tokens.push({
    kind: 'word',
    start,
    end,
    norm: text.slice(start, end).toLowerCase(),
    possessive: false,
    capital,
  });
  return end;
}

function isCapital(words: string): boolean {
  const code = words.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(words.codePointAt(0)!);
  return first !== first.toLowerCase();
}

function mark(scan: Scan, start: number, end: number, norm: string): number {
  scan.tokens.push({ kind: 'mark', start, end, norm, possessive: false, capital: false });
  return end;
}
