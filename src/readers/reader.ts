import type { Article, Note, Problem } from '../model.js';
import type { Metadata } from './metadata.js';

/** One file as it lies on disk, with what the manifest beside it says of it. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly manifest: Metadata;
}

/** An article before it stands among others: `ids` are the ids to try, best first; the last is unique by itself. */
export interface Candidate {
  /** The first of `ids` was declared, not derived from the file's name. */
  readonly declared: boolean;
  readonly ids: readonly string[];
  readonly article: Omit<Article, 'id' | 'copyOf' | 'revisionOf'>;
}

export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Turns one input format into articles. Pure; never throws: what cannot be read is a problem, and the rest goes on. */
export type Reader = (input: Input) => Reading;

export function failed(...problems: readonly Problem[]): Reading {
  return { candidates: [], problems, notes: [] };
}
