/** One expression of a data set, with what it must be read as. */
export interface Row {
  readonly text: string;
  /** The day that relative expressions count from, `YYYY-MM-DD`; null where the set has none. */
  readonly reference: string | null;
  /** The expected readings in a canonical spelling, in reading order; empty: nothing must be found. */
  readonly want: readonly string[];
}

/** What a tool reads in a row, spelled like `want`. */
export type Reader = (row: Row) => readonly string[];

/** A data set as it is measured: a row counts when a reader's readings are exactly the wanted ones. */
export interface DataSet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Rows that a written rule left out, by the rule's words. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Readers by the tool's name; ours is `crosswire`. */
  readonly readers: Readonly<Record<string, Reader>>;
  /** Whether readings are the wanted ones, where spelling alike is not enough (several resolutions, parts left open). */
  readonly fits?: (want: readonly string[], got: readonly string[]) => boolean;
}
