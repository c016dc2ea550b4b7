import { isSpaceCode, isWordAt } from './chars.js';
import { paragraphs } from './paragraphs.js';
import type { Paragraph, Quotation } from './token.js';

const LEFT = '“„‟«';
const RIGHT = '”»';
const STRAIGHT = '"″＂';
/** Words that lose letters at the start are no quotations: 'em, 'til, '90s. */
const CLIPPED = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|cuz\b|n\b|bout\b|round\b)/i;

const isEdge = (text: string, i: number): boolean =>
  i < 0 || i >= text.length || isSpaceCode(text.charCodeAt(i)) || '([{—–-/\\'.includes(text[i]!);

/** Whether the straight mark at `i` opens a quotation, by what stands around it, else by whether one is open. */
export function isOpening(text: string, i: number, open: boolean): boolean {
  const before = isEdge(text, i - 1) || LEFT.includes(text[i - 1]!);
  const after = !isWordAt(text, i + 1) && !"“‘'$£€[(".includes(text[i + 1] ?? ' ');
  if (before !== after) return before;
  return !open;
}

/** Weeds out most units fast. */
const mayQuote = (code: number): boolean => code === 34 || (code >= 0xab && (code < 0xc0 || code >= 0x2010));

/** What the unit at `i` is: 1 opens, -1 closes, 0 neither. */
function roleAt(text: string, i: number, depth: number): number {
  const char = text[i]!;
  if (STRAIGHT.includes(char)) return isOpening(text, i, depth > 0) ? 1 : -1;
  if (RIGHT.includes(char)) return depth === 0 && isOpening(text, i, false) && isEdge(text, i - 1) ? 1 : -1;
  if (!LEFT.includes(char)) return 0;
  return depth > 0 && !isEdge(text, i - 1) && (i + 1 >= text.length || isEdge(text, i + 1)) ? -1 : 1;
}

/**
 * The outermost quotations of a text: straight, curly and angle marks, and single ones that are not apostrophes. A mark that
 * is never closed ends with its paragraph; when the next paragraph begins with a mark, it `continues` there. Linear.
 */
export function quotationSpans(text: string, blocks: readonly Paragraph[] = paragraphs(text)): Quotation[] {
  const found: Quotation[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const reopens = next !== undefined && `${LEFT}${STRAIGHT}‘'`.includes(text[next.start]!);
    for (const { start, end, closed } of spansIn(text, block)) {
      found.push({ start, end, continues: !closed && reopens });
    }
  }
  return found;
}

interface Open {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

function spansIn(text: string, block: Paragraph): Open[] {
  const nested = doubles(text, block, true);
  const outer = nested ?? doubles(text, block, false) ?? [];
  return withSingles(text, block, outer);
}

/**
 * Quotations in double marks. With `nested`, marks inside marks are counted, and null tells that they do not come out even;
 * without, a second opening mark ends what was left open before it.
 */
function doubles(text: string, block: Paragraph, nested: boolean): Open[] | null {
  const found: Open[] = [];
  let depth = 0;
  let deepest = 0;
  let start = -1;
  for (let i = block.start; i < block.end; i++) {
    if (!mayQuote(text.charCodeAt(i))) continue;
    const role = roleAt(text, i, depth);
    if (role === 0 || (role < 0 && depth === 0)) continue;
    if (role > 0 && depth > 0 && !nested) {
      found.push({ start, end: firstStop(text, start, i), closed: true });
      start = i + 1;
      continue;
    }
    depth += role;
    deepest = Math.max(deepest, depth);
    if (role > 0 && depth === 1) start = i + 1;
    if (depth === 0) found.push({ start, end: i, closed: true });
  }
  if (nested && depth > 0 && deepest > 1) return null;
  if (depth > 0) found.push({ start, end: block.end, closed: false });
  return found;
}

/** The end of the first sentence or clause in an unclosed quotation, for want of a mark. */
function firstStop(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if ('.!?'.includes(text[i]!) && isEdge(text, i + 1)) return i + 1;
  let end = to;
  while (end > from && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Adds quotations in single marks that lie outside the double ones or hold them whole. */
function withSingles(text: string, block: Paragraph, outer: readonly Open[]): Open[] {
  const singles: Open[] = [];
  let start = -1;
  let perhaps = -1;
  let double = 0;
  for (let i = block.start; i < block.end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 39 && code !== 0x2018 && code !== 0x2019) continue;
    while (double < outer.length && outer[double]!.end < i) double++;
    if (double < outer.length && i >= outer[double]!.start) continue;
    if (start < 0) {
      if (opensSingle(text, i)) start = i + 1;
      perhaps = -1;
    } else if (closesSingle(text, i)) {
      if (isPlural(text, i)) perhaps = i;
      else {
        singles.push({ start, end: i, closed: true });
        start = -1;
      }
    } else if (perhaps > 0 && opensSingle(text, i)) {
      singles.push({ start, end: perhaps, closed: true });
      start = i + 1;
      perhaps = -1;
    }
  }
  if (start >= 0 && perhaps > 0) singles.push({ start, end: perhaps, closed: true });
  else if (start === block.start + 1 && isOpenSingle(text, start))
    singles.push({ start, end: block.end, closed: false });
  return merge(outer, singles);
}

const isOpenSingle = (text: string, start: number): boolean => text[start - 1] === '‘';

function opensSingle(text: string, i: number): boolean {
  if (text[i] === '’') return false;
  if (!isEdge(text, i - 1) && !LEFT.includes(text[i - 1]!) && text[i - 1] !== '"') return false;
  return !isEdge(text, i + 1) && !CLIPPED.test(text.slice(i + 1, i + 8));
}

function closesSingle(text: string, i: number): boolean {
  return text[i] !== '‘' && !isSpaceCode(text.charCodeAt(i - 1)) && !isWordAt(text, i + 1);
}

/** "the leaders’ talks": more likely a possessive than the end of a quotation. */
function isPlural(text: string, i: number): boolean {
  return /[sS]/.test(text[i - 1]!) && text[i + 1] === ' ' && isWordAt(text, i + 2);
}

function merge(outer: readonly Open[], singles: readonly Open[]): Open[] {
  if (singles.length === 0) return [...outer];
  const kept: Open[] = [];
  let covered = -1;
  for (const span of [...outer, ...singles].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= covered) continue;
    kept.push(span);
    covered = span.end;
  }
  return kept;
}
