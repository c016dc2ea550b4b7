import type { DayTold } from '../../extract/built-in/days-told.js';
import type { Value } from '../../model.js';
import { parseIsoDay, weekdayOf } from '../../values/calendar.js';
import type { DateData } from '../../values/date.js';
import { areWeeksApart } from './weeks-apart.js';

/** Whether two days may be two desks' for one thing. */
export function areNear(a: DayTold, b: DayTold): boolean {
  if (
    RELATIVE.test(a.value.text) ||
    RELATIVE.test(b.value.text) ||
    areWeeksApart(a.article.asOf.day, b.article.asOf.day)
  )
    return false;
  const apart = daysApart(a.value, b.value);
  if (apart === 1) return !isByNight(a) && !isByNight(b);
  return apart > 0 && apart <= FARTHEST;
}

/** Read against the day of its text, which may be off by one. */
const RELATIVE = /\b(?:today|yesterday|tomorrow|tonight|last night)\b/i;
/** Two desks that differ on one day are seldom further apart. */
const FARTHEST = 7;

/** In days; weekdays without a date are as near as they can be, whatever week they were read into. */
function daysApart(a: Value, b: Value): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  const gap = x === null || y === null ? Number.POSITIVE_INFINITY : Math.abs(x - y);
  const [first, second] = [weekday(a), weekday(b)];
  if (first === null || second === null || (isDated(a) && isDated(b)))
    return gap === Number.POSITIVE_INFINITY ? 2 : gap;
  const turn = Math.abs(first - second);
  return gap > FARTHEST && gap !== Number.POSITIVE_INFINITY ? gap : Math.min(turn, WEEK - turn);
}

const WEEK = 7;
const isDated = ({ text }: Value): boolean => /\d/.test(text.replace(/\d+(?::\d\d)?\s*[ap]\.?m\b/gi, ''));

/** The day of a value that has one. */
export function dayOf({ data }: Value): number | null {
  const { start } = data as DateData;
  return start === null ? null : parseIsoDay(start.slice(0, 10));
}

/** 0 for Sunday to 6 for Saturday; null where nothing tells. */
function weekday(value: Value): number | null {
  const day = dayOf(value);
  if (day !== null) return weekdayOf(day);
  const named = /^--W([1-7])$/.exec((value.data as DateData).words ?? '')?.[1];
  return named === undefined ? null : Number(named) % WEEK;
}

/** Two desks may give one night either of two days, as may two time zones. */
const isByNight = ({ article, sentence, value }: DayTold): boolean =>
  (value.data as DateData).time !== undefined || NIGHT.test(article.text.slice(...sentence));

const NIGHT = /\b(?:overnight|nights?|midnight|late|early|dawn|local time|GMT|hours)\b/i;
