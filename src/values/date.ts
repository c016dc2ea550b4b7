import { measureBeside } from './date/beside.js';
import type { DateData } from './date/data.js';
import { findDates } from './date/find.js';
import { measureOf } from './date/measure.js';
import { canonOf, formatOf } from './date/wording.js';
import type { ValueType } from './value-type.js';

export type { DateData } from './date/data.js';
export { daysOf } from './date/wording.js';

/** Points and calendar periods: days, weeks, months, years, parts of them, stretches between two, and clock times. */
export const date: ValueType<DateData> = {
  name: 'date',
  describe:
    'A day, a period of the calendar or a time of day: "8 December", "late 2024", "Wednesday at 3pm".',
  compare: 'overlap',
  find: findDates,
  measure: measureOf,
  measureBeside,
  canon: canonOf,
  format: formatOf,
};

/** Where a printed weekday is not the weekday of its date: "28 January 2026 is a Wednesday, not a Tuesday"; else null. */
export function weekdayMisfit(found: {
  readonly data: DateData;
  readonly derivation: string;
}): string | null {
  return found.data.misfit === undefined ? null : found.derivation;
}
