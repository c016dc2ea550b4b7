import type { Article } from '../model.js';

/**
 * Whose voice each article is, by article id: its publisher's, or for a copy or a later revision that of the article it goes
 * back to; null for an unnamed publisher, which adds no voice.
 */
export function voiceOf(articles: readonly Article[]): ReadonlyMap<string, string | null> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const origin = (article: Article): Article => {
    const before = byId.get(article.copyOf ?? article.revisionOf ?? '');
    return before === undefined ? article : origin(before);
  };
  const named = new Map<string, string>();
  for (const article of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const root = origin(article).id;
    if (article.source !== null && !named.has(root)) named.set(root, article.source);
  }
  return new Map(
    articles.map((article) => [article.id, origin(article).source ?? named.get(origin(article).id) ?? null]),
  );
}

/** How many independent voices there are among a story's articles, or some of them by id. Copies are one voice; a draft is ours. */
export function voices(
  articles: readonly Article[],
  ids: Iterable<string> = articles.map(({ id }) => id),
): number {
  const all = voiceOf(articles);
  const drafts = new Set(articles.filter(({ role }) => role === 'draft').map(({ id }) => id));
  return new Set([...ids].flatMap((id) => (drafts.has(id) ? [] : (all.get(id) ?? [])))).size;
}
