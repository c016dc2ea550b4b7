import { given, titleOf } from '../view/answers.js';
import type { Book, Item, StoryView } from '../view/story-view.js';
import { firmness } from '../view/wording.js';
import { type Blocks, type Cell, heading, paragraph, quotation, table } from './nodes.js';

const ROOM = 130;
const MOST_PER_FACT = 8;
const MOST_FACTS = 60;

/** The words behind every question to word with care. */
export function theWords({ care, book }: StoryView): Blocks {
  const [first, last] = [care[0], care.at(-1)];
  if (first === undefined || last === undefined) return [];
  const title =
    first === last
      ? `${first.number}. ${titleOf(book, first.fact)}`
      : `${first.number} ${care.length === 2 ? 'and' : 'to'} ${last.number}, the words`;
  const shown = care.slice(0, MOST_FACTS);
  return [
    heading(2, title),
    table(
      ['#', 'Source', 'Words', 'How firm, from whom'],
      shown.flatMap((item) => rows(book, item)),
    ),
    ...(care.length > shown.length
      ? [paragraph(`And the words of ${care.length - shown.length} more, in the report as JSON.`)]
      : []),
  ];
}

function rows(book: Book, { number, fact }: Item): readonly (readonly Cell[])[] {
  const all = given(book, fact).map(({ statement }) => statement);
  const shown = all
    .slice(0, MOST_PER_FACT)
    .map((statement) => [
      [String(number)],
      [book.name(statement.article)],
      quotation(book, statement, ROOM),
      [firmness(statement)],
    ]);
  if (all.length <= MOST_PER_FACT) return shown;
  return [...shown, [[String(number)], [`and ${all.length - MOST_PER_FACT} more`], [], []]];
}
