import type { Article, IsoDay, Note } from '../model.js';
import { printedDay } from './printed-day.js';

/** Days beyond which the dates of a story's articles say nothing about one without a date. */
const WIDEST = 2;

/**
 * Articles with the day on which their readers saw them: declared, printed, in a caption, or else the story's. A declared
 * day stands, and a note tells where the text prints another.
 */
export function resolveAsOf(articles: readonly Article[]): {
  articles: readonly Article[];
  notes: readonly Note[];
} {
  const notes: Note[] = [];
  const own = articles.map((article) => {
    const printed = printedDay(article.text);
    if (article.asOf.day === null) return { ...article, asOf: printed };
    if (printed.from === 'article' && printed.day !== article.asOf.day)
      notes.push(otherDay(article, printed.day!));
    return article;
  });
  const dated = withoutOldPhotos(own);
  const day = storyDay(dated.flatMap(({ asOf }) => asOf.day ?? []));
  const undated = dated.filter(({ asOf }) => asOf.day === null);
  notes.push(...undatedNotes(undated, day));
  if (day === null) return { articles: dated, notes };
  const asOf = { day, from: 'story' } as const;
  return {
    articles: dated.map((article) => (article.asOf.day === null ? { ...article, asOf } : article)),
    notes,
  };
}

/** A caption's day gives way where other articles of the story carry days and none is near it: an old photo. */
function withoutOldPhotos(articles: readonly Article[]): readonly Article[] {
  const firm = articles.flatMap(({ asOf }) => (asOf.from === 'caption' ? [] : (asOf.day ?? [])));
  const isOld = (day: IsoDay) =>
    firm.length > 0 && firm.every((each) => Math.abs(daysBetween(each, day)) > WIDEST);
  const none = { day: null, from: 'none' } as const;
  return articles.map((article) =>
    article.asOf.from === 'caption' && article.asOf.day !== null && isOld(article.asOf.day)
      ? { ...article, asOf: none }
      : article,
  );
}

/** The day that most articles have, of equals the later; null where there is none or they lie too far apart. */
export function storyDay(days: readonly IsoDay[]): IsoDay | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) > WIDEST) return null;
  const count = (day: IsoDay) => days.filter((each) => each === day).length;
  return [...new Set(sorted)].reduce((best, day) => (count(day) >= count(best) ? day : best));
}

function daysBetween(first: IsoDay, last: IsoDay): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

function otherDay({ path, asOf }: Article, printed: IsoDay): Note {
  return {
    file: path,
    line: null,
    message: `is read as of ${asOf.day}, as declared; the text prints ${printed}.`,
  };
}

/** One note a file, however many of its articles carry no day. */
function undatedNotes(undated: readonly Article[], day: IsoDay | null): readonly Note[] {
  const counts = new Map<string, number>();
  for (const { path } of undated) counts.set(path, (counts.get(path) ?? 0) + 1);
  const consequence =
    day === null
      ? 'words such as “Wednesday” and “last month” stay unresolved in it.'
      : `words such as “Wednesday” are read as of ${day}, the story's day.`;
  return [...counts].map(([file, count]) => {
    const who = count === 1 ? 'carries no date' : `${count} of its articles carry no date`;
    return { file, line: null, message: `${who}; ${consequence}` };
  });
}
