import type { IsoDay } from '../model.js';
import type { NameFinder } from '../names/name.js';

/** What the words of a value are read against. */
export interface ValueContext {
  /** The day that relative expressions count from; null leaves them unresolved. */
  readonly asOf: IsoDay | null;
  /** The last single day of the sentence before, from which "the next day" counts where its own sentence names none. */
  readonly saidBefore?: IsoDay | null;
  /** Whether the source writes 3/10/2025 for 3 October. */
  readonly dayFirst: boolean;
  /** The currency that "$" and "dollars" alone stand for, USD if none is given; "dollar" where the article leaves that open. */
  readonly dollar?: string;
  /** Finds the lexicon's names and, failing that, names by their form. */
  readonly names: NameFinder;
}

/** One value in a text: `text.slice(start, end)` are its words. */
export interface Found<D = unknown> {
  readonly start: number;
  readonly end: number;
  readonly data: D;
  /** How the words became the data: "December 2024, a month". Empty when there is nothing to say. */
  readonly derivation: string;
}

/**
 * A value as an interval with a unit: "at least 10" is [10, ∞) with `bound: 'lower'`, "1980" is a year of days.
 * `figure` is the stated figure with its own rounding ([10, 10] here), by which two bounds on one side compare.
 */
export interface Measure {
  readonly lo: number;
  readonly hi: number;
  readonly unit: string;
  readonly bound: 'lower' | 'upper' | null;
  readonly figure: readonly [number, number];
}

/** One kind of value: how it is found in words, normalised, measured and worded. Pure; no throw on any string. */
export interface ValueType<D = unknown> {
  readonly name: string;
  /** One line for docs and hover. */
  readonly describe: string;
  /** The comparer that a rule gets when it names none. */
  readonly compare: 'exact' | 'overlap' | 'wording';
  /** Every value in `text` (a sentence), left to right, longest first, never overlapping; linear time. */
  find(text: string, context: ValueContext): readonly Found<D>[];
  /** The value as an interval; absent or null when it has none (a time without its zone). */
  measure?(data: D): Measure | null;
  /** The value as an interval in the terms of another of its type that says less ("Monday"), where it has no measure in common with it. */
  measureBeside?(data: D, other: D): Measure | null;
  /** Equal strings exactly when two values are the same answer. */
  canon(data: D): string;
  /** How the report words it. `find(format(data))` gives the data back. */
  format(data: D): string;
}
