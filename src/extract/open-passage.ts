import type { Article, Field } from '../model.js';
import type { ArticleNames } from '../names/index.js';
import type { WordTable } from '../rules/word-table.js';
import type { Passage, View } from './passage.js';
import { SentenceView } from './sentence-view.js';
import { type Line, speechContext } from './speech/context.js';

export interface PassageOptions {
  readonly article: Article;
  readonly field: Field;
  readonly names: ArticleNames;
  readonly words: WordTable;
}

/** Opens a field of an article: nothing of it is read before somebody asks. */
export function passageOf({ article, field, names, words }: PassageOptions): Passage {
  const text = (field === 'title' ? article.title : article.text) ?? '';
  const speech = speechContext(text);
  const seen = new WeakMap<Line, View>();
  const view = (line: Line): View => {
    const known = seen.get(line) ?? new SentenceView(line, passage);
    seen.set(line, known);
    return known;
  };
  const passage: Passage = {
    article,
    field,
    text,
    speech,
    names,
    words,
    view,
    views: (paragraph, from, to) => speech.linesOf(paragraph).slice(from, to).map(view),
    viewBefore: ({ line }) => {
      const own = speech.linesOf(line.paragraph);
      const before =
        own[line.index - 1] ?? (line.paragraph > 0 ? speech.linesOf(line.paragraph - 1).at(-1) : undefined);
      return before === undefined ? null : view(before);
    },
    viewAfter: ({ line }) => {
      const own = speech.linesOf(line.paragraph);
      const after = own[line.index + 1] ?? speech.linesOf(line.paragraph + 1)[0];
      return after === undefined ? null : view(after);
    },
    allViews: () => speech.paragraphs.flatMap(({ index }) => passage.views(index)),
  };
  return passage;
}
