import type { Article } from '../model.js';
import { paragraphs } from '../text/index.js';
import type { Paragraph } from '../text/token.js';

const known = new WeakMap<Article, readonly Paragraph[]>();

/** The paragraphs of an article's text. Every fact asks for them anew: a text is split once. */
export function paragraphsOf(article: Article): readonly Paragraph[] {
  const found = known.get(article) ?? paragraphs(article.text);
  known.set(article, found);
  return found;
}
