import type { Article, IsoDay, Span, Statement, Value } from '../model.js';
import { paragraphs, sentences, tokenize } from '../text/index.js';
import type { DateData } from '../values/date.js';
import { type FoundValue, SentenceValues } from '../values/index.js';
import { isDateline } from './dateline.js';
import { writesDayFirst } from './day-order.js';
import { happeningAt } from './happening.js';

/** A day that an article gives, with what happened then. Spans point into the article's text. */
export interface DayTold {
  readonly article: string;
  readonly text: string;
  /** The day on which readers saw the article. */
  readonly day: IsoDay | null;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly value: Value;
  /** What happened, by the kinds of `happening-words.ts`; none for what its verb alone says. */
  readonly kinds: ReadonlySet<string>;
  /** The verb or noun that the day belongs to. */
  readonly head: string;
  /** The clause that tells what happened. */
  readonly clause: Span;
  /** What stands in the clause ahead of the verb, its subject as a rule; null for a noun. */
  readonly subject: Span | null;
  /** The rules that took it. */
  readonly rules: readonly string[];
}

/** A longer one is a list or a table. */
const longest = 500;
const NAMED =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:today|yesterday|tomorrow|tonight|last night)\b|\d[./-]\d/i;
const ONE_DAY: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute']);
/** One day as its week or its year has it. */
const IN_WEEK_OR_YEAR = /^--(?:W[1-7]|\d\d-\d\d)$/;
const nobody = () => [];

/** The single days in an article's text, each with what it is the day of. */
export function daysToldIn(article: Article, statements: readonly Statement[]): readonly DayTold[] {
  const { id, text } = article;
  const taken = statements.filter((each) => each.article === id && each.field === 'text');
  const context = { asOf: article.asOf.day, dayFirst: writesDayFirst(article), names: nobody };
  return paragraphs(text).flatMap((paragraph) =>
    sentences(text, paragraph).flatMap((line): DayTold[] => {
      const words = text.slice(line.start, line.end);
      if (words.length > longest || !NAMED.test(words)) return [];
      const tokens = tokenize(text, line.start, line.end);
      return new SentenceValues(words, context).of(['date']).flatMap((found): DayTold[] => {
        const span: Span = [line.start + found.start, line.start + found.end];
        const placed = { ...found, start: span[0], end: span[1] };
        if (!isOneDay(found.data as DateData) || isDateline({ text: words, line }, placed)) return [];
        const happening = happeningAt(tokens, span);
        if (happening === null) return [];
        const rules = taken.flatMap(({ rule, marks }) =>
          marks.some(([from, to]) => from < span[1] && span[0] < to) ? [rule] : [],
        );
        return [
          {
            article: id,
            text,
            day: article.asOf.day,
            sentence: [line.start, line.end],
            line: line.line,
            span,
            value: asPrinted(found, words),
            ...happening,
            rules,
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

function isOneDay({ start, end, granularity, approx, bound, words }: DateData): boolean {
  if (approx === true || bound !== undefined || !ONE_DAY.has(granularity)) return false;
  return words === undefined
    ? start !== null && start.slice(0, 10) === end?.slice(0, 10)
    : IN_WEEK_OR_YEAR.test(words);
}
