import type { IsoDay } from '../model.js';
import { date } from '../values/date.js';

/** A calendar day printed in full, year and all. */
export interface DayHit {
  readonly start: number;
  readonly end: number;
  readonly day: IsoDay;
}

/** The full days of a line. What needs another day to count from ("Wednesday") is none, nor is 3/10/2025, which is two. */
export function findDays(line: string): readonly DayHit[] {
  if (!/\d{4}/.test(line)) return [];
  const hits = date.find(line, { asOf: null, dayFirst: false, names: () => [] });
  return hits.flatMap(({ start, end, data }) => {
    const whole = data.start !== null && data.start === data.end && data.approx === undefined;
    if (!whole || data.words !== undefined || /^\d{1,2}[/.-]\d/.test(line.slice(start, end))) return [];
    return [{ start, end, day: data.start }];
  });
}
