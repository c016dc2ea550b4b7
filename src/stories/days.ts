import type { Article, IsoDay } from '../model.js';

/** A story's days: from the first to the last on which readers saw an article of it that carries a day of its own. */
export interface StoryDays {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** Null when no article carries a day. */
export function storyDays(articles: readonly Article[]): StoryDays | null {
  const days = ownDays(articles).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

export function ownDays(articles: readonly Article[]): readonly IsoDay[] {
  return articles.flatMap(({ asOf }) => (asOf.day === null || asOf.from === 'story' ? [] : asOf.day));
}
