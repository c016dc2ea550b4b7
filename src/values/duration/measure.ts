import type { Unit } from '../date/lexicon.js';
import { unitSize } from '../date/period.js';
import { measureFigure } from '../figure.js';
import type { Measure } from '../value-type.js';
import type { Duration } from './data.js';

export function measureDuration(data: Duration): Measure {
  const found = measureFigure(oneAlone(data), 'day', { factor: meanDays(data.unit) });
  const slack = data.hedge === null ? 0 : stray(data.unit);
  const lo = data.lo === null ? 0 : Math.max(0, found.lo - slack);
  return { ...found, lo, hi: found.hi + slack, figure: [found.figure[0] - slack, found.figure[1] + slack] };
}

/** "A month" is no half of one: a single unit is told to four tenths of itself, two or more to half a unit. */
function oneAlone(data: Duration): Duration {
  const [from, to] = data.stated;
  if (from !== 1 || to !== 1 || data.step !== 1 || data.hedge !== null) return data;
  return { ...data, step: 0.8, lo: 0.6, hi: 1.4 };
}

/** The mean length of a unit in days, in the Gregorian calendar. */
function meanDays(unit: Unit): number {
  const { months, days, minutes } = unitSize(unit);
  return months * 30.436875 + days + minutes / 1440;
}

/** How far a limit in calendar units strays from their mean: 28 to 31 days a month, 365 or 366 a year. */
function stray(unit: Unit): number {
  const { months } = unitSize(unit);
  if (months === 0) return 0;
  return months < 12 ? 2.5 : 1;
}
