import type { Span } from '../model.js';
import type { Quotation, Token } from '../text/index.js';
import { type Line, lastAtOrBefore, type SpeechContext } from './speech/context.js';

/** A match among the words that belong with it: a quotation's own words, or the article's own words around it. */
export interface Region {
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** Indexes into `tokens`. */
  readonly matched: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a quotation is a part of the sentence around it ("a “historic” role", "that Syria “has overcome much”") rather than
 * somebody's words set beside it. Cues outside hold inside an embedded one.
 */
export function isEmbedded({ text }: SpeechContext, { start, end }: Quotation): boolean {
  let before = start - 2;
  while (before >= 0 && /\s/.test(text[before]!)) before--;
  if (before < 0 || !/[\p{L}\p{N})]/u.test(text[before]!)) return false;
  if (/\p{Ll}/u.test(text[start] ?? '')) return true;
  if (/\bthat$/.test(text.slice(Math.max(0, before - 5), before + 1))) return true;
  return (
    end - start < 40 &&
    !/[.!?,]$/.test(text.slice(start, end)) &&
    text.slice(start, end).split(/\s+/).length <= 3
  );
}

function setBeside(context: SpeechContext, offset: number): Quotation | null {
  const { quotations } = context;
  const found = quotations[lastAtOrBefore(quotations, offset)];
  if (found === undefined || offset < found.start || offset >= found.end) return null;
  return isEmbedded(context, found) ? null : found;
}

/** The region of a match, or null when it lies in no sentence. `words` are the matched words where the match has gaps. */
export function regionOf(context: SpeechContext, [start, end]: Span, words: readonly Span[]): Region | null {
  const line = context.lineAt(start);
  if (line === null) return null;
  const tokens = tokensWith(context, line, start);
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return null;
  const matched = new Set<number>();
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!;
    if (words.some(([from, to]) => token.start < to && from < token.end)) matched.add(index);
  }
  return { line, tokens, matched, first, last };
}

/** The tokens of a sentence that belong with the one at an offset: all, where no quotation is set beside them. The same list for all who ask. */
function tokensWith(context: SpeechContext, line: Line, offset: number): readonly Token[] {
  const { quotations } = context;
  const next = quotations[lastAtOrBefore(quotations, line.end - 1)];
  if (next === undefined || next.end <= line.start) return line.tokens;
  const own = setBeside(context, offset);
  return context.memo(`tokens ${line.start} ${own?.start}`, () =>
    line.tokens.filter((token) => setBeside(context, token.start) === own),
  );
}

/** The first matched word at or behind token `from`, marks aside; -1 when there is none. */
export function nextMatched({ matched, last, tokens }: Region, from: number): number {
  for (let i = from; i <= last; i++) if (matched.has(i) && tokens[i]!.kind !== 'mark') return i;
  return -1;
}

/** Whether a phrase's words are among the matched ones. */
export function isMatched({ matched }: Region, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (matched.has(i)) return true;
  return false;
}
