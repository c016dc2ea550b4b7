import type { Article, Span, Statement, Value } from '../model.js';
import { paragraphs, sentences, tokenize } from '../text/index.js';
import { canon, type FoundValue, SentenceValues } from '../values/index.js';
import { writesDayFirst } from './day-order.js';
import { dollarOf } from './dollar.js';
import { isAside, isOnTop } from './figure-aside.js';
import { thingOf } from './figure-thing.js';

/** A figure of an article, with what it counts or measures. Spans point into the article's text. */
export interface Figure {
  readonly article: Article;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly value: Value;
  /** The counted or ranked noun as printed ("stations", "typhoon"); empty where none is at hand. */
  readonly thing: string;
  /** Whether it comes on top of others: "another 12", "12 more". */
  readonly onTop: boolean;
  /** No answer itself, and perhaps what another figure is: a share, a figure denied, a number of a list. */
  readonly aside: boolean;
  /** The rules that took it; none where nobody has asked what it is. */
  readonly rules: readonly string[];
}

/** An article's sentences and the figures in them. */
export interface ArticleFigures {
  readonly article: Article;
  /** What each rule found in it, as canonical strings. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sentences: readonly Span[];
  readonly figures: readonly Figure[];
}

const types = ['count', 'ordinal', 'money', 'percent', 'quantity', 'duration', 'clock', 'age'];
/** A longer one is a list or a table. */
const longest = 500;
const nobody = () => [];

/** The figures of an article's text, with the rules that took them. */
export function figuresIn(article: Article, statements: readonly Statement[]): ArticleFigures {
  const { id, text } = article;
  const taken = statements.filter((each) => each.article === id && each.field === 'text');
  const context = {
    asOf: article.asOf.day,
    dayFirst: writesDayFirst(article),
    dollar: dollarOf(article),
    names: nobody,
  };
  const all = paragraphs(text).flatMap((paragraph) => sentences(text, paragraph));
  const figures = all.flatMap(({ start, end, line }) => {
    const words = text.slice(start, end);
    if (words.length > longest) return [];
    const tokens = tokenize(text, start, end);
    return new SentenceValues(words, context).of(types).map((found): Figure => {
      const span: Span = [start + found.start, start + found.end];
      const [before, behind] = [words.slice(0, found.start), words.slice(found.end)];
      const thing = thingOf(found.type, tokens, { behind, end: span[1] });
      return {
        article,
        sentence: [start, end],
        line,
        span,
        value: asPrinted(found, words),
        thing: thing ?? '',
        onTop: isOnTop(before, behind),
        aside: thing === null || isAside(found.type, before, behind),
        rules: taken.flatMap(({ rule, marks }) =>
          marks.some(([from, to]) => from < span[1] && span[0] < to) ? [rule] : [],
        ),
      };
    });
  });
  return {
    article,
    answers: answersIn(statements.filter((each) => each.article === id)),
    sentences: all.map(({ start, end }): Span => [start, end]),
    figures,
  };
}

function answersIn(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const { rule, value } of statements) {
    if (value === null) continue;
    const own = answers.get(rule) ?? new Set();
    answers.set(rule, own.add(canon(value)));
  }
  return answers;
}

const asPrinted = ({ type, data, start, end, derivation }: FoundValue, words: string): Value => ({
  type,
  data,
  text: words.slice(start, end),
  derivation,
});
