import type { Amount } from './amount.js';
import { canonFigure, type Figure, measureFigure, wordFigure } from './figure.js';
import { noCount } from './no-count.js';
import { deriveFigure, figureOf, plainAmounts, stepOf } from './number.js';
import { readScores, type ScoreHit } from './score.js';
import { vagueWords } from './vague-words.js';
import type { Found, ValueType } from './value-type.js';

/** Tells the amounts that are a side of a score: they start where it does, or end where it does. */
function sidesOf(scores: readonly ScoreHit[]): (amount: Amount<''>) => boolean {
  const starts = new Set(scores.map(({ start }) => start));
  const ends = new Set(scores.map(({ end }) => end));
  return ({ core: [start, end] }) => starts.has(start) || ends.has(end);
}

function wholeThings({ stated, numerals }: Amount<''>): boolean {
  return (
    stated.every((value) => value >= 0 && Number.isInteger(value)) &&
    numerals.every(({ kind }) => kind !== 'fraction')
  );
}

/** "A dozen" is eleven as well as thirteen, to whoever counts people. */
const DOZEN = /\bdozen$/i;
const STEP_OF_DOZEN = 3;

function toCount(amount: Amount<''>, text: string): Found<Figure> {
  const inDozens = DOZEN.test(text.slice(...amount.core));
  const data = figureOf(amount, inDozens ? STEP_OF_DOZEN : stepOf(amount), 1);
  const none = amount.numerals.some(({ kind }) => kind === 'none');
  return { start: amount.start, end: amount.end, data, derivation: none ? 'none: 0' : deriveFigure(data) };
}

function findCounts(text: string): readonly Found<Figure>[] {
  const isSide = sidesOf(readScores(text));
  return plainAmounts(text)
    .filter((amount) => wholeThings(amount) && !isSide(amount) && !noCount(text, amount))
    .map((amount) => toCount(amount, text));
}

export const count: ValueType<Figure> = {
  name: 'count',
  describe:
    'How many whole things: 12, two hundred and five, at least 10, dozens, 10 to 12. Never a year, a label or a score.',
  compare: 'overlap',
  find: findCounts,
  measure: (data) => measureFigure(data, ''),
  canon: canonFigure,
  format: (data) => vagueWords(data) ?? wordFigure(data),
};
