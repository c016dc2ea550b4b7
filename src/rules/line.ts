import type { Token } from '../text/index.js';
import type { FoundValue } from '../values/index.js';
import type { Places } from './places.js';
import type { WordId } from './word-table.js';

/** Something that starts at a token and ends before token `end`. */
export interface Cut {
  readonly end: number;
}
export interface NameCut extends Cut {
  readonly id: string;
}
export interface ValueCut extends Cut {
  readonly found: FoundValue;
}

/** A sentence as patterns see it: its tokens, and what has been cut out of it, by first token. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly (readonly WordId[] | undefined)[];
  readonly places: Places;
  readonly names: readonly (readonly NameCut[] | undefined)[];
  values(type: string): readonly (readonly ValueCut[] | undefined)[];
  /** Whether there may be a value of a type: false is certain, and told without looking for names. */
  mayHold(type: string): boolean;
}
