import type { Article, Span, Statement, Value } from '../model.js';
import { paragraphs, type Sentence, sentences } from '../text/index.js';
import type { FoundValue } from '../values/index.js';
import type { Passage, View } from './passage.js';

/** A value that an article prints, whether or not a rule asks for it. Spans point into the article's text. */
export interface PrintedValue {
  readonly article: Article;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly value: Value;
  /** The rules that took it; none where nobody has asked what it is. */
  readonly rules: readonly string[];
}

/** A printed value with the sentence that tells what it is of. */
export interface ValueInSentence {
  readonly printed: PrintedValue;
  /** By its place in the sentence's text. */
  readonly found: FoundValue;
  readonly view: View;
}

/** A longer one is a list or a table. */
const LONGEST_SENTENCE = 500;

const split = new WeakMap<Article, readonly Sentence[]>();

/** The sentences of an article's text, split once for all who ask. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const { text } = article;
  const own = split.get(article) ?? paragraphs(text).flatMap((paragraph) => sentences(text, paragraph));
  split.set(article, own);
  return own;
}

/** The figures and times of some types in an article's text, with the rules that took them; `mayHold` spares the reading of sentences without any. */
export function printedValues(
  body: Passage,
  {
    types,
    statements,
    mayHold = () => true,
  }: {
    readonly types: ReadonlySet<string>;
    readonly statements: readonly Statement[];
    readonly mayHold?: (words: string) => boolean;
  },
): readonly ValueInSentence[] {
  const { article } = body;
  const taken = statements.filter((each) => each.article === article.id && each.field === 'text');
  return body.allViews().flatMap((view) => {
    const { text, line } = view;
    if (text.length > LONGEST_SENTENCE || !mayHold(text)) return [];
    const { start, end } = line;
    return view.figures.flatMap((found): readonly ValueInSentence[] => {
      if (!types.has(found.type)) return [];
      const span: Span = [start + found.start, start + found.end];
      const value = asPrinted(found, text);
      const rules = taken.flatMap(({ rule, marks }) =>
        marks.some(([from, to]) => from < span[1] && span[0] < to) ? [rule] : [],
      );
      return [
        { printed: { article, sentence: [start, end], line: line.line, span, value, rules }, found, view },
      ];
    });
  });
}

const asPrinted = ({ type, data, start, end, derivation }: FoundValue, words: string): Value => ({
  type,
  data,
  text: words.slice(start, end),
  derivation,
});
