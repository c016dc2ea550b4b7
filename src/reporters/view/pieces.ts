import type { Span } from '../../model.js';
import { clean } from './clean.js';

/** A run of verbatim words; `mark` when they are compared words. */
export interface Piece {
  readonly text: string;
  readonly mark: boolean;
}

const LONGEST_WORD = 40;

/** Cuts [from, to) of a quote at the marks. */
export function pieces(quote: string, [from, to]: Span, marks: readonly Span[]): readonly Piece[] {
  const out: Piece[] = [];
  let at = from;
  const add = (end: number, mark: boolean) => {
    const text = clean(quote.slice(at, end));
    if (text !== '') out.push({ text, mark });
    at = Math.max(at, end);
  };
  for (const [start, end] of merged(quote, marks)) {
    if (Math.max(start, at) >= Math.min(end, to)) continue;
    add(Math.max(start, at), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return out;
}

/** Neighbouring marks become one: “**first official** visit”. */
function merged(quote: string, marks: readonly Span[]): readonly Span[] {
  const sorted = marks.map((mark) => wordwise(quote, mark)).toSorted(([a], [b]) => a - b);
  const out: Span[] = [];
  for (const [start, end] of sorted) {
    const before = out.at(-1);
    if (before === undefined || quote.slice(before[1], start).trim() !== '') out.push([start, end]);
    else out[out.length - 1] = [before[0], Math.max(before[1], end)];
  }
  return out;
}

/** A mark on whole words and without white space at its ends: bold in the middle of a word reads badly. */
function wordwise(quote: string, [start, end]: Span): Span {
  const inside = quote.slice(start, end);
  if (inside.trim() === '') return [start, start];
  const from = start + inside.length - inside.trimStart().length;
  const to = end - inside.length + inside.trimEnd().length;
  const before = quote.slice(Math.max(0, from - LONGEST_WORD), from);
  const after = quote.slice(to, to + LONGEST_WORD);
  const lead = /[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0].length ?? 0;
  const trail = /^[\p{L}\p{M}\p{N}]*/u.exec(after)?.[0].length ?? 0;
  return [from - lead, to + trail];
}
