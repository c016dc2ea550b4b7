import type { Article, Statement } from '../../model.js';
import { canon } from '../../values/index.js';
import type { Passage } from '../passage.js';
import { type PrintedValue, printedValues, type ValueInSentence } from '../printed-values.js';
import { bearerOf } from './age-bearer.js';
import { isAside, isOnTop } from './figure-aside.js';
import { objectOf, thingOf } from './figure-thing.js';

/** A figure of an article, with what it counts or measures. */
export interface Figure extends PrintedValue {
  /** The counted or ranked noun as printed ("stations", "typhoon"); empty where none is at hand. */
  readonly thing: string;
  /** What an amount is of, as printed ("debt"); empty where nothing says it. */
  readonly object: string;
  /** Whether it comes on top of others: "another 12", "12 more". */
  readonly onTop: boolean;
  /** Of whom an age is told: folded names next to it, given names first. */
  readonly bearer: readonly string[];
  /** No answer itself, and perhaps what another figure is: a share, a figure denied, a number of a list. */
  readonly aside: boolean;
}

/** The figures of an article. */
export interface ArticleFigures {
  readonly article: Article;
  /** What each rule found in it, as canonical strings. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly figures: readonly Figure[];
}

const types = new Set(['count', 'ordinal', 'money', 'percent', 'quantity', 'duration', 'clock', 'age']);

/** The figures of an article's text, with the rules that took them. */
export function figuresIn(body: Passage, statements: readonly Statement[]): ArticleFigures {
  const { article } = body;
  return {
    article,
    answers: answersIn(statements.filter((each) => each.article === article.id)),
    figures: printedValues(body, { types, statements }).map(figureOf),
  };
}

function figureOf({ printed, found, view }: ValueInSentence): Figure {
  const [before, behind] = [view.text.slice(0, found.start), view.text.slice(found.end)];
  const thing = thingOf(found.type, view.tokens, { behind, end: printed.span[1] });
  return {
    ...printed,
    thing: thing ?? '',
    object: objectOf(found.type, view.tokens, { behind, end: printed.span[1] }),
    onTop: isOnTop(before, behind),
    bearer: found.type === 'age' ? bearerOf(before, behind) : [],
    aside: thing === null || isAside(found.type, before, behind),
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
