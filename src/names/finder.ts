import { findListed, type Introduced } from './find.js';
import { compileLexicon, type NameEntry } from './lexicon.js';
import type { NameFinder } from './name.js';

const NOBODY: Introduced = { ids: new Set() };

/** A finder of the entries' names in single passages. Pure: same text, same hits. */
export function lexiconNames(entries: readonly NameEntry[]): NameFinder {
  const lexicon = compileLexicon(entries);
  return (text) => findListed(text, lexicon, NOBODY);
}
