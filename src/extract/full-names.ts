import type { Article, Span } from '../model.js';
import type { NameFinder } from '../names/name.js';
import { fold, paragraphs, sentences } from '../text/index.js';

/** A person's given name and surname where an article prints both. Spans point into the article's text. */
export interface FullName {
  readonly article: Article;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly text: string;
  /** Folded. */
  readonly given: string;
  readonly surname: string;
}

/** An article's sentences and the full names in them. */
export interface ArticleFullNames {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly names: readonly FullName[];
}

/** The people whom an article names in full and no lexicon knows. */
export function fullNamesIn(article: Article, find: NameFinder): ArticleFullNames {
  const { text } = article;
  const all = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph));
  const names = all.flatMap(({ start, end, line }) =>
    find(text.slice(start, end)).flatMap((hit): FullName[] => {
      if (hit.kind !== 'person' || hit.known) return [];
      const span: Span = [start + hit.start, start + hit.end];
      const printed = text.slice(...span);
      const words = fold(printed)
        .split(/[\s.]+/)
        .filter((word) => word.length > 1);
      const [given, surname] = [words[0], words.at(-1)];
      if (given === undefined || surname === undefined || words.length < 2) return [];
      return [{ article, sentence: [start, end], line, span, text: printed, given, surname }];
    }),
  );
  return { article, sentences: all.map(({ start, end }): Span => [start, end]), names };
}
