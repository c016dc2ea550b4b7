import { byLocalTime } from './date/beside.js';
import type { DateData } from './date/data.js';
import { findDates } from './date/find.js';
import { measureOf } from './date/measure.js';
import { canonOf, formatOf } from './date/wording.js';
import type { ValueType } from './value-type.js';

/** The time of day of a date: its day aside, which one text names beside the time and another elsewhere. */
function timeOf({ granularity, time, zone, local, approx, bound }: DateData): DateData | null {
  if (time === undefined) return null;
  return {
    start: null,
    end: null,
    granularity,
    time,
    ...(zone === undefined ? {} : { zone }),
    ...(local === undefined ? {} : { local }),
    ...(approx === undefined ? {} : { approx }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** Times of day, on whichever day: "8:57 p.m. on Wednesday" and "at 20:57" are one. */
export const clock: ValueType<DateData> = {
  name: 'clock',
  describe: 'A time of day, on whichever day: "8:57 p.m. on Wednesday", "around noon", "0117 GMT"',
  compare: 'overlap',
  find: (text, context) =>
    findDates(text, context).flatMap(({ start, end, data, derivation }) => {
      const time = timeOf(data);
      return time === null ? [] : [{ start, end, data: time, derivation }];
    }),
  measure: measureOf,
  measureBeside: byLocalTime,
  canon: canonOf,
  format: (data) => formatOf(data).replace(/^at |, day not stated$/g, ''),
};
