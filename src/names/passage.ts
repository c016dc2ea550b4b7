import type { Introduced } from './introduced.js';
import type { Lexicon, Shape } from './lexicon.js';
import type { Casing } from './segments.js';
import type { WordCandidate } from './vocabulary.js';
import type { NameWord } from './words.js';

/** A shape found in a passage: the first and the last of its words. */
export interface Match {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** A passage in which a lexicon's names are looked for. */
export interface Passage {
  readonly lexicon: Lexicon;
  readonly introduced: Introduced;
  readonly words: readonly NameWord[];
  readonly casings: readonly Casing[];
  readonly candidates: readonly (readonly WordCandidate[])[];
}
