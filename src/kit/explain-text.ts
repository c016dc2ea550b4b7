import type { Span } from '../model.js';
import type {
  ExplainedElement,
  ExplainedMatch,
  ExplainedPattern,
  ExplainedSentence,
  Explanation,
} from './explain.js';
import { filled, type Lines, type Page, table } from './page.js';
import type { PatternLine } from './pattern-line.js';
import { underlined } from './underline.js';

export interface ExplainTextOptions {
  readonly page: Page;
  readonly lineOf: PatternLine;
}

/** An explanation for a terminal: no line is wider than the page. */
export function explanationText(explanation: Explanation, options: ExplainTextOptions): string {
  const { page } = options;
  const blocks = [
    headOf(explanation, page),
    ...explanation.sentences.map((each) => sentenceText(each, explanation, options)),
    ...(explanation.sentences.length === 0
      ? [filled(page, 'No sentence here has a telling word of any pattern.')]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headOf({ title, rule, file, state }: Explanation, page: Page): Lines {
  return [
    ...filled(page, title, { style: page.palette.heading }),
    ...filled(page, `${rule}, ${file}`, { style: page.palette.dim }),
    ...(state === 'retired'
      ? filled(page, 'state: retired. The rule does not run; this is what it would do.')
      : []),
  ];
}

/** One sentence with its matches, or with the pattern that came closest. */
export function sentenceText(
  sentence: ExplainedSentence,
  explanation: Pick<Explanation, 'patterns'>,
  options: ExplainTextOptions,
): Lines {
  const { page } = options;
  const { article, field, line, matches, closest } = sentence;
  const stated = matches.filter(({ outcome }) => outcome === 'stated').length;
  const outcome = stated > 0 ? 'stated' : matches.length > 0 ? 'matched, but dropped' : 'no match';
  const place = field === 'title' ? `${article}, headline` : `${article}:${line}`;
  return [
    `${page.palette.heading(place)}: ${stated > 0 ? outcome : page.palette.alert(outcome)}`,
    ...underlined(page, sentence.quote, marksOf(sentence)),
    ...matches.flatMap((match) => matchText(match, explanation, options)),
    ...(matches.length > 0 ? [] : closestText(closest, explanation, options)),
  ];
}

/** The compared words of statements; else the words that elements took. Offsets from the sentence's start. */
function marksOf({ start, matches, closest }: ExplainedSentence): readonly Span[] {
  const stated = matches.flatMap(({ statements }) => statements.flatMap(({ statement }) => statement.marks));
  const elements = [...matches.flatMap(({ pattern }) => pattern.elements), ...(closest?.elements ?? [])];
  const taken = elements
    .filter(({ state, element }) => state === 'took' && !isGap(element))
    .flatMap(({ start: from, end }): readonly Span[] => (from === null || end === null ? [] : [[from, end]]));
  return (stated.length > 0 ? stated : taken).map(([from, to]) => [from - start, to - start]);
}

const isGap = (element: string): boolean => /^(\.\.\.|…)/.test(element);

function matchText(
  match: ExplainedMatch,
  explanation: Pick<Explanation, 'patterns'>,
  options: ExplainTextOptions,
): Lines {
  const { page } = options;
  const head = patternHead(match.pattern, explanation, options);
  if (match.outcome === 'outdone') return filled(page, `${head}: matches, too; ${match.why}`, { lead: '  ' });
  const statements = match.statements.flatMap(({ parts }) => ['', ...table(page, parts, { indent: 4 })]);
  return [
    ...filled(page, head, { lead: '  ' }),
    ...elementsText(match.pattern.elements, page),
    ...(match.why === '' ? [] : filled(page, match.why, { lead: '  dropped: ', style: page.palette.alert })),
    ...statements,
  ];
}

const FOUND_APART = 'every element found, but with other words between them';

function closestText(
  closest: ExplainedPattern | null,
  explanation: Pick<Explanation, 'patterns'>,
  options: ExplainTextOptions,
): Lines {
  const { page } = options;
  if (closest === null)
    return filled(page, 'No pattern has a telling word in this sentence.', { lead: '  ' });
  const elements = closest.elements.filter(({ element }) => element !== '' && !isGap(element));
  const took = elements.filter(({ state }) => state === 'took').length;
  const found = took < elements.length ? `${took} of ${elements.length} elements found` : FOUND_APART;
  const head = `${patternHead(closest, explanation, options)}, ${found}`;
  return [...filled(page, head, { lead: '  closest: ' }), ...elementsText(closest.elements, page)];
}

function patternHead(
  { number, text, answer }: ExplainedPattern,
  { patterns }: Pick<Explanation, 'patterns'>,
  { lineOf }: ExplainTextOptions,
): string {
  const line = lineOf(text);
  const which = `pattern ${number} of ${patterns}`;
  return `${which}${line === null ? '' : `, line ${line}`}${answer === null ? '' : `, for "${answer}"`}`;
}

const ELEMENT_ROOM = 26;

function elementsText(elements: readonly ExplainedElement[], page: Page): Lines {
  return table(
    page,
    elements.map(({ element, words, state, why }) => {
      const failed = state === 'failed';
      const label = `${failed ? '✗' : ' '} ${element === '' ? '(between)' : element}`;
      if (!failed) return { label, words: words ?? '' };
      const passed = words !== null && (element === '' || isGap(element)) ? `${words} – ` : '';
      return { label, words: passed + why, style: page.palette.alert };
    }),
    { indent: 2, most: ELEMENT_ROOM },
  );
}
