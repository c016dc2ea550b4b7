import type { ArticleFigures, Figure } from '../extract/loose-figures.js';
import { canon, measure } from '../values/index.js';
import {
  type ArticleWords,
  articleWords,
  type NearWords,
  nearness,
  nearWords,
  type Rarity,
} from './near-words.js';
import { shared } from './shared.js';
import { stem } from './stem.js';

/** A figure with the words of its sentence, by which figures of other articles are found to be on the same. */
export interface ReadFigure extends NearWords {
  readonly figure: Figure;
  /** The stem of what it counts; empty where nothing says it. */
  readonly thing: string;
  readonly unit: string;
  /** The other figures of its sentence. */
  readonly others: readonly Figure[];
}

/** The figures of one article with its words. */
export interface ReadFigures extends Pick<ArticleFigures, 'article' | 'answers'>, ArticleWords {
  readonly figures: readonly ReadFigure[];
}

/** Reads the figures of one article. */
export function readFigures({ article, answers, figures }: ArticleFigures): ReadFigures {
  const words = articleWords(article);
  return {
    ...words,
    article,
    answers,
    figures: figures.flatMap((figure): ReadFigure[] => {
      const size = measure(figure.value);
      if (size === null) return [];
      return [
        {
          ...nearWords(words, figure.sentence, figure.span),
          figure,
          thing: figure.thing === '' ? '' : stem(figure.thing),
          unit: size.unit,
          others: figures.filter((each) => each !== figure && each.sentence[0] === figure.sentence[0]),
        },
      ];
    }),
  };
}

const canonsOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(figures.map(({ value }) => `${value.type} ${canon(value)}`));

/** Beside the words in common: that they count one thing, and that their sentences share other figures. */
const SAME_THING = 0.6;
const OTHER_FIGURE = 0.6;
const MOST_OTHERS = 2;

/** How much says that two figures are on the same: the words around them, what they count, and the figures beside them. */
export function fitOf(a: ReadFigure, b: ReadFigure, rarity: Rarity): number {
  const one = a.thing !== '' && a.thing === b.thing ? SAME_THING : 0;
  const others = Math.min(MOST_OTHERS, shared(canonsOf(a.others), canonsOf(b.others)));
  return nearness(a, b, rarity, one + OTHER_FIGURE * others);
}
