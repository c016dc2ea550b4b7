import type { Apart, Article, IsoDay, Statement } from '../model.js';
import { parseIsoDay, weekdayOf } from '../values/calendar.js';
import { type DayRange, dayRange } from '../values/date-key.js';

/** Statements with their date keys read against the story's days. */
export interface Bound {
  readonly statements: readonly Statement[];
  readonly apart: readonly Apart[];
}

/** When a story happened: the days on which its articles were seen, and the day that most of their openings name. */
export interface StoryDays {
  readonly seen: DayRange | null;
  /** Article id → the other day that its opening names: an article about another event. */
  readonly others: ReadonlyMap<string, string>;
  /** A date key, perhaps without a year or date ("~--W7", a Sunday); null where no two openings name one day. */
  readonly main: string | null;
}

/** `leadDays` are the days that each article's opening names. */
export function storyDays(articles: readonly Article[], leadDays: readonly (readonly string[])[]): StoryDays {
  const days = articles
    .map(({ asOf }) => asOf.day)
    .filter((day): day is IsoDay => day !== null)
    .sort();
  const main = mostNamed(leadDays);
  const others = new Map<string, string>();
  articles.forEach(({ id, asOf }, i) => {
    const other = main === null ? null : otherDay(leadDays[i] ?? [], { main, seen: asOf.day });
    if (other !== null) others.set(id, other);
  });
  return { seen: days.length === 0 ? null : { start: days[0]!, end: days.at(-1)! }, main, others };
}

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

/** The day that most openings name, two at least; of equals the first by name. */
function mostNamed(leadDays: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, number>();
  for (const day of leadDays.flat().sort()) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 1 ? best[0] : null;
}

/**
 * Reads date keys against the story: a stretch that is or contains the story's day, or lies among the days on which it was seen, is
 * this event ("story"); a disjoint one is another event and stays; one that only overlaps sets its statement apart. Without a date
 * a statement is about the day that its article opens with.
 */
export function bindToStory(
  statements: readonly Statement[],
  days: StoryDays,
  isDateKey: (rule: string, key: string) => boolean = () => false,
): Bound {
  const apart: Apart[] = [];
  const bound = statements.map((statement) => {
    const key = Object.fromEntries(
      Object.entries(statement.key).map(([name, value]) => {
        const other = days.others.get(statement.article);
        if (value === 'story' && other !== undefined && isDateKey(statement.rule, name)) return [name, other];
        const relation = relationOf(value, days);
        if (relation === 'overlapping') {
          apart.push({
            statement: statement.id,
            why: `its ${name} (${value}) is partly before or after this story`,
          });
        }
        return [name, relation === 'this' ? 'story' : value];
      }),
    );
    return { ...statement, key };
  });
  return { statements: bound, apart };
}

type Standing = 'this' | 'other' | 'overlapping';

function relationOf(key: string, { seen, main }: StoryDays): Standing {
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
