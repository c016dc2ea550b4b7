import type { Article } from '../model.js';
import type { RuleSet } from '../rules/index.js';
import { passageOf } from './open-passage.js';
import type { Passage, View } from './passage.js';
import { planOf } from './search/plan.js';

/** An article as rules read it: its text and, where that does not stand in the text, its headline. */
export interface Reading {
  /** The text last, before it the headline. */
  readonly passages: readonly Passage[];
  /** The text. */
  readonly body: Passage;
  /** The headline's sentences and the text's first one, with a dateline that stands before it as a sentence. */
  headline(): readonly View[];
}

/** Opens an article for rules. Nothing is split or searched before somebody asks. */
export function readingOf(article: Article, rules: RuleSet): Reading {
  const { title, text } = article;
  const names = planOf(rules).names.inArticle(text, title);
  const options = { article, names, words: rules.words };
  const body = passageOf({ ...options, field: 'text' });
  const ownTitle = title !== null && !text.includes(title);
  const passages = ownTitle ? [passageOf({ ...options, field: 'title' }), body] : [body];
  const printed = title === null || ownTitle ? -1 : text.indexOf(title);
  return { passages, body, headline: lazyViews(passages, printed) };
}

/** `printed` is where the headline stands in the text; -1 where it does not. */
function lazyViews(passages: readonly Passage[], printed: number): () => readonly View[] {
  let views: readonly View[] | null = null;
  return () => {
    views ??= passages.flatMap((passage) => {
      if (passage.field === 'title') return passage.views(0);
      const first = opening(passage);
      const headline = printed < 0 ? [] : passage.views(passage.speech.paragraphAt(printed));
      return [...headline, ...first.filter((view) => !headline.includes(view))];
    });
    return views;
  };
}

/** How many sentences a dateline may be: "MOSCOW, January 28. /TASS/. Talks have begun." */
const DATELINE = 2;

/** The first sentence that has a word in small letters, and what stands before it. */
function opening(passage: Passage): readonly View[] {
  const views = passage.views(0, 0, DATELINE + 1);
  const first = views.findIndex(({ tokens }) =>
    tokens.some(({ kind, start }) => kind === 'word' && /\p{Ll}/u.test(passage.text[start]!)),
  );
  return views.slice(0, Math.max(1, first + 1));
}
