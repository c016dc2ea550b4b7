import type { Article, Span, Statement, Value } from '../model.js';
import { paragraphs, type Sentence, sentences, type Token, tokenize } from '../text/index.js';
import { type FoundValue, SentenceValues } from '../values/index.js';
import { writesDayFirst } from './day-order.js';
import { dollarOf } from './dollar.js';

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

/** A printed value with what tells what it is of. */
export interface ValueInSentence {
  readonly printed: PrintedValue;
  readonly found: FoundValue;
  readonly sentence: Sentence;
  /** The sentence's text, into which `found` points, … */
  readonly words: string;
  /** … and its tokens, which point into the article's. */
  readonly tokens: readonly Token[];
}

/** A longer one is a list or a table. */
const LONGEST_SENTENCE = 500;
const nobody = () => [];

const split = new WeakMap<Article, readonly Sentence[]>();

/** The sentences of an article's text, split once for all who ask. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const { text } = article;
  const own = split.get(article) ?? paragraphs(text).flatMap((paragraph) => sentences(text, paragraph));
  split.set(article, own);
  return own;
}

/** The values of some types in an article's sentences, with the rules that took them; `mayHold` spares the reading of sentences without any. */
export function printedValues(
  article: Article,
  {
    types,
    statements,
    mayHold = () => true,
  }: {
    readonly types: readonly string[];
    readonly statements: readonly Statement[];
    readonly mayHold?: (words: string) => boolean;
  },
): readonly ValueInSentence[] {
  const taken = statements.filter((each) => each.article === article.id && each.field === 'text');
  const context = {
    asOf: article.asOf.day,
    dayFirst: writesDayFirst(article),
    dollar: dollarOf(article),
    names: nobody,
  };
  return sentencesOf(article).flatMap((sentence) => {
    const { start, end, line } = sentence;
    const words = article.text.slice(start, end);
    if (words.length > LONGEST_SENTENCE || !mayHold(words)) return [];
    const all = new SentenceValues(words, context).of(types);
    const tokens = all.length === 0 ? [] : tokenize(article.text, start, end);
    return all.map((found): ValueInSentence => {
      const span: Span = [start + found.start, start + found.end];
      const value = asPrinted(found, words);
      const rules = taken.flatMap(({ rule, marks }) =>
        marks.some(([from, to]) => from < span[1] && span[0] < to) ? [rule] : [],
      );
      return {
        printed: { article, sentence: [start, end], line, span, value, rules },
        found,
        sentence,
        words,
        tokens,
      };
    });
  });
}

const asPrinted = ({ type, data, start, end, derivation }: FoundValue, words: string): Value => ({
  type,
  data,
  text: words.slice(start, end),
  derivation,
});
