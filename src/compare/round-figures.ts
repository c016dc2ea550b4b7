import type { Measure } from '../values/value-type.js';

/** Whether two measures are one figure, rounded or bounded by different desks. */
export const areOneRounded = (a: Measure, b: Measure): boolean =>
  isOneFigure(a, b) || isRoundEdge(a, b) || isRoundedBound(a, b);

/** "Nearly 15,000" and 15,000: one figure, which one desk holds to be the rounding of another. */
const isOneFigure = (a: Measure, b: Measure): boolean =>
  a.bound === null &&
  b.bound === null &&
  a.figure[0] === a.figure[1] &&
  b.figure[0] === a.figure[0] &&
  b.figure[1] === a.figure[1];

/** Whether one is "more than" or "fewer than" the very round figure that the other gives: desks round alike, and nobody counted. */
function isRoundEdge(a: Measure, b: Measure): boolean {
  const [bound, figure] = a.bound === null ? [b, a] : [a, b];
  const [edge] = figure.figure;
  return (
    bound.bound !== null &&
    figure.bound === null &&
    bound.figure[0] === edge &&
    bound.figure[1] === figure.figure[1] &&
    isRound(edge)
  );
}

const isRound = (size: number): boolean => Math.abs(size) >= 20 && size % 10 === 0;

/** A round figure stands for another of which it leaves out so much at most. */
const NEAR = 1.25;

/** Whether two lower bounds are one figure, rounded down in one of them: "more than 120" and "at least 127". */
function isRoundedBound(a: Measure, b: Measure): boolean {
  if (a.bound !== 'lower' || b.bound !== 'lower') return false;
  const [round, full] = a.figure[0] < b.figure[0] ? [a.figure[0], b.figure[0]] : [b.figure[0], a.figure[0]];
  const place = lastPlace(round);
  return (
    isRound(round) && round !== full && full <= round * NEAR && Math.floor(full / place) * place === round
  );
}

/** The last place of a figure that is not nought: 10 of 120, 100 of 1,300; 1 of 0. */
function lastPlace(value: number): number {
  let place = 1;
  while (place < Math.abs(value) && value % (place * 10) === 0) place *= 10;
  return place;
}

/**
 * So many times a bound, and so much above it, a figure is of something else: nobody who knew of 26 said "at least 14". Of a bound as
 * round as 100 some would, up to twice as much. What is more than ten times it was never meant to be the same.
 */
const FAR = 1.75;
const FAR_FROM_ROUND = 2;
const MUCH = 5;
const OTHER = 10;

/** Whether a bound leaves room for a figure, and is yet so far from it that nobody would have said it of it. */
export function isFarBound(a: Measure, b: Measure): boolean {
  if ((a.bound === null) === (b.bound === null) || a.unit !== b.unit) return false;
  const [bound, figure] = a.bound === null ? [b, a] : [a, b];
  const [edge, size] = [bound.figure[1], figure.figure[0]];
  if (bound.bound !== 'lower' || edge <= 1) return false;
  const times = isRound(edge) && lastPlace(edge) * 10 > edge ? FAR_FROM_ROUND : FAR;
  return size >= edge * times && size - edge >= MUCH && size < edge * OTHER;
}
