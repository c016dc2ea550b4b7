import { COUNTED_AT } from '../extract/counted-at.js';
import type { Apart, Statement } from '../model.js';
import { parseIsoDay } from '../values/calendar.js';
import { alternatives, type DayRange, dayRange } from '../values/date-key.js';
import { saysWhatLasts } from './captured.js';
import { isSameDay, type StoryDays } from './story-days.js';

/** Statements with their date keys read against the story's days. */
export interface Bound {
  readonly statements: readonly Statement[];
  /** Statements with several days of which one is the story's: no longer apart. */
  readonly settled: ReadonlySet<string>;
  readonly apart: readonly Apart[];
}

/**
 * Reads date keys against the story: a stretch that is or contains the story's day, or lies among the days on which it was seen, is
 * this event ("story"); a disjoint one is another event and stays; one that only overlaps sets its statement apart. Without a date
 * a statement is about the day that its article opens with; what appeared weeks apart is compared only where dates say so, or
 * where its question is of history, or, within months, of what lasts of a person.
 */
export function bindToStory(
  statements: readonly Statement[],
  days: StoryDays,
  isDateKey: (rule: string, key: string) => boolean = () => false,
  isLasting: (rule: string) => boolean = () => false,
): Bound {
  const apart: Apart[] = [];
  const settled = new Set<string>();
  const bound = statements.map((statement) => {
    const period = isLasting(statement.rule) ? undefined : days.periods.get(statement.article);
    const entries = Object.entries(statement.key);
    if (
      period !== undefined &&
      !(saysWhatLasts(statement) && isWithinMonths(dayRange(period), days.seen)) &&
      !entries.some(([name]) => isDateKey(statement.rule, name))
    )
      entries.push(['period', period]);
    const key = Object.fromEntries(
      entries.map(([name, value]) => {
        const other = period ?? days.others.get(statement.article);
        if (value === 'story' && other !== undefined && isDateKey(statement.rule, name)) return [name, other];
        const isBeside = days.beside.get(statement.article)?.includes(value) === true;
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

/** So many days an office, an age and the like last. */
const LASTS = 300;

/** Whether an article appeared so near to the others that what lasts of a person is the same for all. */
function isWithinMonths(period: DayRange | null, seen: DayRange | null): boolean {
  if (period === null || seen === null) return true;
  const [from, to] = [parseIsoDay(period.start)!, parseIsoDay(period.end)!];
  return from - parseIsoDay(seen.end)! <= LASTS && parseIsoDay(seen.start)! - to <= LASTS;
}

type Standing = 'this' | 'other' | 'overlapping';

/** Of several days that may be meant, the story's where it is among them. */
function relationOf(key: string, days: StoryDays): Standing {
  const standings = alternatives(key).map((each) => relationOfOne(each, days));
  return standings.includes('this') ? 'this' : standings[0]!;
}

function relationOfOne(key: string, { seen, main, before }: StoryDays): Standing {
  if ([main, before].some((day) => day !== null && isSameDay(key, day)) || NOW.test(key)) return 'this';
  const range = dayRange(key);
  if (range === null) return 'other';
  const day = main === null ? null : dayRange(main);
  const days = day ?? seen;
  return days === null ? 'other' : standing(range, days);
}

/** Periods of an article without a date that hold the day on which it appeared: "the strongest storm this year". */
const NOW = /^~(?:this (?:year|month|week|season|decade|century)|today|tonight|overnight)$/;

function standing(range: DayRange, days: DayRange): Standing {
  if (range.end < days.start || range.start > days.end) return 'other';
  const contains = range.start <= days.start && range.end >= days.end;
  const within = range.start >= days.start && range.end <= days.end;
  return contains || within ? 'this' : 'overlapping';
}
