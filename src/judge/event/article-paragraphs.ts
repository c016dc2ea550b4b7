import type { Article } from '../../model.js';
import { paragraphs } from '../../text/index.js';
import type { Paragraph } from '../../text/token.js';

const known = new WeakMap<Article, readonly Paragraph[]>();

/** The paragraphs of an article's text. Every fact asks for them anew: a text is split once. */
export function paragraphsOf(article: Article): readonly Paragraph[] {
  const found = known.get(article) ?? paragraphs(article.text);
  known.set(article, found);
  return found;
}

/** Where the paragraph ends that holds the nth word; the end of a shorter text. */
export function endOfPart(article: Article, words: number): number {
  let count = 0;
  const last = paragraphsOf(article).find((paragraph) => {
    count += wordCount(article, paragraph);
    return count >= words;
  });
  return last?.end ?? article.text.length;
}

/** The first paragraph of at least so many words: shorter ones are bylines, places and captions. */
export function firstParagraph(article: Article, words: number): Paragraph | undefined {
  return paragraphsOf(article).find((paragraph) => wordCount(article, paragraph) >= words);
}

const wordCount = ({ text }: Article, { start, end }: Paragraph): number =>
  text.slice(start, end).split(/\s+/u).length;
