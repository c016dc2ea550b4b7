import type { Statement } from '../../model.js';
import type { DateData } from '../../values/date.js';
import { isDateline } from '../dateline.js';
import type { Passage } from '../passage.js';
import { type PrintedValue, printedValues, type ValueInSentence } from '../printed-values.js';
import { type Happening, happeningAt } from './happening.js';

/** A day that an article gives, with what happened then. */
export interface DayTold extends PrintedValue, Happening {}

/** Words of the calendar: no other sentence can hold a day, and none is read for one. */
const NAMED =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:today|yesterday|tomorrow|tonight|last night)\b|\d[./-]\d/i;
const ONE_DAY: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute']);
/** One day as its week or its year has it. */
const IN_WEEK_OR_YEAR = /^--(?:W[1-7]|\d\d-\d\d)$/;

/** The single days in an article's text, each with what it is the day of. */
export function daysToldIn(body: Passage, statements: readonly Statement[]): readonly DayTold[] {
  const mayHold = (words: string): boolean => NAMED.test(words);
  return printedValues(body, { types, statements, mayHold }).flatMap(dayTold);
}

const types = new Set(['date']);

function dayTold({ printed, found, view }: ValueInSentence): readonly DayTold[] {
  const [start, end] = printed.span;
  if (!isOneDay(found.data as DateData)) return [];
  if (isDateline(view, { ...found, start, end })) return [];
  const happening = happeningAt(view.tokens, printed.span);
  return happening === null ? [] : [{ ...printed, ...happening }];
}

function isOneDay({ start, end, granularity, approx, bound, words }: DateData): boolean {
  if (approx === true || bound !== undefined || !ONE_DAY.has(granularity)) return false;
  return words === undefined
    ? start !== null && start.slice(0, 10) === end?.slice(0, 10)
    : IN_WEEK_OR_YEAR.test(words);
}
