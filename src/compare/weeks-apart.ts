import type { Article } from '../model.js';
import { parseIsoDay } from '../values/calendar.js';

/** Days after which what an article tells may have become another. */
const SOON = 7;

/** Whether two articles appeared so far apart that they may tell of two things. */
export function areWeeksApart({ asOf: { day: a } }: Article, { asOf: { day: b } }: Article): boolean {
  return a !== null && b !== null && Math.abs(parseIsoDay(a)! - parseIsoDay(b)!) > SOON;
}
