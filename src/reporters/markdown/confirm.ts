import type { Fact } from '../../model.js';
import { given, titleOf } from '../view/answers.js';
import { type Book, namesOf, ofTier, type StoryView } from '../view/story-view.js';
import { bracketed, firmness } from '../view/wording.js';
import { type Blocks, type Cell, heading, paragraph, quotation, table } from './nodes.js';

const MOST_ROWS = 30;
const ROOM = 110;

/** What one voice alone has. */
export function confirm({ facts, book }: StoryView): Blocks {
  const all = ofTier(facts, 'confirm');
  const rows = all.slice(0, MOST_ROWS).flatMap((fact) => row(book, fact));
  if (rows.length === 0) return [];
  return [
    heading(2, 'To confirm: one source only'),
    table(['Question', 'Words', 'Source', 'How firm, from whom'], rows),
    ...(all.length > MOST_ROWS
      ? [paragraph(`And ${all.length - MOST_ROWS} more, in the report as JSON.`)]
      : []),
  ];
}

function row(book: Book, fact: Fact): readonly (readonly Cell[])[] {
  const statements = given(book, fact).map(({ statement }) => statement);
  const first = statements[0];
  if (first === undefined) return [];
  const names = bracketed(namesOf(book, statements), 3);
  return [[[titleOf(book, fact)], quotation(book, first, ROOM), [names], [firmness(first)]]];
}
