import type { Statement } from '../model.js';
import { counted, listed } from '../reporters/view/wording.js';
import { sentenceText } from './explain-text.js';
import { filled, type Lines, type Page, shortened, table } from './page.js';
import type { PatternLine } from './pattern-line.js';
import type { RuleTest, TestedExample } from './test-rules.js';
import { underlined } from './underline.js';

export interface TestTextOptions {
  readonly page: Page;
  /** Every example, not only those that fail. */
  readonly all: boolean;
  readonly lineOf: (file: string) => PatternLine;
}

/** The outcome of a test run for a terminal: what fails, known gaps, what no example reaches, and a summary. */
export function testText(tests: readonly RuleTest[], options: TestTextOptions): string {
  const blocks = tests.map((test) => ruleText(test, options)).filter((lines) => lines.length > 0);
  return `${[...blocks, summary(tests, options)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function ruleText(test: RuleTest, options: TestTextOptions): Lines {
  const { page, all } = options;
  const shown = test.results.filter(({ passed, example }) => all || !passed || example.todo);
  const lines = [
    ...test.lacking.map((what) => page.palette.alert(`✗ the rule has not ${what}`)),
    ...shown.flatMap((result) => exampleText(result, test, options)),
    ...coverage(test, options),
  ];
  if (lines.length === 0) return [];
  const { id, file } = test.rule;
  return [`${page.palette.heading(id)}  ${page.palette.dim(file)}`, ...lines];
}

function exampleText(result: TestedExample, test: RuleTest, options: TestTextOptions): Lines {
  const { page } = options;
  const { example, passed, expected, actual, explanations } = result;
  const head = `${passed ? '✓' : '✗'} line ${example.line}${todoWords(result)}`;
  return [
    passed ? head : page.palette.alert(head),
    ...example.texts.flatMap(({ label, text }) => [
      ...(example.texts.length > 1 ? [`  ${label}:`] : []),
      ...underlined(page, text, marksIn(label, result.statements)),
    ]),
    ...table(
      page,
      [
        { label: 'expected', words: expected },
        { label: 'actual', words: actual },
      ],
      { indent: 2 },
    ),
    ...explanations.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => [
        '',
        ...sentenceText(
          sentence,
          { patterns: test.rule.match.length },
          { page: { ...page, width: page.width - 2 }, lineOf: options.lineOf(test.rule.file) },
        ).map((line) => `  ${line}`),
      ]),
    ),
    ...(explanations.length > 0 ? [''] : []),
  ];
}

function todoWords({ example, passed }: TestedExample): string {
  if (!example.todo) return '';
  return passed ? ': todo, a known gap' : ': todo, but it passes now; remove "todo"';
}

function marksIn(label: string, statements: readonly Statement[]): Statement['marks'] {
  return statements
    .filter(({ article, field }) => article === label && field === 'text')
    .flatMap(({ marks }) => marks);
}

/** Long patterns are recognised by their beginning. */
const PATTERN_ROOM = 50;

/** What no example reaches: in one line, or with `all` a line each. */
function coverage(test: RuleTest, { page, all, lineOf }: TestTextOptions): Lines {
  const { unreached, answersUnreached, rule } = test;
  const patterns = unreached.map(({ number, text }) => {
    const line = lineOf(rule.file)(text);
    const place = line === null ? `${number}` : `${number} (line ${line})`;
    return all ? `pattern ${place}: ${shortened(text, PATTERN_ROOM)}` : place;
  });
  const answers = answersUnreached.map((answer) => `the answer "${answer}"`);
  const short = [
    ...(patterns.length > 0 ? [`${patterns.length === 1 ? 'pattern' : 'patterns'} ${listed(patterns)}`] : []),
    ...answers,
  ];
  const parts = all ? [...patterns, ...answers] : short.length > 0 ? [short.join('; ')] : [];
  return parts.flatMap((what) =>
    filled(page, `no example reaches ${what}`, { lead: '- ', style: page.palette.dim }),
  );
}

function summary(tests: readonly RuleTest[], { page }: TestTextOptions): Lines {
  const results = tests.flatMap((test) => test.results);
  const failed = results.filter(({ passed }) => !passed).length;
  const gaps = results.filter(({ passed, example }) => passed && example.todo).length;
  const lacking = tests.filter((test) => test.lacking.length > 0).length;
  const unreached = tests.reduce((sum, test) => sum + test.unreached.length, 0);
  const patterns = tests.reduce((sum, { rule }) => sum + rule.match.length, 0);
  const parts = [
    `${counted(results.length - failed - gaps, 'example')} of ${counted(tests.length, 'rule')} ${results.length - failed - gaps === 1 ? 'passes' : 'pass'}`,
    ...(failed > 0 ? [page.palette.alert(`${failed} ${failed === 1 ? 'fails' : 'fail'}`)] : []),
    ...(gaps > 0 ? [counted(gaps, 'known gap')] : []),
    ...(lacking > 0
      ? [page.palette.alert(`${counted(lacking, 'rule')} without the examples that it needs`)]
      : []),
    ...(unreached > 0 ? [`${unreached} of ${counted(patterns, 'pattern')} reached by no example`] : []),
  ];
  return filled(page, `${parts.join('; ')}.`);
}
