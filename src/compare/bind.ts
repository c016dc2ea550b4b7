import { COUNTED_AT } from '../extract/counted-at.js';
import type { Apart, Article, IsoDay, Statement } from '../model.js';
import { isoDay, parseIsoDay, weekdayOf } from '../values/calendar.js';
import { alternatives, type DayRange, dateKey, dayRange } from '../values/date-key.js';

/** Statements with their date keys read against the story's days. */
export interface Bound {
  readonly statements: readonly Statement[];
  /** Statements with several days of which one is the story's: no longer apart. */
  readonly settled: ReadonlySet<string>;
  readonly apart: readonly Apart[];
}

/** When a story happened: the days on which its articles were seen, and the day that most of their openings name. */
export interface StoryDays {
  readonly seen: DayRange | null;
  /** Article id → the other day that its opening names: an article about another event. */
  readonly others: ReadonlyMap<string, string>;
  /** Article id → the days of its own event, of an article that appeared weeks before or after most of the others. */
  readonly periods: ReadonlyMap<string, string>;
  /** A date key, perhaps without a year or date ("~--W7", a Sunday); null where the openings name none, or several alike. */
  readonly main: string | null;
  /** Article id → the day beside the story's that its opening gives the same event: late on Saturday, or on Sunday. */
  readonly beside: ReadonlyMap<string, string>;
}

/** `leadDays` are the days that each article's opening names. */
export function storyDays(articles: readonly Article[], leadDays: readonly (readonly string[])[]): StoryDays {
  const times = timesOf(articles);
  const seen = times[0] ?? null;
  const isElsewhen = ({ asOf }: Article) => asOf.day !== null && seen !== null && !holds(seen, asOf.day);
  const openings = articles.map((article, i) => ({
    article,
    days: (leadDays[i] ?? []).filter((day) => isRecent(day, article.asOf.day)),
  }));
  const main = mostNamed(openings.flatMap(({ article, days }) => (isElsewhen(article) ? [] : [days])));
  const others = new Map<string, string>();
  const periods = new Map<string, string>();
  const beside = new Map<string, string>();
  for (const { article, days } of openings) {
    const { id, asOf } = article;
    const other = main === null ? null : otherDay(days, { main, seen: asOf.day });
    if (isElsewhen(article)) periods.set(id, dateKey(times.find((time) => holds(time, asOf.day!))!));
    else if (main === null && days.length === 1) beside.set(id, days[0]!);
    else if (other !== null) (isNextTo(other, main!) ? beside : others).set(id, other);
  }
  return {
    seen: openings.some(({ days }) => days.length > 0) ? seen : reaching(seen),
    main,
    others,
    periods,
    beside,
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

function isNextTo(a: string, b: string): boolean {
  const [one, other] = [parseIsoDay(a), parseIsoDay(b)];
  return one !== null && other !== null && Math.abs(one - other) === 1;
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

const isSameDay = (a: string, b: string): boolean => a === b || isWeekdayOf(a, b) || isWeekdayOf(b, a);

/** The day that most openings name; of several that two openings each name the first; null where one alone names several. */
function mostNamed(leadDays: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const day of leadDays.flat().sort()) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && (best[1] > 1 || next === undefined) ? best[0] : null;
}

/**
 * Reads date keys against the story: a stretch that is or contains the story's day, or lies among the days on which it was seen, is
 * this event ("story"); a disjoint one is another event and stays; one that only overlaps sets its statement apart. Without a date
 * a statement is about the day that its article opens with; what appeared weeks apart is compared only where dates say so.
 */
export function bindToStory(
  statements: readonly Statement[],
  days: StoryDays,
  isDateKey: (rule: string, key: string) => boolean = () => false,
): Bound {
  const apart: Apart[] = [];
  const settled = new Set<string>();
  const bound = statements.map((statement) => {
    const period = days.periods.get(statement.article);
    const entries = Object.entries(statement.key);
    if (period !== undefined && !entries.some(([name]) => isDateKey(statement.rule, name)))
      entries.push(['period', period]);
    const key = Object.fromEntries(
      entries.map(([name, value]) => {
        const other = period ?? days.others.get(statement.article);
        if (value === 'story' && other !== undefined && isDateKey(statement.rule, name)) return [name, other];
        const isBeside = value === days.beside.get(statement.article);
        const relation = name === COUNTED_AT ? 'other' : isBeside ? 'this' : relationOf(value, days);
        if (relation === 'overlapping') {
          apart.push({
            statement: statement.id,
            why: `its ${name} (${value}) is partly before or after this story`,
          });
        }
        if (relation === 'this' && alternatives(value).length > 1) settled.add(statement.id);
        return [name, relation === 'this' ? 'story' : value];
      }),
    );
    return { ...statement, key };
  });
  return { statements: bound, apart, settled };
}

type Standing = 'this' | 'other' | 'overlapping';

/** Of several days that may be meant, the story's where it is among them. */
function relationOf(key: string, days: StoryDays): Standing {
  const standings = alternatives(key).map((each) => relationOfOne(each, days));
  return standings.includes('this') ? 'this' : standings[0]!;
}

function relationOfOne(key: string, { seen, main }: StoryDays): Standing {
  if (main !== null && isSameDay(key, main)) return 'this';
  const range = dayRange(key);
  if (range === null) return 'other';
  const day = main === null ? null : dayRange(main);
  const days = day ?? seen;
  return days === null ? 'other' : standing(range, days);
}

/** "~--W7" is any Sunday. */
function isWeekdayOf(words: string, day: string): boolean {
  const number = parseIsoDay(day);
  return number !== null && words === `~--W${weekdayOf(number) || 7}`;
}

function standing(range: DayRange, days: DayRange): Standing {
  if (range.end < days.start || range.start > days.end) return 'other';
  const contains = range.start <= days.start && range.end >= days.end;
  const within = range.start >= days.start && range.end <= days.end;
  return contains || within ? 'this' : 'overlapping';
}
