import type { Report } from '../../model.js';
import { clean, inline } from '../view/clean.js';
import { dayWords } from '../view/day-words.js';
import type { Book } from '../view/story-view.js';
import { counted, sentence } from '../view/wording.js';
import { type Blocks, type Cell, code, heading, list, paragraph, strong, table } from './nodes.js';

const DIGEST = 12;

/** At the top of a report that could not read everything: nobody may take it for complete. */
export function incomplete({ report }: Book): Blocks {
  if (report.problems.length === 0) return [];
  return [
    paragraph(
      strong('This report is incomplete.'),
      ` ${counted(report.problems.length, 'problem')} kept something from being read; see Problems at the end.`,
    ),
  ];
}

/** What was read and with what, so that the report can be made again. */
export function foot(book: Book): Blocks {
  return [...problems(book.report), ...articles(book), run(book.report)];
}

function problems({ problems: all }: Report): Blocks {
  if (all.length === 0) return [];
  const items = all.map(({ file, line, column, message, help }): Cell => {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    return [code(place), `: ${sentence(message)}${help === '' ? '' : ` ${sentence(help)}`}`];
  });
  return [heading(2, 'Problems'), list(items)];
}

function articles(book: Book): Blocks {
  const { report } = book;
  if (report.articles.length === 0) return [];
  const rows = report.articles.map(({ id, source, role, asOf, title, path }): readonly Cell[] => [
    [code(book.shortId(id))],
    [role === 'draft' ? 'draft' : source === null ? '—' : inline(source)],
    [asOf.day === null ? '—' : dayWords(asOf.day)],
    [title === null ? '—' : clean(title).trim()],
    [code(path)],
  ]);
  return [heading(2, 'Articles'), table(['Id', 'Source', 'As of', 'Headline', 'File'], rows)];
}

function run({ run: { tool, inputs, rules, articles, rulesRun }, problems: all }: Report): Blocks[number] {
  const found = all.length === 0 ? 'none' : `${all.length}, above`;
  return paragraph(
    `Problems: ${found}. ${counted(articles, 'article')} read, ${counted(rulesRun, 'rule')} run. Rules `,
    code(rules.slice(0, DIGEST)),
    '; inputs ',
    code(inputs.slice(0, DIGEST)),
    `; ${clean(tool)}.`,
  );
}
