import type { Amount } from './amount.js';
import { canonFigure, type Figure, measureFigure, wordFigure } from './figure.js';
import { noCount } from './no-count.js';
import { deriveFigure, figureOf, plainAmounts, stepOf } from './number.js';
import type { Found, ValueType } from './value-type.js';

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
  find: (text) =>
    plainAmounts(text)
      .filter((amount) => wholeThings(amount) && !noCount(text, amount))
      .map((amount): Found<Figure> => {
        const data = figureOf(amount, stepOf(amount), 1);
        return { start: amount.start, end: amount.end, data, derivation: deriveFigure(data) };
      }),
  measure: (data) => measureFigure(data, ''),
  canon: canonFigure,
  format: (data) => wordFigure(data),
};
