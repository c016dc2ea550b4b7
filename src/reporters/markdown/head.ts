import { articlesLine, titleLine, verdictLine } from '../view/head-lines.js';
import type { StoryView } from '../view/story-view.js';
import { type Blocks, code, heading, italic, paragraph, strong } from './nodes.js';

/** Title, the count of discrepancies, what was read, and how to read the page. */
export function head(view: StoryView): Blocks {
  const line = articlesLine(view);
  return [
    heading(1, titleLine(view)),
    paragraph(strong(verdictLine(view)), line === '' ? '' : ` ${line}`),
    ...(view.facts.length === 0 ? [] : [legend(view)]),
  ];
}

function legend({ facts, book }: StoryView): Blocks[number] {
  const ids = facts.flatMap(({ answers, open }) => [
    ...answers.flatMap(({ statements }) => statements),
    ...open,
  ]);
  const example = book.statements(ids).find(({ field }) => field === 'text');
  const parts =
    example === undefined
      ? []
      : [
          '; ',
          code(book.place(example)),
          ` is article ${book.shortId(example.article)}, line ${example.line}`,
        ];
  return paragraph(
    'This report says who prints what, not who is right. ',
    strong('Bold'),
    ' marks the words compared',
    ...parts,
    '. “Quotation marks” hold a source’s words; ',
    italic('italics'),
    ' are ours.',
  );
}
