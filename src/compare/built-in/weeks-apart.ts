import type { IsoDay } from '../../model.js';
import { parseIsoDay } from '../../values/calendar.js';

/** Days after which what an article tells may have become another. */
const SOON = 7;

/** Whether articles of two days appeared so far apart that they may tell of two things. */
export const areWeeksApart = (a: IsoDay | null, b: IsoDay | null): boolean =>
  a !== null && b !== null && Math.abs(parseIsoDay(a)! - parseIsoDay(b)!) > SOON;
