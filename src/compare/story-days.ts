import type { Article, IsoDay } from '../model.js';
import { isoDay, parseIsoDay, WEEKDAYS, weekdayOf } from '../values/calendar.js';
import { type DayRange, dateKey } from '../values/date-key.js';
import { dayTakenUp, type Opening } from './later-looks.js';

/** When a story happened: the days on which its articles were seen, and the day that most of their openings name. */
export interface StoryDays {
  readonly seen: DayRange | null;
  /** Article id → the other day that its opening names: an article about another event. */
  readonly others: ReadonlyMap<string, string>;
  /** Article id → the days of its own event, of an article that appeared weeks before or after most of the others. */
  readonly periods: ReadonlyMap<string, string>;
  /** A date key, perhaps without a year or date ("~--W7", a Sunday); null where the openings name none, or several alike. */
  readonly main: string | null;
  /** Article id → the days beside the story's that its opening gives the same event: late on Saturday, or on Sunday, or "yesterday". */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Where the openings name several days alike: the only one that is not the day on which its own article appeared. */
  readonly before: string | null;
}

/** `leadDays` are the days that each article's opening names. */
export function storyDays(articles: readonly Article[], leadDays: readonly (readonly string[])[]): StoryDays {
  const times = timesOf(articles);
  const seen = times[0] ?? null;
  const isElsewhen = ({ asOf }: Article) => asOf.day !== null && seen !== null && !holds(seen, asOf.day);
  const openings = articles.map((article, i) => ({
    article,
    days: (leadDays[i] ?? []).filter((day) => isRecent(day, article.asOf.day) && !isCounted(day)),
    counted: (leadDays[i] ?? []).filter(isCounted),
  }));
  const named = openings.filter(({ article }) => !isElsewhen(article));
  const main = dayTakenUp(mostNamed(named.map(({ days }) => days)), named);
  const others = new Map<string, string>();
  const periods = new Map<string, string>();
  const beside = new Map<string, readonly string[]>();
  for (const { article, days, counted } of openings) {
    const { id, asOf } = article;
    const other = main === null ? null : otherDay(days, { main, seen: asOf.day });
    if (isElsewhen(article)) periods.set(id, dateKey(times.find((time) => holds(time, asOf.day!))!));
    else if (main === null && (days.length === 1 || (days.length > 1 && asOf.day === null)))
      beside.set(id, [days[0]!, ...counted]);
    else if (main !== null && isNextWeekday(article, days[0], main)) beside.set(id, [days[0]!, ...counted]);
    else if (other !== null && isNextTo(other, main!)) beside.set(id, [other, ...counted]);
    else if (other !== null && !mayBeSame(other, main!)) others.set(id, other);
    else if (other !== null) beside.set(id, [other, ...counted]);
    else if (counted.length > 0) beside.set(id, counted);
  }
  return {
    seen: openings.some(({ days, counted }) => days.length + counted.length > 0) ? seen : reaching(seen),
    main,
    others,
    periods,
    beside,
    before: main === null ? dayBefore(openings) : null,
  };
}

/** Where no opening says when, news tells of what happened at most so many days before it appeared. */
const shortly = 4;

function reaching(seen: DayRange | null): DayRange | null {
  return seen === null ? null : { start: isoDay(parseIsoDay(seen.start)! - shortly), end: seen.end };
}

/** Whether a day that an opening names can be its event's: a later one is a plan, one of long ago is background. */
function isRecent(day: string, asOf: IsoDay | null): boolean {
  const [named, read] = [parseIsoDay(day), asOf === null ? null : parseIsoDay(asOf)];
  return named === null || read === null || (named <= read && read - named <= farthest);
}

/** "~yesterday": counted from a day that the article does not tell. In its opening it is when the event was. */
const isCounted = (day: string): boolean => /^~\p{L}/u.test(day);

/**
 * Whether a day of an article without a date may still be one of the story's event: a weekday some days off the other's, when somebody
 * spoke or acted later; or one told as a weekday and the other as a date.
 */
function mayBeSame(day: string, main: string): boolean {
  const [own, story] = [weekdayIn(day), weekdayIn(main)];
  if (own === null || story === null) return day.startsWith('~--') && (own === null) !== (story === null);
  return ![1, DAYS - 1].includes((own - story + DAYS) % DAYS);
}

function isNextTo(a: string, b: string): boolean {
  const [one, other] = [parseIsoDay(a), parseIsoDay(b)];
  return one !== null && other !== null && Math.abs(one - other) === 1;
}

/**
 * Whether an article without a date opens with the weekday before or after the story's, and means the same event: it does not name
 * the story's day as an earlier one, that of another event.
 */
function isNextWeekday({ title, text, asOf }: Article, opens: string | undefined, main: string): boolean {
  const [own, day] = [opens, main].map((each) => (each === undefined ? null : weekdayIn(each)));
  if (asOf.day !== null || own == null || day == null) return false;
  const later = (day - own + DAYS) % DAYS;
  return later === 1 || (later === DAYS - 1 && !`${title} ${text}`.includes(WEEKDAYS[day % DAYS]!));
}

const DAYS = 7;

/** 1 for "~--W1", any Monday, to 7. */
function weekdayIn(key: string): number | null {
  const number = /^~--W([1-7])$/.exec(key)?.[1];
  return number === undefined ? null : Number(number);
}

/** Articles further apart than this many days are about two events, whatever they have in common. */
const farthest = 14;

/** The stretches of days on which the articles were seen: that of most articles first, of equals the latest. */
function timesOf(articles: readonly Article[]): readonly DayRange[] {
  const days = articles
    .map(({ asOf }) => asOf.day)
    .filter((day): day is IsoDay => day !== null)
    .sort();
  const times: IsoDay[][] = [];
  for (const day of days) {
    const last = times.at(-1);
    if (last !== undefined && parseIsoDay(day)! - parseIsoDay(last.at(-1)!)! <= farthest) last.push(day);
    else times.push([day]);
  }
  return times
    .toReversed()
    .sort((a, b) => b.length - a.length)
    .map((time) => ({ start: time[0]!, end: time.at(-1)! }));
}

const holds = ({ start, end }: DayRange, day: IsoDay): boolean => start <= day && day <= end;

/** The day that an opening names instead of the story's; its own day of appearance may be a later look at the same event. */
function otherDay(
  leadDays: readonly string[],
  { main, seen }: { readonly main: string; readonly seen: string | null },
): string | null {
  const named = leadDays.filter((day) => day !== seen);
  if (named.length === 0 || named.length < leadDays.length || named.some((day) => isSameDay(day, main)))
    return null;
  return named[0]!;
}

/** Whether two date keys name one day, by its date or its weekday. */
export const isSameDay = (a: string, b: string): boolean => a === b || isWeekdayOf(a, b) || isWeekdayOf(b, a);

/** The day that most openings name; of several that two openings each name the first; null where one alone names several. */
function mostNamed(leadDays: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const day of leadDays.flat().sort()) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && (best[1] > 1 || next === undefined) ? best[0] : null;
}

/**
 * What articles of later days open with is a later look, each on its own day: the day before is the event's, where they name one only,
 * and none of them tells of another event on it.
 */
function dayBefore(openings: readonly Opening[]): string | null {
  const [day, ...rest] = new Set(
    openings.flatMap(({ article, days }) => days.filter((each) => each !== article.asOf.day)),
  );
  if (day === undefined || rest.length > 0) return null;
  const isApart = openings.some(({ article, days }) => !days.includes(day) && hasAnotherOn(article, day));
  return isApart ? null : day;
}

/** Whether an article sets what happened on a day apart from its own event: "came after another attack Saturday". */
function hasAnotherOn({ text }: Article, day: string): boolean {
  const number = parseIsoDay(day);
  if (number === null) return false;
  return new RegExp(
    `\\b(?:another|earlier|previous|separate)\\b[^.]{0,60}\\b${WEEKDAYS[weekdayOf(number)]}\\b`,
  ).test(text);
}

/** "~--W7" is any Sunday. */
function isWeekdayOf(words: string, day: string): boolean {
  const number = parseIsoDay(day);
  return number !== null && weekdayIn(words) === (weekdayOf(number) || DAYS);
}
