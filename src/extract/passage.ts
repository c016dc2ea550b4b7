import type { Article, Field } from '../model.js';
import type { ArticleNames } from '../names/index.js';
import type { NameHit } from '../names/name.js';
import type { Line as MatchLine } from '../rules/line.js';
import type { WordTable } from '../rules/word-table.js';
import type { FoundValue } from '../values/index.js';
import type { Line, SpeechContext } from './speech/context.js';

/** One field of an article, read as far as rules ask. */
export interface Passage {
  readonly article: Article;
  readonly field: Field;
  readonly text: string;
  readonly speech: SpeechContext;
  readonly names: ArticleNames;
  readonly words: WordTable;
  /** A line as patterns see it. */
  view(line: Line): View;
  /** The lines of a paragraph as patterns see them: all, or those from one index to before another. */
  views(paragraph: number, from?: number, to?: number): readonly View[];
  /** The sentence before, also of the paragraph before; null at the start. */
  viewBefore(view: View): View | null;
  /** The sentence after, also of the paragraph after; null at the end. */
  viewAfter(view: View): View | null;
  /** All sentences. */
  allViews(): readonly View[];
}

/** A sentence of a passage as patterns see it. Name and value spans are offsets into the field. */
export interface View extends MatchLine {
  readonly line: Line;
  readonly text: string;
  /** All names. */
  readonly hits: readonly NameHit[];
  /** The lexicon's names, which are found with less work. */
  readonly listed: readonly NameHit[];
  /** Its figures and times, by places in its own text. */
  readonly figures: readonly FoundValue[];
  /** Index of the first token that ends after an offset. */
  tokenAt(offset: number): number;
}

/** A text without paragraphs is one: further sentences are no surroundings. */
const nearby = 12;

/** The sentences around one in its paragraph, itself included. */
export function aroundIn(passage: Passage, { line }: View): readonly View[] {
  return passage.views(line.paragraph, Math.max(0, line.index - nearby), line.index + nearby + 1);
}
