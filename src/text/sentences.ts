import { AFTER_NAME, BEFORE_NAME, BEFORE_NUMBER, CALENDAR, SAYS, STARTERS } from './abbreviations.js';
import { isPrintedBreak, isSpaceCode } from './chars.js';
import { isOpening } from './quotation-marks.js';
import type { Paragraph, Sentence } from './token.js';

/** Longer "sentences" (tables, lists, no punctuation at all) are cut at a mark or a space, to bound what follows. */
const MOST_WORDS = 500;
const MOST_UNITS = 6000;

interface Scan {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Straight double quotation marks seen so far make an open quotation. */
  open: boolean;
}

/**
 * The sentences of a paragraph, in order. A sentence ends after ".", "!", "?" or "…" and the closing marks behind it, but
 * not after an abbreviation, an initial or inside a number, and at the end of the paragraph. One pass, linear.
 */
export function sentences(text: string, paragraph: Paragraph): Sentence[] {
  const scan: Scan = { text, paragraph, open: false };
  const found: Sentence[] = [];
  let start = paragraph.start;
  let line = paragraph.line;
  const isOneLine = !/[\r\n]/.test(text.slice(start, paragraph.end));
  for (const end of ends(scan)) {
    const from = skipSpace(text, start, end);
    if (!isOneLine) line += lineEnds(text, start, from);
    const to = trimEnd(text, from, end);
    if (to > from) found.push({ start: from, end: to, paragraph: paragraph.index, line });
    if (!isOneLine) line += lineEnds(text, from, end);
    start = end;
  }
  return found;
}

/** How many lines end between two places. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    if (isSpaceCode(text.charCodeAt(i))) i++;
    else if (isPrintedBreak(text, i)) i += 2;
    else break;
  }
  return Math.min(i, end);
}

function trimEnd(text: string, from: number, end: number): number {
  let i = end;
  while (i > from && isSpaceCode(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Where sentences end, in order; the last is the paragraph's end. */
function* ends(scan: Scan): Generator<number> {
  const { text, paragraph } = scan;
  let start = paragraph.start;
  let count = 0;
  let space = start;
  for (let i = start; i < paragraph.end; i++) {
    const code = text.charCodeAt(i);
    let end = -1;
    if (code === 34) scan.open = !scan.open;
    else if (code === 32) {
      count++;
      if (count > MOST_WORDS - 50 || space <= start) space = i;
    } else if (MAY_END[code] === 1 && isTerminator(code)) {
      const run = runEnd(text, i);
      end = endAt(scan, i, run);
      i = run - 1;
    }
    if (end < 0 && (count > MOST_WORDS || i - start > MOST_UNITS)) end = cut(text, { start, space, at: i });
    if (end < 0) continue;
    yield end;
    start = end;
    space = end;
    count = 0;
    i = Math.max(i, end - 1);
  }
  if (start < paragraph.end) yield paragraph.end;
}

/** Cuts an endless sentence after its last mark, else at a space, else here, never inside a surrogate pair. */
function cut(text: string, { start, space, at }: { start: number; space: number; at: number }): number {
  for (let i = at; i > at - 300 && i > start; i--) if (',;:–—)|'.includes(text[i]!)) return i + 1;
  if (space > start && at - space < 300) return space;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** Terminators of ASCII, and all units beyond it. */
const MAY_END = new Uint8Array(0x10000).fill(1, 128);
for (const mark of '.!?') MAY_END[mark.charCodeAt(0)] = 1;

function isTerminator(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63;
  return (
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x61f ||
    code === 0x964
  );
}

function runEnd(text: string, from: number): number {
  let to = from + 1;
  while (isTerminator(text.charCodeAt(to))) to++;
  return to;
}

/** The end of the sentence whose terminators stand from `at` to `marks`, with its closing marks; -1: the sentence goes on. */
function endAt(scan: Scan, at: number, marks: number): number {
  const open = scan.open;
  const to = closers(scan, marks);
  const goesOn = to < scan.paragraph.end && !breaks(scan, { at, marks, to });
  if (goesOn) scan.open = open;
  return goesOn ? -1 : to;
}

/** Past the closing quotation marks and brackets at `from`. */
function closers(scan: Scan, from: number): number {
  const { text, paragraph } = scan;
  let to = from;
  for (; to < paragraph.end; to++) {
    const char = text[to]!;
    if (char === '"') {
      if (isOpening(text, to, scan.open)) break;
      scan.open = !scan.open;
    } else if (!"”’»)]'".includes(char)) break;
  }
  return to;
}

interface Stop {
  /** The terminator, the end of the run of terminators, the end of the closing marks. */
  readonly at: number;
  readonly marks: number;
  readonly to: number;
}

function breaks({ text, paragraph }: Scan, { at, marks, to }: Stop): boolean {
  const spaced = isSpaceCode(text.charCodeAt(to)) || isPrintedBreak(text, to);
  const next = skipOpening(text, skipSpace(text, to, paragraph.end), paragraph.end);
  if (next >= paragraph.end) return true;
  const code = text.charCodeAt(at);
  if (code > 0x2026) return true;
  if (isTerminator(text.charCodeAt(next))) return false;
  if (!spaced) return to - marks > 0 ? next > to || isUpper(text, next) : breaksUnspaced(text, at, to);
  if (/\p{Ll}/u.test(text[next]!) && !isListedWord(text, next)) return false;
  if (code !== 46 && to > marks) return !saysNext(text, to);
  return code !== 46 || marks > at + 1 || !isAbbreviation(text, { at, next, from: paragraph.start });
}

/** A name in lower case ("al-Sharaa", "iPhone") may begin a sentence. */
function isListedWord(text: string, next: number): boolean {
  return /^(?:al[- ][A-Z]|el-[A-Z]|i[A-Z]|e[A-Z]|@)/.test(text.slice(next, next + 5));
}

function saysNext(text: string, to: number): boolean {
  SAYS.lastIndex = 0;
  return SAYS.test(text.slice(to, to + 90));
}

const isUpper = (text: string, i: number): boolean => /\p{Lu}/u.test(text[i] ?? '');

/** "the end.Then": a lost space, unless it is a number, a web address or an initial. */
function breaksUnspaced(text: string, at: number, to: number): boolean {
  if (!/[\p{Ll}\d)]/u.test(text[at - 1] ?? '') || !/[\p{Ll}\d)]/u.test(text[at - 2] ?? '')) return false;
  if ('“‘«("'.includes(text[to]!)) return true;
  return isUpper(text, to) && /[\p{Ll}\s]/u.test(text[to + 1] ?? '');
}

function skipOpening(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && '"“‘\'«([„—–-•*'.includes(text[i]!)) i++;
  return skipSpace(text, i, end);
}

interface Place {
  readonly at: number;
  readonly next: number;
  readonly from: number;
}

/** Whether the full stop at `at` belongs to an abbreviation inside the sentence. */
function isAbbreviation(text: string, { at, next, from }: Place): boolean {
  const before = wordBefore(text, at, from);
  if (before === '') return false;
  const norm = before.toLowerCase();
  const capital = before !== norm;
  const digit = /\d/.test(text[next]!);
  if (BEFORE_NAME.has(norm) && (capital || norm.length <= 3)) return norm !== 'no';
  if (digit && BEFORE_NUMBER.has(norm) && (capital || norm.length <= 2)) return true;
  const mayEnd = /^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (norm === 'a.m' || norm === 'p.m') return digit || !isSentenceStart(text, next);
  if (mayEnd || (capital && (CALENDAR.has(norm) || AFTER_NAME.has(norm))))
    return !STARTERS.has(wordAt(text, next));
  return norm === 'etc' || norm === 'al' ? !isUpper(text, next) : false;
}

/** "5 p.m. Police arrived" against "5 p.m. Tuesday" and "5 p.m. EST". */
function isSentenceStart(text: string, next: number): boolean {
  return !/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Greenwich|local)/.test(
    text.slice(next, next + 12),
  );
}

/** The letters and inner full stops before `at`, at most 12 units of them. */
function wordBefore(text: string, at: number, from: number): string {
  let i = at;
  while (i > from && i > at - 12 && /[\p{L}\p{M}.]/u.test(text[i - 1]!)) i--;
  return text.slice(i, at).replace(/^\.+/, '');
}

function wordAt(text: string, from: number): string {
  return /^\p{L}+/u.exec(text.slice(from, from + 16))?.[0].toLowerCase() ?? '';
}
