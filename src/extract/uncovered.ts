import type { Article, Statement, UncoveredFigure } from '../model.js';
import { SentenceValues } from '../values/index.js';
import { sentencesOf } from './printed-values.js';

const figureTypes = ['number', 'count', 'money', 'percent', 'quantity', 'duration'];
const nobody = () => [];

/** Sentences of an article that hold a figure and from which no rule took a statement. */
export function uncoveredFigures(
  article: Article,
  statements: readonly Statement[],
): readonly UncoveredFigure[] {
  const covered = new Set(
    statements.filter(({ article: id }) => id === article.id).map(({ quote }) => quote),
  );
  const seen = new Set<string>();
  return sentencesOf(article).flatMap(({ start, end }) => {
    const quote = article.text.slice(start, end);
    if (covered.has(quote) || seen.has(quote) || !hasFigure(quote)) return [];
    seen.add(quote);
    return [{ article: article.id, quote, start, end }];
  });
}

/** Those spoken of already, and what a page prints below the text. */
const NO_FIGURE = /\b(?:the|both|these|those|their) (?:two|three)\b|^\d+ comments?\.?$/gi;

function hasFigure(printed: string): boolean {
  const sentence = printed.replace(NO_FIGURE, '');
  const values = new SentenceValues(sentence, { asOf: null, dayFirst: true, names: nobody });
  return figureTypes.some((type) => values.mayHold(type)) && values.of(figureTypes).length > 0;
}
