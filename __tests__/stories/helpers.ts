import type { Article } from '../../src/model.js';

/** An article of which only what a test is about is said. */
export function article(id: string, said: Partial<Article> = {}): Article {
  return {
    id,
    path: `${id}.txt`,
    source: null,
    role: 'published',
    asOf: { day: null, from: 'none' },
    title: null,
    credit: null,
    url: null,
    copyOf: null,
    revisionOf: null,
    text: `The text of ${id}.`,
    textDigest: id,
    ...said,
  };
}

export const on = (day: string): Pick<Article, 'asOf'> => ({ asOf: { day, from: 'article' } });
