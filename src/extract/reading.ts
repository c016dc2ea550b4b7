import type { Article } from '../model.js';
import type { NameFinder } from '../names/name.js';
import type { RuleSet } from '../rules/index.js';
import { type Passage, passageOf, type View } from './passage.js';
import { planOf } from './plan.js';

/** An article as rules read it: its text and, where that does not stand in the text, its headline. */
export interface Reading {
  /** The headline first. */
  readonly passages: readonly Passage[];
  /** The headline's sentences and the text's first one. */
  headline(): readonly View[];
}

/** Opens an article for rules. Nothing is split or searched before somebody asks. */
export function readingOf(article: Article, rules: RuleSet): Reading {
  const { title, text } = article;
  const names = lazyFinder(() => planOf(rules).names.inArticle(text));
  const options = { article, names, words: rules.words };
  const body = passageOf({ ...options, field: 'text' });
  const ownTitle = title !== null && !text.includes(title);
  const passages = ownTitle ? [passageOf({ ...options, field: 'title' }), body] : [body];
  return { passages, headline: lazyViews(passages) };
}

/** An article's finder, made when the first name is asked for. */
function lazyFinder(make: () => NameFinder): NameFinder {
  let finder: NameFinder | null = null;
  return (text) => {
    finder ??= make();
    return finder(text);
  };
}

function lazyViews(passages: readonly Passage[]): () => readonly View[] {
  let views: readonly View[] | null = null;
  return () => {
    views ??= passages.flatMap((passage) => {
      const first = passage.views(0);
      return passage.field === 'title' ? first : first.slice(0, 1);
    });
    return views;
  };
}
