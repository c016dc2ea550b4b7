import type { Pattern } from '../../rules/pattern.js';

/** What the references of a folder's patterns stand for. */
export interface References {
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly Pattern[]>;
}
