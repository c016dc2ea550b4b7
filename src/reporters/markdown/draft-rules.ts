import type { Fact } from '../../model.js';
import { groups, titleOf } from '../view/answers.js';
import { silentDrafts } from '../view/drafts.js';
import { type Book, namesOf } from '../view/story-view.js';
import { bracketed, listed } from '../view/wording.js';
import { type Blocks, type Cell, code, heading, joined, labelled, paragraph, table } from './nodes.js';

const MOST_ROWS = 20;
const MOST_GROUPS = 4;
const MOST_NAMES = 4;
const MOST_SILENT = 12;

/** What rules on trial found, apart from all that counts; and which of them found nothing. */
export function draftRules(book: Book): Blocks {
  const { run, factsOfDraftRules: facts } = book.report;
  if (run.draftRules.length === 0) return [];
  const silent = silentDrafts(book.report).map((id): Cell => [code(id)]);
  return [
    heading(2, 'Draft rules'),
    paragraph(
      'These rules are on trial. What they find stands here alone, counts nowhere else and fails nothing.',
    ),
    ...(facts.length === 0
      ? []
      : [
          table(
            ['Question', 'Rule', 'Verdict', 'The texts'],
            facts.slice(0, MOST_ROWS).map((fact) => row(book, fact)),
          ),
        ]),
    ...(facts.length > MOST_ROWS
      ? [paragraph(`And ${facts.length - MOST_ROWS} more, in the report as JSON.`)]
      : []),
    ...(silent.length === 0
      ? []
      : [
          paragraph(
            'Found nothing: ',
            ...joined(silent.slice(0, MOST_SILENT), ', '),
            silent.length > MOST_SILENT ? ` and ${silent.length - MOST_SILENT} more.` : '.',
          ),
        ]),
  ];
}

function row(book: Book, fact: Fact): readonly Cell[] {
  const all = groups(book, fact);
  const shown = all
    .slice(0, MOST_GROUPS)
    .map(
      ({ label, statements }): Cell => [
        ...labelled(label),
        ` (${bracketed(namesOf(book, statements), MOST_NAMES)})`,
      ],
    );
  const more: readonly Cell[] = all.length > MOST_GROUPS ? [[`${all.length - MOST_GROUPS} more`]] : [];
  return [
    [titleOf(book, fact)],
    [code(fact.rule)],
    [listed([...new Set(fact.verdicts.map(({ verdict }) => verdict))])],
    joined([...shown, ...more], ' · '),
  ];
}
