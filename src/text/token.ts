/**
 * A word or a mark of a text. Quotation marks and hyphens inside words are not tokens (they are transparent to patterns);
 * "'s" belongs to its word, but that of "he's" and the like; contractions are two tokens (is|n't, we|have).
 */
export interface Token {
  readonly kind: 'word' | 'mark';
  readonly start: number;
  /** End of the word without its possessive ending. */
  readonly end: number;
  /** Lower case, diacritics folded, curly apostrophes straight, no possessive ending: what patterns compare. */
  readonly norm: string;
  readonly possessive: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/** A unit of an article's text; `end` excludes trailing white space. `paragraph` counts from 0, `line` from 1. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly line: number;
}

/** Where each line is a paragraph unless the text is hard-wrapped; white space around it is left out. */
export interface Paragraph {
  /** Counts from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Words inside quotation marks. A quotation that runs over several paragraphs is one span per paragraph, `continues` set on all but the last. */
export interface Quotation {
  /** Offsets of the words, inside the marks. */
  readonly start: number;
  readonly end: number;
  readonly continues: boolean;
}
