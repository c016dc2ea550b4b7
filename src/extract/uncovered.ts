import type { Statement, UncoveredFigure } from '../model.js';
import { SentenceValues } from '../values/index.js';
import type { Passage, View } from './passage.js';

const figureTypes = new Set(['number', 'count', 'money', 'percent', 'quantity', 'duration']);
const nobody = () => [];

/** The sentences of an article's text that hold a figure, each once. */
export function sentencesWithFigures(body: Passage): readonly UncoveredFigure[] {
  const seen = new Set<string>();
  return body.allViews().flatMap((view) => {
    const { text: quote, line } = view;
    if (seen.has(quote) || !hasFigure(view)) return [];
    seen.add(quote);
    return [{ article: body.article.id, quote, start: line.start, end: line.end }];
  });
}

/** Those of an article's sentences with figures from which no rule took a statement. */
export function uncoveredFigures(
  sentences: readonly UncoveredFigure[],
  statements: readonly Statement[],
): readonly UncoveredFigure[] {
  const covered = new Set(statements.map(({ article, quote }) => `${article} ${quote}`));
  return sentences.filter(({ article, quote }) => !covered.has(`${article} ${quote}`));
}

/** Those spoken of already, and what a page prints below the text. */
const NO_FIGURE = /\b(?:the|both|these|those|their) (?:two|three)\b|^\d+ comments?\.?$/gi;

function hasFigure({ text, figures }: View): boolean {
  const counted = text.replace(NO_FIGURE, '');
  const found = counted === text ? figures : figuresOf(counted);
  return found.some(({ type }) => figureTypes.has(type));
}

const figuresOf = (text: string) =>
  new SentenceValues(text, { asOf: null, dayFirst: true, names: nobody }).of([...figureTypes]);
