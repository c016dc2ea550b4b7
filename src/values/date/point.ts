import { type DayNumber, two, type Weekday } from '../calendar.js';
import type { DayTime, Granularity } from './data.js';
import type { Zone } from './zones.js';

/** A part of a period: early, mid, late and the halves. */
export type Edge = 'early' | 'mid' | 'late';

/** A date expression as read, before the missing parts (its year, its month) are settled. */
export interface Point {
  /** Index of the token after it. */
  next: number;
  grain: Granularity;
  year?: number;
  month?: number;
  day?: number;
  weekday?: Weekday;
  /** Fixed days, when the expression needs nothing more. */
  from?: DayNumber;
  to?: DayNumber;
  edge?: Edge;
  approx?: true;
  /** Read, but there is no day to count from. */
  open?: true;
  /** Counted from the article's day for want of the day that an earlier sentence names. */
  assumed?: true;
  /** Read and no date: "31 June", "every Monday". Its words are skipped. */
  nothing?: true;
  time?: DayTime;
  zone?: Zone;
  /** What becomes of the days once they are settled: "the first week of" them. */
  step?: (days: Days) => Days | undefined;
  /** How an open point is named when its words alone would not do: `FY2024`. */
  words?: string;
}

/** The direction in which a date without its year is looked for. */
export type Tense = 'past' | 'future' | null;

export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly misfit?: Weekday;
}

/** A point with a further step after its days are settled. */
export function andThen(point: Point, last: (days: Days) => Days | undefined): Point {
  const { step } = point;
  if (step === undefined) return { ...point, step: last };
  const both = (days: Days): Days | undefined => {
    const first = step(days);
    return first === undefined ? undefined : last(first);
  };
  return { ...point, step: both };
}

/** A date with parts missing, in ISO 8601's truncated form: `--01-28`, `--W3`. */
export function truncated({ month, day, weekday, edge }: Point): string {
  const part = edge === undefined ? '' : `${edge} `;
  if (month !== undefined) return `${part}--${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (day !== undefined) return `---${two(day)}`;
  return weekday === undefined ? '' : `--W${weekday === 0 ? 7 : weekday}`;
}
