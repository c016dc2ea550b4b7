import type { Article, Span, Statement, Value } from '../model.js';
import { paragraphs, sentences, type Token, tokenize } from '../text/index.js';
import { type FoundValue, SentenceValues } from '../values/index.js';
import { writesDayFirst } from './day-order.js';
import { dollarOf } from './dollar.js';

/** A figure of an article, with what it counts or measures. Spans point into the article's text. */
export interface Figure {
  readonly article: string;
  readonly text: string;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly value: Value;
  /** The counted noun as printed ("stations"); empty where the unit says it. */
  readonly thing: string;
  /** Whether no rule took it: nobody has asked what it is. */
  readonly isLoose: boolean;
}

const types = ['count', 'money', 'percent', 'quantity', 'duration'];
/** A longer one is a list or a table. */
const longest = 500;
/** Figures of what somebody was asked, of before, or on top of others. */
const asideOf =
  /\b(?:polls?|surveys?|surveyed|pollsters?|percentage|on average|compared|forecasts?|economists|analysts|a year (?:ago|earlier)|last year)\b/i;
const onTop =
  /\b(?:additional|another|other|others|remaining|extra|further|more|up from|down from|compared with|from|average of|of the|first|last|next)\s*(?:\S+\s)?$/i;
const noThings = new Set(
  `years year days day hours hour weeks week months month minutes minute seconds times people persons others women men children is was has
   as this his us its less ways things decades decade sides points thousands hundreds millions billions percents degrees parts`.split(
    /\s+/,
  ),
);
const between =
  /^(?:of|in|to|for|and|or|the|a|an|were|was|are|is|had|have|who|said|on|at|by|from|with|has|than|as|that|which)$/;
const nobody = () => [];

/** The figures of an article's text, with those that rules took told apart. */
export function figuresIn(article: Article, statements: readonly Statement[]): readonly Figure[] {
  const { id, text } = article;
  const taken = statements
    .filter((each) => each.article === id && each.field === 'text')
    .flatMap(({ marks }) => marks);
  const context = {
    asOf: article.asOf.day,
    dayFirst: writesDayFirst(article),
    dollar: dollarOf(article),
    names: nobody,
  };
  return paragraphs(text).flatMap((paragraph) =>
    sentences(text, paragraph).flatMap(({ start, end, line }) => {
      const words = text.slice(start, end);
      if (words.length > longest || asideOf.test(words)) return [];
      const tokens = tokenize(text, start, end);
      return new SentenceValues(words, context).of(types).flatMap((found): Figure[] => {
        const span: Span = [start + found.start, start + found.end];
        const thing = found.type === 'count' ? thingBehind(tokens, span[1]) : '';
        if (thing === null || onTop.test(words.slice(0, found.start))) return [];
        const isLoose = !taken.some(([from, to]) => from < span[1] && span[0] < to);
        return [
          {
            article: id,
            text,
            sentence: [start, end],
            line,
            span,
            value: asPrinted(found, words),
            thing,
            isLoose,
          },
        ];
      });
    }),
  );
}

const asPrinted = ({ type, data, start, end, derivation }: FoundValue, words: string): Value => ({
  type,
  data,
  text: words.slice(start, end),
  derivation,
});

/** How many words may stand between a number and what it counts: "2,150 new polling stations". */
const reach = 4;

/** The plural noun that a number counts; null where there is none at hand. */
function thingBehind(tokens: readonly Token[], end: number): string | null {
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return null;
  for (const { kind, norm, capital } of tokens.slice(first, first + reach)) {
    if (kind !== 'word' || between.test(norm)) return null;
    if (!capital && /(?:[^su]s|men)$/.test(norm)) return noThings.has(norm) ? null : norm;
  }
  return null;
}
