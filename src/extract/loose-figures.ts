import type { Article, IsoDay, Span, Statement, Value } from '../model.js';
import { paragraphs, sentences, type Token, tokenize } from '../text/index.js';
import { type FoundValue, SentenceValues } from '../values/index.js';
import { writesDayFirst } from './day-order.js';
import { dollarOf } from './dollar.js';

/** A figure of an article, with what it counts or measures. Spans point into the article's text. */
export interface Figure {
  readonly article: string;
  readonly text: string;
  /** The day on which readers saw the article. */
  readonly day: IsoDay | null;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly value: Value;
  /** The counted or ranked noun as printed ("stations", "typhoon"); empty where the unit says it. */
  readonly thing: string;
  /** The rules that took it; none where nobody has asked what it is. */
  readonly rules: readonly string[];
  /** All rules that its article answers. */
  readonly answered: ReadonlySet<string>;
}

const types = ['count', 'ordinal', 'money', 'percent', 'quantity', 'duration', 'clock'];
/** A longer one is a list or a table. */
const longest = 500;
/** Figures of what somebody was asked, of before, or on top of others. */
const asideOf =
  /\b(?:polls?|surveys?|surveyed|pollsters?|percentage|on average|compared|forecasts?|economists|analysts|a year (?:ago|earlier)|last year|the (?:last|previous))\b/i;
const onTop =
  /\b(?:additional|another|other|others|remaining|extra|further|more|up from|down from|compared with|from|average of|of the|first|last|next)\s*(?:\S+\s)?$/i;
const besides = /^\s+(?:other|others|more|additional|further)\b/i;
/** A figure that its clause rules out. */
const ruledOut = /(?:\bnot|n[’']t|\bnever|\bno)\b[^,;:]*$/i;
const noThings = new Set(
  `years year days day hours hour weeks week months month minutes minute seconds times persons others is was has
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
  const own = statements.filter((each) => each.article === id);
  const answered = new Set(own.flatMap(({ rule, value }) => (value === null ? [] : [rule])));
  const taken = own.filter(({ field }) => field === 'text');
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
        const thing = thingOf(found, tokens, span[1]);
        const [before, behind] = [words.slice(0, found.start), words.slice(found.end)];
        if (thing === null || onTop.test(before) || ruledOut.test(before) || besides.test(behind)) return [];
        const rules = taken.flatMap(({ rule, marks }) =>
          marks.some(([from, to]) => from < span[1] && span[0] < to) ? [rule] : [],
        );
        return [
          {
            article: id,
            text,
            day: article.asOf.day,
            sentence: [start, end],
            line,
            span,
            value: asPrinted(found, words),
            thing,
            rules,
            answered,
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

/** What a figure counts or ranks; "" where its unit says what it is, null where neither is told. */
function thingOf({ type }: FoundValue, tokens: readonly Token[], end: number): string | null {
  if (type === 'count') return thingBehind(tokens, end);
  if (type === 'ordinal') return rankedBehind(tokens, end);
  return '';
}

const unranked = new Set(
  'time half quarter day night place person one year month week term degree century floor party hand world lady anniversary of to and in since'.split(
    ' ',
  ),
);

/** The noun right behind "fourth", "straight" and the like aside; null for ranks that say no more than an order. */
function rankedBehind(tokens: readonly Token[], end: number): string | null {
  const first = tokens.findIndex(({ start }) => start >= end);
  const behind = tokens
    .slice(first, first + 2)
    .filter(({ norm }) => norm !== 'straight' && norm !== 'consecutive');
  const [noun] = behind;
  if (first < 0 || noun === undefined || noun.kind !== 'word' || noun.capital) return null;
  return unranked.has(noun.norm) || /(?:st|ly|ed)$/.test(noun.norm) ? null : noun.norm;
}

/** The plural noun that a number counts; null where there is none at hand. */
function thingBehind(tokens: readonly Token[], end: number): string | null {
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return null;
  for (const { kind, norm, capital } of tokens.slice(first, first + reach)) {
    if (kind !== 'word' || between.test(norm)) return null;
    if (!capital && /(?:[^su]s|men|people|children)$/.test(norm)) return noThings.has(norm) ? null : norm;
  }
  return null;
}
