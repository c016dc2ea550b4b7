import type { Unit } from '../date/lexicon.js';
import { unitSize } from '../date/period.js';
import { measureFigure } from '../figure.js';
import type { Measure } from '../value-type.js';
import type { Duration } from './data.js';

export function measureDuration(data: Duration): Measure {
  const found = measureFigure(data, 'day', { factor: meanDays(data.unit) });
  const slack = data.hedge === null ? 0 : stray(data.unit);
  const lo = data.lo === null ? 0 : Math.max(0, found.lo - slack);
  return { ...found, lo, hi: found.hi + slack, figure: [found.figure[0] - slack, found.figure[1] + slack] };
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
