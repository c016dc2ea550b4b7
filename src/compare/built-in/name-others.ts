interface Naming {
  /** Of whom or what it is told. */
  readonly names: readonly string[];
  /** All words around: a name may open a sentence there, where its capital tells nothing. */
  readonly words: { has(word: string): boolean };
}

/** Whether both name somebody or something, and neither has a name of the other. */
export const nameOthers = (a: Naming, b: Naming): boolean =>
  a.names.length > 0 &&
  b.names.length > 0 &&
  !a.names.some((name) => b.words.has(name)) &&
  !b.names.some((name) => a.words.has(name));
