import { createHash } from 'node:crypto';
import type { Article } from '../model.js';
import type { Example } from './rule.js';

/** An example's text as an article of a source of its own. */
export function articleOf({ label, text, published }: Example['texts'][number]): Article {
  return {
    id: label,
    path: label,
    source: label,
    role: 'published',
    asOf: { day: published, from: published === null ? 'none' : 'manifest' },
    title: null,
    credit: null,
    url: null,
    copyOf: null,
    revisionOf: null,
    text,
    textDigest: createHash('sha256').update(text).digest('hex'),
  };
}
