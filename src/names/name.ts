/** The kinds of things that a lexicon names. */
export type NameKind = 'person' | 'place' | 'organisation';

/**
 * A name in a text. `id` is the lexicon's, or for a name that no lexicon has, its folded full form.
 * `text.slice(start, end)` are the words of the name without titles and possessive ending.
 */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: NameKind;
  /** Whether the lexicon has it; false: found by its form alone. */
  readonly known: boolean;
  /** Whether the words are an office or epithet of the person, and no name. */
  readonly office?: true;
}

/** Finds names in one passage, left to right, longest first, never overlapping. Pure: same text, same hits. */
export type NameFinder = (text: string) => readonly NameHit[];
