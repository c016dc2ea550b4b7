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

/** What a match may step over: by the comma that opens it, the token behind it. */
export interface Interruptions {
  /** Behind any word: ", he recalled,". */
  readonly behindWord: ReadonlyMap<number, number>;
  /** Behind a name only: ", the foreign minister,". */
  readonly behindName: ReadonlyMap<number, number>;
}

/** A sentence as patterns see it: its tokens, and what has been cut out of it, by first token. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly (readonly WordId[] | undefined)[];
  readonly places: Places;
  readonly names: readonly (readonly NameCut[] | undefined)[];
  /** null where nothing interrupts the sentence. */
  readonly interruptions: Interruptions | null;
  values(type: string): readonly (readonly ValueCut[] | undefined)[];
  /** Whether it is known already, or plain at a glance, that there is no value of a type. */
  lacks(type: string): boolean;
  /** Whether there may be a value of a type: false is certain, and told without looking for names. */
  mayHold(type: string): boolean;
}
