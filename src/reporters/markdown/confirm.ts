import type { Fact, Statement } from '../../model.js';
import { given, titleOf } from '../view/answers.js';
import { type Book, ofTier, type ReportArticle, type StoryView } from '../view/story-view.js';
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
  return [
    [[titleOf(book, fact)], quotation(book, first, ROOM), [bearers(book, statements)], [firmness(first)]],
  ];
}

/** Who has it, and why several articles are still one voice. */
function bearers(book: Book, statements: readonly Statement[]): string {
  const ids = new Set(statements.map(({ article }) => article));
  const articles = book.report.articles.filter(({ id }) => ids.has(id));
  const own = articles.filter(
    ({ source, copyOf, role }) => role === 'draft' || (source !== null && copyOf === null),
  );
  const unnamed = articles.filter(({ source, role }) => source === null && role === 'published');
  const copies = articles.filter(
    ({ id, copyOf }) => copyOf !== null && !unnamed.some((each) => each.id === id),
  );
  const parts = [
    `${namesIn(book, own)}${new Set(own.map(({ source }) => source)).size > 1 ? ' (one speaker)' : ''}`,
    unnamed.length === 0 ? '' : `${namesIn(book, unnamed)} (no publisher named)`,
    copies.length === 0 ? '' : `${namesIn(book, copies)} (${copies.length === 1 ? 'a copy' : 'copies'})`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function namesIn(book: Book, articles: readonly ReportArticle[]): string {
  return bracketed([...new Set(articles.map(({ id }) => book.name(id)))], 3);
}
