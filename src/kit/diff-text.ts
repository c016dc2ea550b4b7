import type { Fact, Statement } from '../model.js';
import { counted } from '../reporters/view/wording.js';
import { type RulesDiff, wordStatement } from './diff-rules.js';
import { filled, type Lines, type Page } from './page.js';
import { underlined } from './underline.js';

/** What a change of rules does to a corpus, for a terminal. */
export function diffText({ gained, lost, changed, facts }: RulesDiff, page: Page): string {
  const blocks = [
    section(
      page,
      `${counted(gained.length, 'statement')} gained`,
      gained.map((each) => sentence(page, each, '+')),
    ),
    section(
      page,
      `${counted(lost.length, 'statement')} lost`,
      lost.map((each) => sentence(page, each, '-')),
    ),
    section(
      page,
      `${counted(changed.length, 'statement')} changed`,
      changed.map(({ before, after }) => [
        ...quote(page, after, '±'),
        ...filled(page, wordStatement(before), { lead: '  was  ' }),
        ...filled(page, wordStatement(after), { lead: '  is   ' }),
      ]),
    ),
    section(
      page,
      'Discrepancies gained',
      facts.new.map((fact) => factLines(page, fact)),
    ),
    section(
      page,
      'Discrepancies lost',
      facts.resolved.map((fact) => factLines(page, fact)),
    ),
    section(
      page,
      'Discrepancies changed',
      facts.changed.map(({ after }) => factLines(page, after)),
    ),
  ].filter((lines) => lines.length > 0);
  const summary = `${gained.length} gained, ${lost.length} lost, ${changed.length} changed; discrepancies: ${facts.new.length} gained, ${facts.resolved.length} lost, ${facts.changed.length} changed, ${facts.open.length} as before.`;
  return `${[...blocks, filled(page, summary)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section(page: Page, title: string, items: readonly Lines[]): Lines {
  return items.length === 0 ? [] : [page.palette.heading(title), ...items.flat()];
}

function sentence(page: Page, statement: Statement, sign: string): Lines {
  return [...quote(page, statement, sign), ...filled(page, wordStatement(statement), { lead: '       ' })];
}

function quote(
  page: Page,
  { article, line, rule, quote: words, start, marks }: Statement,
  sign: string,
): Lines {
  return [
    ...filled(page, `${article}:${line} ${rule}`, { lead: `${sign} ` }),
    ...underlined(
      page,
      words,
      marks.map(([from, to]) => [from - start, to - start]),
      2,
    ),
  ];
}

function factLines(page: Page, { title, rule, verdicts, answers }: Fact): Lines {
  const kinds = [...new Set(verdicts.map(({ verdict }) => verdict))].join(', ');
  const words = answers.map(({ value }) => value).join(' · ');
  return filled(page, `${title} (${rule}): ${kinds}: ${words}`, { lead: '  ' });
}
