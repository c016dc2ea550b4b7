import type { Length } from '../date/length.js';
import type { Unit } from '../date/lexicon.js';
import { unitSize } from '../date/period.js';
import { type Figure, makeFigure } from '../figure.js';
import type { Hedge } from '../hedge.js';

/** A length of time in one unit; lengths in several units are told in the smallest ("2 years 3 months" is 27 months). */
export interface Duration extends Figure {
  readonly unit: Unit;
  /** A count that names no figure; `stated` is then what it is mostly taken for. */
  readonly vague?: 'a couple of' | 'a few' | 'several';
}

/** A length in its smallest unit, widened once by its hedge and its digits; null beyond reason. */
export function durationOf(parts: Length['parts'], hedge: Hedge | null): Duration | null {
  const smallest = parts.at(-1)!;
  const total = (side: 'lo' | 'hi' | 'amount'): number =>
    tidy(parts.reduce((sum, part) => sum + part[side] * inUnit(part.unit, smallest.unit), 0));
  const [from, to] = [total('lo'), total('hi')];
  if (!Number.isFinite(from) || !Number.isFinite(to) || to > 1e9) return null;
  const unit = smallest.unit;
  if (smallest.vague) return vagueOf(total('amount'), [from, to], unit, hedge);
  if (unit === 'hour' && from === to && from % 0.5 !== 0) return inMinutes(from, hedge);
  if (smallest.unit !== 'year' && unitSize(unit).months > 12 && (from % 1 !== 0 || to % 1 !== 0))
    return inYears([from, to], unit, hedge);
  const figure = makeFigure([from, to], {
    step: Math.max(stepOf(from, unit), stepOf(to, unit)),
    hedge,
    grain: 0,
  });
  return { ...near(figure), unit };
}

/** How much of a unit a length in round numbers leaves open. */
function stepOf(value: number, unit: Unit): number {
  if (unit === 'decade' || unit === 'century' || unit === 'millennium') return 0.5;
  if (unit === 'minute' && value % 5 === 0) return 5;
  if (value === 0.5) return 0.1;
  const rest = value % 1;
  if (rest === 0) return 1;
  return rest === 0.5 ? 0.5 : rest === 0.25 || rest === 0.75 ? 0.25 : 0.1;
}

/** "a quarter of an hour": 15 minutes. */
function inMinutes(hours: number, hedge: Hedge | null): Duration {
  const minutes = tidy(hours * 60);
  const figure = makeFigure([minutes, minutes], { step: stepOf(minutes, 'minute'), hedge, grain: 0 });
  return { ...near(figure), unit: 'minute' };
}

/** "half a century": about 50 years. */
function inYears([from, to]: [number, number], unit: Unit, hedge: Hedge | null): Duration {
  const years = unitSize(unit).months / 12;
  const figure = makeFigure([tidy(from * years), tidy(to * years)], {
    step: 1,
    hedge: hedge ?? 'about',
    grain: 0,
  });
  return { ...near(figure), unit: 'year' };
}

function vagueOf(amount: number, [lo, hi]: [number, number], unit: Unit, hedge: Hedge | null): Duration {
  const vague = lo === 2 && hi === 3 ? 'a couple of' : lo === 3 ? 'several' : 'a few';
  const open = hedge === 'at least' || hedge === 'more than';
  const upper = hedge === 'at most' || hedge === 'less than';
  return {
    lo: upper ? null : lo,
    hi: open ? null : hi,
    stated: [amount, amount],
    step: 1,
    hedge,
    unit,
    vague,
  };
}

/** "just over a year" reaches a quarter of a unit further than a figure would. */
function near(figure: Figure): Figure {
  const [from, to] = figure.stated;
  if (figure.hedge === 'just over') return { ...figure, hi: Math.max(figure.hi ?? 0, to + 0.25) };
  return figure.hedge === 'nearly' ? { ...figure, lo: Math.min(figure.lo ?? 0, from - 0.25) } : figure;
}

function inUnit(unit: Unit, other: Unit): number {
  if (unit === other) return 1;
  const [one, two] = [unitSize(unit), unitSize(other)];
  if (one.months > 0 && two.months > 0) return one.months / two.months;
  return daysOf(unit) / daysOf(other);
}

/** Days in a unit, calendar units on average; in lengths of several units a year is 365 days and a month 30. */
function daysOf(unit: Unit): number {
  const { months, days, minutes } = unitSize(unit);
  if (months > 0) return months >= 12 ? (months / 12) * 365 : months * 30;
  return days + minutes / 1440;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
