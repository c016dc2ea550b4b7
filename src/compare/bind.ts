import type { Apart, Article, IsoDay, Statement } from '../model.js';
import { type DayRange, dayRange } from '../values/date-key.js';

/** Statements with their date keys read against the story's days. */
export interface Bound {
  readonly statements: readonly Statement[];
  readonly apart: readonly Apart[];
}

/** First and last day on which the story's articles were seen; null when none has a day. */
export function storyDays(articles: readonly Article[]): DayRange | null {
  const days = articles
    .map(({ asOf }) => asOf.day)
    .filter((day): day is IsoDay => day !== null)
    .sort();
  return days.length === 0 ? null : { start: days[0]!, end: days.at(-1)! };
}

/**
 * Reads date keys against the story: a stretch that contains the story's days, or lies within them, is this event ("story"); a
 * disjoint one is another event and stays; one that only overlaps sets its statement apart.
 */
export function bindToStory(statements: readonly Statement[], articles: readonly Article[]): Bound {
  const days = storyDays(articles);
  if (days === null) return { statements, apart: [] };
  const apart: Apart[] = [];
  const bound = statements.map((statement) => {
    const key = Object.fromEntries(
      Object.entries(statement.key).map(([name, value]) => {
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

function relationOf(key: string, days: DayRange): 'this' | 'other' | 'overlapping' {
  const range = dayRange(key);
  if (range === null || range.end < days.start || range.start > days.end) return 'other';
  const contains = range.start <= days.start && range.end >= days.end;
  const within = range.start >= days.start && range.end <= days.end;
  return contains || within ? 'this' : 'overlapping';
}
