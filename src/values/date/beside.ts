import { addMonths, dayNumber, parseIsoDay, weekdayOf } from '../calendar.js';
import type { Measure } from '../value-type.js';
import type { DateData, DayTime } from './data.js';
import { bounded, isClock, measureOf, SLACK } from './measure.js';
import { daysOf } from './wording.js';
import { offsetOf } from './zone.js';

/**
 * A date in the terms of another one that says less, where its own measure does not meet the other's: weekdays in days of the week, days
 * without a year in days of the year, and a time of day left out beside a date that has none. Null where the two have no terms in
 * common ("Monday", "29 June"), or none but their own.
 */
export function measureBeside(data: DateData, other: DateData): Measure | null {
  const [form, otherForm] = [formOf(data), formOf(other)];
  if (form === null || otherForm === null) return null;
  if (form === 'full' && otherForm === 'full') return besideBareDay(data, other);
  if (form !== otherForm && form !== 'full' && otherForm !== 'full') return null;
  const inTerms = form === 'weekday' || otherForm === 'weekday' ? ofWeek : ofYear;
  if (isClock(data) && isClock(other) && zoneKind(data) !== zoneKind(other)) return null;
  const [own, others] = [inTerms(data, timeBeside(data, other)), inTerms(other, timeBeside(other, data))];
  if (own === null || others === null) return null;
  const turn = inTerms === ofWeek && own.from < others.from - DAYS / 2 ? DAYS : 0;
  const slack =
    data.approx === true ? SLACK[timeBeside(data, other) === undefined ? 'day' : data.granularity] : 0;
  const unit = inTerms === ofWeek ? 'day of the week' : 'day of the year';
  return bounded(data, [own.from + turn - slack, own.to + turn + slack], unit);
}

const DAYS = 7;

type Form = 'full' | 'year-day' | 'weekday';

/** What of a day a date says; null for a time of day alone and for what only its words tell. */
function formOf(data: DateData): Form | null {
  if (daysOf(data) !== null) return 'full';
  const { words } = data;
  if (words === undefined) return null;
  if (weekdayIn(words) !== null) return 'weekday';
  return YEAR_DAY.test(words) || QUARTER.test(words) ? 'year-day' : null;
}

const YEAR_DAY = /^--(\d\d)(?:-(\d\d))?$/;
const QUARTERS = 'first second third fourth'.split(' ');
const QUARTER = new RegExp(`^(?:the )?(${QUARTERS.join('|')}) quarter$`);
const WEEKDAY = /^--W([1-7])$/;
const NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const POINTED = new RegExp(`^(?:last|this|next|past|coming|this past|this coming) (${NAMES.join('|')})$`);

/** 1 for "--W1" and "last monday", to 7. */
function weekdayIn(words: string): number | null {
  const number = WEEKDAY.exec(words)?.[1];
  const name = POINTED.exec(words)?.[1];
  return number !== undefined ? Number(number) : name !== undefined ? NAMES.indexOf(name) + 1 : null;
}

/** "8 December at 3pm" beside "8 December": the day. A time in a zone needs none, its day may be another. */
function besideBareDay(data: DateData, other: DateData): Measure | null {
  const isLocal = isClock(data) && zoneKind(data) === 'local';
  const days = daysOf(data)!;
  return isLocal && !isClock(other) ? bounded(data, [days.from, days.to + LAST_MINUTE], 'day') : null;
}

const LAST_MINUTE = 1439 / 1440;

/** A time of day by the clocks of the place, where one text leaves its zone out and the other works it out: "11:30 am (0230 GMT)". */
export function byLocalTime(data: DateData, other: DateData): Measure | null {
  const isOfPlace = (one: DateData, two: DateData): boolean =>
    one.local === true && zoneKind(two) === 'local';
  if (!isOfPlace(data, other) && !isOfPlace(other, data)) return null;
  const { zone: _zone, ...byTheClock } = data;
  return measureOf(byTheClock);
}

const zoneKind = ({ zone }: DateData): 'local' | 'zoned' =>
  zone === undefined || offsetOf(zone) === null ? 'local' : 'zoned';

/** A date's time of day, in minutes of UTC where its zone is known; left out where it is by the clock and the other gives none. */
function timeBeside(data: DateData, other: DateData): DayTime | undefined {
  const { time, zone } = data;
  if (time === undefined || (isClock(data) && other.time === undefined)) return undefined;
  const offset = zone === undefined ? 0 : (offsetOf(zone) ?? 0);
  return { from: time.from - offset, to: time.to - offset };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In days from a Monday; null for more than one day. */
function ofWeek(data: DateData, time: DayTime | undefined): Stretch | null {
  const days = daysOf(data);
  if (days !== null && days.from !== days.to) return null;
  const day = days === null ? weekdayIn(data.words!)! : weekdayOf(days.from) || DAYS;
  return timed(time, day, day);
}

/** In days of a leap year; null for what goes from one year into the next. */
function ofYear(data: DateData, time: DayTime | undefined): Stretch | null {
  const days = daysOf(data);
  if (days === null) {
    const [first, last] = yearDays(data.words!);
    return timed(time, first, last);
  }
  if (data.start!.slice(0, 4) !== data.end!.slice(0, 4)) return null;
  const inLeap = (day: string): number => parseIsoDay(`${LEAP}${day.slice(4, 10)}`)!;
  return timed(time, inLeap(data.start!), inLeap(data.end!));
}

const LEAP = 2024;

/** The days of "--06-29", "--06" and "third quarter". */
function yearDays(words: string): readonly [number, number] {
  const quarter = QUARTER.exec(words)?.[1];
  const [, month, day] = YEAR_DAY.exec(words) ?? [];
  const first = quarter === undefined ? Number(month) : 3 * QUARTERS.indexOf(quarter) + 1;
  const from = dayNumber(LEAP, first, Number(day ?? 1));
  if (day !== undefined) return [from, from];
  return [from, addMonths(from, quarter === undefined ? 1 : 3) - 1];
}

function timed(time: DayTime | undefined, from: number, to: number): Stretch {
  return time === undefined
    ? { from, to: to + LAST_MINUTE }
    : { from: from + time.from / 1440, to: to + time.to / 1440 };
}
