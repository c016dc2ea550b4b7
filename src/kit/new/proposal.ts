import type { IsoDay } from '../../model.js';
import type { Sketch } from './sketch.js';

/** A sentence that a rule is made from. */
export interface Given {
  readonly text: string;
  readonly published: IsoDay | null;
}

/** What a first rule may look for. `match` is a list of sketches, or some for each answer. */
export interface Proposal {
  /** A value type, `yes-no`, `choice` or `stage`. */
  readonly value: string;
  readonly answers: readonly string[] | null;
  readonly match: readonly { readonly answer: string | null; readonly sketch: Sketch }[];
  /** The answers that the two sentences give. */
  readonly words: readonly [string, string];
  /** Words without which the sentences do not say it. */
  readonly telling: readonly [string, string];
  /** The sentences themselves. */
  readonly sentences: readonly [string, string];
}
