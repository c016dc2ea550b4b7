import type { IsoDay } from '../../model.js';

/** How exactly a date is stated. `range` is a stretch that no calendar unit names ("10-12 October", "late 2024"). */
export type Granularity =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'
  | 'range';

/** Minutes from midnight: `from` on the first day, `to` on the last (over 1,440: after midnight). Equal for a moment. */
export interface DayTime {
  readonly from: number;
  readonly to: number;
}

/**
 * A date as an interval of civil days. `start` and `end` (inclusive) are null for a clock time alone, for a fiscal year, and
 * where a relative expression has no day to count from; then `words` says what was read.
 */
export interface DateData {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly granularity: Granularity;
  readonly time?: DayTime;
  /** `UTC`, an offset such as `+03:00`, or `local` (said to be local time); absent when no zone is stated. */
  readonly zone?: string;
  /** Whether the zone comes from a gloss, "11:30 am (0230 GMT)": the time printed is that of the place. */
  readonly local?: true;
  /** Hedged ("around 8 December"), or counted in a unit coarser than the days given ("two years ago"). */
  readonly approx?: true;
  /** The sentence gives it as a limit: "before 8 December". The word is not part of the value. */
  readonly bound?: 'before' | 'after';
  /**
   * What an unresolved value says, normalised: `--01-28`, `last october`, `FY2024`. With days beside it ("the next day"), they
   * are counted from the article's day for want of a better one: nothing is compared by them.
   */
  readonly words?: string;
  /** The printed weekday, where the date falls on another. */
  readonly misfit?: string;
}
