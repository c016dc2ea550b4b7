import { createHash } from 'node:crypto';
import { declaredAsOf, type Metadata } from './metadata.js';
import type { Candidate } from './reader.js';

export interface Found {
  readonly path: string;
  readonly text: string;
  /** What the article itself declares; it may be overruled by `manifest`. */
  readonly own: Metadata;
  readonly manifest: Metadata;
  /** Ids to try after a declared one, best first; the last is unique by itself. */
  readonly ids: readonly string[];
}

/** An article from its text and what is declared of it. */
export function candidate({ path, text, own, manifest, ids }: Found): Candidate {
  const declared = { ...own, ...manifest };
  return {
    declared: declared.id !== undefined,
    ids: declared.id === undefined ? ids : [declared.id, ...ids],
    article: {
      path,
      source: declared.source ?? null,
      role: declared.role ?? 'published',
      asOf: declaredAsOf(declared, manifest.published === undefined),
      title: declared.title ?? null,
      credit: declared.credit ?? null,
      url: declared.url ?? null,
      text,
      textDigest: createHash('sha256').update(text).digest('hex'),
    },
  };
}
