import type { AsOf, IsoDay } from '../../model.js';
import { dayWords } from '../view/day-words.js';
import type { Book, ReportArticle } from '../view/story-view.js';
import { counted, listed } from '../view/wording.js';
import { type Cell, strong } from './nodes.js';

const MOST = 8;

const ORIGIN: Readonly<Record<AsOf['from'], readonly [one: string, many: string]>> = {
  article: ['prints its date', 'print their dates'],
  manifest: ['is dated by the list of sources', 'are dated by the list of sources'],
  caption: ['is dated by a caption', 'are dated by a caption'],
  story: [
    'carries no date and is read as of the story’s day',
    'carry no date and are read as of the story’s day',
  ],
  none: [
    'carries no date, so relative dates in it stay unresolved',
    'carry no date, so relative dates in them stay unresolved',
  ],
};

/** Where the day of each article comes from, as far as some article does not print it. */
export function dateWords(book: Book): readonly Cell[] {
  const { articles } = book.report;
  if (articles.every(({ asOf }) => asOf.from === 'article')) return [];
  const days = daysOf(articles);
  const oneDay = days.length === 1 ? ` All that have a day: ${dayWords(days[0]!)}.` : '';
  const lines = (Object.keys(ORIGIN) as AsOf['from'][]).flatMap((from) => {
    const all = articles.filter(({ asOf }) => asOf.from === from);
    if (all.length === 0) return [];
    const names = listed(
      all.map(({ id }) => book.label(id)),
      MOST,
    );
    return [`${names} ${ORIGIN[from][all.length === 1 ? 0 : 1]}${oneDay === '' ? period(daysOf(all)) : ''}`];
  });
  return [[strong('Dates of the articles.'), ` ${lines.join('; ')}.${oneDay}`]];
}

function daysOf(articles: readonly ReportArticle[]): readonly IsoDay[] {
  return [...new Set(articles.flatMap(({ asOf }) => asOf.day ?? []))].toSorted();
}

function period(days: readonly IsoDay[]): string {
  if (days.length === 0) return '';
  if (days.length <= 3) return `, ${listed(days.map(dayWords))}`;
  return `, ${counted(days.length, 'day')} from ${dayWords(days[0]!)} to ${dayWords(days.at(-1)!)}`;
}
