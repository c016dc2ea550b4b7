import type { Amount } from './amount.js';
import { canonFigure, type Figure, measureFigure, wordFigure } from './figure.js';
import { noCount } from './no-count.js';
import { deriveFigure, figureOf, plainAmounts, stepOf } from './number.js';
import { readScores, type ScoreHit } from './score.js';
import type { Found, ValueType } from './value-type.js';

function inScore(scores: readonly ScoreHit[], [start, end]: readonly [number, number]): boolean {
  return scores.some((score) => score.start <= start && score.end >= end);
}

function wholeThings({ stated, numerals }: Amount<''>): boolean {
  return (
    stated.every((value) => value >= 0 && Number.isInteger(value)) &&
    numerals.every(({ kind }) => kind !== 'fraction')
  );
}

export const count: ValueType<Figure> = {
  name: 'count',
  describe:
    'How many whole things: 12, two hundred and five, at least 10, dozens, 10 to 12. Never a year, a label or a score.',
  compare: 'overlap',
  find: (text) => {
    const scores = readScores(text);
    return plainAmounts(text)
      .filter((amount) => wholeThings(amount) && !noCount(text, amount) && !inScore(scores, amount.core))
      .map((amount): Found<Figure> => {
        const data = figureOf(amount, stepOf(amount), 1);
        const none = amount.numerals.some(({ kind }) => kind === 'none');
        return {
          start: amount.start,
          end: amount.end,
          data,
          derivation: none ? 'none: 0' : deriveFigure(data),
        };
      });
  },
  measure: (data) => measureFigure(data, ''),
  canon: canonFigure,
  format: (data) => wordFigure(data),
};
