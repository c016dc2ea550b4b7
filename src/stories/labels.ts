import type { Article } from '../model.js';
import { shortIds } from '../text/index.js';

/**
 * How a sentence calls each article of a story, by article id: its source, else its short id; `the draft` for a draft. Two articles
 * of one source are told apart by their ids.
 */
export function labelsOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  const short = shortIds(articles.map(({ id }) => id));
  const drafts = articles.filter(({ role }) => role === 'draft').length;
  const published = articles.filter(({ role }) => role === 'published');
  return new Map(
    articles.map(({ id, role, source }) => {
      const brief = short.get(id) ?? id;
      if (role === 'draft') return [id, drafts === 1 ? 'the draft' : `draft ${brief}`];
      const shared = published.filter((other) => other.source === source).length > 1;
      return [id, source === null ? brief : shared ? `${source} ${brief}` : source];
    }),
  );
}
