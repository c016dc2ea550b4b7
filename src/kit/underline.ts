import type { Span } from '../model.js';
import { columns } from '../reporters/view/wrap.js';
import type { Lines, Page } from './page.js';

/** A text filled to the page's width, and under each line that has some of the spans' words a line of "~" beneath them. */
export function underlined(page: Page, text: string, spans: readonly Span[], indent = 2): Lines {
  const lead = ' '.repeat(indent);
  return broken(text, page.width - indent).flatMap(([from, to]) => {
    const words = text.slice(from, to).replace(/\s/gu, ' ');
    const marks = marksUnder(text, [from, to], spans);
    return marks === '' ? [lead + words] : [lead + words, `${lead}${page.palette.mark(marks)}`];
  });
}

/** Lines of a text as spans, broken at white space; a longer word is cut. */
function broken(text: string, room: number): readonly Span[] {
  const lines: [number, number][] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    const last = lines.at(-1);
    if (last !== undefined && columns(text.slice(last[0], end)) <= room) last[1] = end;
    else lines.push(...cut(text, [index, end], room));
  }
  return lines;
}

function cut(text: string, [from, to]: Span, room: number): [number, number][] {
  const parts: [number, number][] = [[from, from]];
  for (const char of text.slice(from, to)) {
    const last = parts.at(-1)!;
    if (columns(text.slice(last[0], last[1] + char.length)) > room) parts.push([last[1], last[1]]);
    parts.at(-1)![1] += char.length;
  }
  return parts;
}

function marksUnder(text: string, [from, to]: Span, spans: readonly Span[]): string {
  let row = '';
  let at = from;
  for (const char of text.slice(from, to)) {
    const inside = spans.some(([start, end]) => start <= at && at < end);
    row += (inside ? '~' : ' ').repeat(columns(char));
    at += char.length;
  }
  return row.trimEnd();
}
