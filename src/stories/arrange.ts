import type { Article, Note, Story } from '../model.js';
import { resolveAsOf } from './as-of.js';
import { markCopies } from './copies.js';
import { creditOf } from './credit.js';
import { storyTitle } from './title.js';

/** Articles as they stand in their stories: as of when, by whose credit, copies and revisions of what. */
export interface Arranged {
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  readonly notes: readonly Note[];
}

/** The articles of one check are one story. `title` is the story's, where it is given. The order of the articles does not matter. */
export function arrange(articles: readonly Article[], title: string | null = null): Arranged {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { articles: dated, notes } = resolveAsOf(sorted);
  const credited = dated.map((article) => ({ ...article, credit: article.credit ?? creditOf(article) }));
  const marked = markCopies(credited);
  const story = { id: 'story', title: storyTitle(marked, title), articles: marked.map(({ id }) => id) };
  return { articles: marked, stories: marked.length === 0 ? [] : [story], notes };
}
