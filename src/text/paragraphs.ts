import { isPrintedBreak, isSpaceCode } from './chars.js';
import type { Paragraph } from './token.js';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * The paragraphs of a text, in order. Each line that has words is one, since feeds print headlines, captions and paragraphs
 * on lines of their own; only in a text that is clearly hard-wrapped do blank lines part them. Linear.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const blocks = isHardWrapped(text, lines)
    ? joinLines(lines)
    : lines.filter(({ start, end }) => end > start);
  return blocks
    .flatMap((block) => piecesOf(text, block))
    .map(({ start, end, line }, index) => ({ index, start, end, line }));
}

/** Longer paragraphs are no paragraphs (a book on one line); cutting them bounds the work around each of their sentences. */
const LONGEST = 50_000;

/** A paragraph of any length in pieces that end with a sentence, or at least with a word. */
function piecesOf(text: string, block: Line): readonly Line[] {
  if (block.end - block.start <= LONGEST) return [block];
  const pieces: Line[] = [];
  let rest = block;
  while (rest.end - rest.start > LONGEST) {
    const end = cutBefore(text, rest.start + LONGEST);
    const piece = trim(text, { ...rest, end });
    if (piece.end > piece.start) pieces.push(piece);
    rest = trim(text, { start: end, end: block.end, line: rest.line + breaksIn(text, rest.start, end) });
  }
  return rest.end > rest.start ? [...pieces, rest] : pieces;
}

/** The last end of a sentence in the half of a piece before a place, else its last space, else the place. */
function cutBefore(text: string, place: number): number {
  const half = text.slice(place - LONGEST / 2, place);
  const ended = /^[\s\S]*\p{Ll}{3}[.!?]["”’]?(?=\s)/u.exec(half)?.[0].length ?? half.lastIndexOf(' ');
  if (ended > 0) return place - LONGEST / 2 + ended;
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}

function breaksIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n?|\n/g)?.length ?? 0;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let line = 1;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (mark[0] === '\\' && !isPrintedBreak(text, index)) continue;
    lines.push(trim(text, { start: from, end: index, line }));
    if (mark[0] === '\n' || mark[0] === '\r') line++;
    from = index + mark.length;
  }
  lines.push(trim(text, { start: from, end: text.length, line }));
  return lines;
}

/** A line break, or what may be one that was printed as two characters. */
const BREAK = /\r\n?|\n|[\u2028\u2029\u0085]|\\[nr]/g;

function trim(text: string, { start, end, line }: Line): Line {
  let from = start;
  let to = end;
  while (from < to && isSpaceCode(text.charCodeAt(from))) from++;
  while (to > from && isSpaceCode(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to, line };
}

/** Lines of one width that break off inside a sentence: at least three, and a third of all pairs of lines. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const after = lines[i]!;
    if (before.end === before.start || after.end === after.start) continue;
    pairs++;
    const width = before.end - before.start;
    if (width < 40 || width > 110) continue;
    if (/[\p{L}\p{N},;–—-]/u.test(text[before.end - 1]!) && /\p{Ll}/u.test(text[after.start]!)) broken++;
  }
  return broken >= 3 && broken * 3 >= pairs;
}

function joinLines(lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    const blank = line.end === line.start;
    if (blank && open !== null) blocks.push(open);
    if (blank) open = null;
    else open = { start: (open ?? line).start, end: line.end, line: (open ?? line).line };
  }
  if (open !== null) blocks.push(open);
  return blocks;
}
