import type { Article, UncoveredFigure } from '../model.js';
import type { RuleSet } from '../rules/index.js';
import { type DayTold, daysToldIn } from './built-in/days-told.js';
import { type ArticleFigures, figuresIn } from './built-in/loose-figures.js';
import { type Extraction, extractFrom } from './index.js';
import { readingOf } from './reading.js';
import { type SpokenPart, spokenParts } from './speech/spoken.js';
import { sentencesWithFigures } from './uncovered.js';

/** All that is taken from one article: what it states by rules, and what is compared without one. */
export interface Told extends Extraction {
  readonly article: Article;
  readonly spoken: readonly SpokenPart[];
  readonly figures: ArticleFigures;
  readonly days: readonly DayTold[];
  /** Its sentences with figures, covered or not. */
  readonly withFigures: readonly UncoveredFigure[];
}

/** Opens an article, takes from it all that is wanted, and lets it go. */
export function toldBy(article: Article, rules: RuleSet): Told {
  const reading = readingOf(article, rules);
  const { body } = reading;
  const extraction = extractFrom(reading, rules);
  const { statements } = extraction;
  return {
    article,
    ...extraction,
    spoken: spokenParts(body),
    figures: figuresIn(body, statements),
    days: daysToldIn(body, statements),
    withFigures: sentencesWithFigures(body),
  };
}
