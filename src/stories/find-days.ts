import type { IsoDay } from '../model.js';

/** A calendar day printed in full, year and all. */
export interface DayHit {
  readonly start: number;
  readonly end: number;
  readonly day: IsoDay;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const PATTERN = new RegExp(
  `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b|\\b${DAY}\\s+${MONTH},?\\s+(\\d{4})\\b`,
  'gi',
);

export function findDays(line: string): readonly DayHit[] {
  return [...line.matchAll(PATTERN)].flatMap((match) => {
    const [all, y1, m1, d1, m2, d2, y2, d3, m3, y3] = match;
    const month = m1 === undefined ? MONTHS.indexOf((m2 ?? m3)!.slice(0, 3).toLowerCase()) + 1 : Number(m1);
    const day = civil(Number(y1 ?? y2 ?? y3), month, Number(d1 ?? d2 ?? d3));
    return day === null ? [] : [{ start: match.index, end: match.index + all.length, day }];
  });
}

function civil(year: number, month: number, day: number): IsoDay | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
    ? time.toISOString().slice(0, 10)
    : null;
}
