import type { BlockContent, Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Statement } from '../../model.js';
import type { Label } from '../view/answers.js';
import { clean, isolates } from '../view/clean.js';
import { excerpt } from '../view/excerpt.js';
import type { Piece } from '../view/pieces.js';
import type { Book } from '../view/story-view.js';

/** Text of our own or of an article, or a node; text is escaped when it is written. */
export type Inline = string | PhrasingContent;
export type Cell = readonly Inline[];

/** One section of a report; empty when there is nothing to say. */
export type Blocks = readonly RootContent[];

export function heading(depth: 1 | 2 | 3, ...content: Cell): Heading {
  return { type: 'heading', depth, children: phrasing(content) };
}

export function paragraph(...content: Cell): Paragraph {
  return { type: 'paragraph', children: phrasing(content) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: phrasing([text]) };
}

/** Our own wording, never a source's. */
export function italic(text: string): PhrasingContent {
  return { type: 'emphasis', children: phrasing([text]) };
}

export function code(text: string): PhrasingContent {
  return { type: 'inlineCode', value: clean(text) };
}

export function list(items: readonly Cell[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    type: 'table',
    children: [head.map((text) => [text]), ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
    })),
  };
}

export function rule(): BlockContent {
  return { type: 'thematicBreak' };
}

function phrasing(content: Cell): PhrasingContent[] {
  return content.flatMap((part): PhrasingContent[] => {
    if (typeof part !== 'string') return [part];
    return part === '' ? [] : [{ type: 'text', value: part.replace(/\s+/gu, ' ') }];
  });
}

/** A statement's words in quotation marks with the compared ones in bold, and their place. */
export function quotation(book: Book, statement: Statement, room: number): Cell {
  const place = code(book.place(statement));
  const words = excerpt(statement, room);
  return words.length === 0 ? [place] : [...quoted(words), ' ', place];
}

/** Verbatim words in quotation marks, the compared ones in bold. */
export function quoted(pieces: readonly Piece[]): Cell {
  const [open, close] = isolates(pieces.map(({ text }) => text).join(''));
  return [`“${open}`, ...pieces.map(({ text, mark }): Inline => (mark ? strong(text) : text)), `${close}”`];
}

/** An answer's name: in quotation marks and bold when it is a source's own words. */
export function labelled({ text, quoted: own }: Label): Cell {
  return own ? quoted([{ text, mark: true }]) : [text];
}

/** Cells one after another with a separator. */
export function joined(cells: readonly Cell[], separator: string): Cell {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [separator, ...cell]));
}
