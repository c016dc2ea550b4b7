import { readdirSync, readFileSync } from 'node:fs';
import { markdown } from '../../src/reporters/markdown/index.js';
import { text } from '../../src/reporters/text.js';
import { reportOf } from './fixture.js';
import { visitSpec } from './visit.js';

/** A report says who prints what: it has no word for who is right. */
const BANNED =
  /\b(?:wrong\w*|errors?|claim(?:s|ed|ing)?|admit\w*|false\w*|(?:in)?correct\w*|(?:un)?likely|lie[sd]?|mistake\w*)\b/i;
const SOURCES = new URL('../../../src/reporters/', import.meta.url);
const STRINGS = /'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const templates = (file: string) =>
  readFileSync(new URL(file, SOURCES), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .match(STRINGS) ?? [];

describe('the words of reports', () => {
  it.each(files.map((file) => [file]))('judge nobody in %s', (file) => {
    expect(templates(file).filter((words) => BANNED.test(words))).toEqual([]);
  });

  it('are found by this test', () => {
    expect(templates('view/wording.ts').length).toBeGreaterThan(30);
    expect(BANNED.test('002 wrongly has it')).toBe(true);
  });

  it('judge nobody on a page with every section', () => {
    const report = reportOf({
      ...visitSpec,
      articles: visitSpec.articles.map((article, index) => ({
        ...article,
        ...(index === 3 ? { role: 'draft' as const } : {}),
        ...(index === 4 ? { copyOf: '002' } : {}),
      })),
      problems: [{ file: 'x.txt', line: 1, column: null, message: 'is empty', help: 'Leave it out.' }],
    });
    const pages = `${markdown(report)}\n${text(report)}`.replaceAll('alleged', '');
    expect(pages.match(BANNED)).toBeNull();
  });

  it('never stand inside quotation marks: every quotation is some article’s words', () => {
    const report = reportOf(visitSpec);
    const printed = [
      ...report.statements.map(({ quote }) => quote),
      ...report.facts.map(({ title }) => title),
      ...report.unchecked.figuresUncovered.map(({ quote }) => quote),
    ].join('\n');
    const reasons = report.facts.flatMap(({ verdicts }) => verdicts.map(({ reason }) => reason)).join('\n');
    const quotations = markdown(report)
      .replaceAll('**', '')
      .replace('“Quotation marks” hold', '')
      .match(/“[^”]+”/g)!
      .map((words) => words.slice(1, -1))
      .filter((words) => !reasons.includes(words) && words !== 'today');
    expect(quotations.length).toBeGreaterThan(20);
    expect(quotations.filter((words) => !printed.includes(words))).toEqual([]);
  });
});
