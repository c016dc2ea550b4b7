import { groupBy, relate } from '../compare/index.js';
import type { Article, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { paragraphs } from '../text/index.js';

/** A first paragraph of fewer words is a byline or a place. */
const SHORTEST = 8;

/**
 * The counts that an article gives in passing: where its headline or first sentence answers a question, or else the first that does,
 * another figure further down counts one town, one day or one group of the whole, more often than it contradicts what came first.
 * `statements` come in order of article and place.
 */
export function inPassing(
  statements: readonly Statement[],
  rule: Rule,
  articleOf: (statement: Statement) => Article,
): ReadonlySet<string> {
  if (rule.value.kind !== 'type' || rule.value.type !== 'count') return new Set();
  const answered = statements.filter(({ value, negated }) => value !== null && !negated);
  const opening = [...groupBy(answered, ({ article }) => article).values()].flatMap((own) => {
    const leading = own.filter((statement) => opens(statement, articleOf(statement)));
    return leading.length > 0 ? leading : own.filter(({ start }) => start === own[0]!.start);
  });
  const differs = (a: Statement): boolean => {
    const own = opening.filter(({ article }) => article === a.article);
    return own.length > 0 && own.every((b) => relate(a, b, rule).kind === 'excluding');
  };
  return new Set(answered.filter((each) => !opening.includes(each) && differs(each)).map(({ id }) => id));
}

function opens({ field, start }: Statement, { text }: Article): boolean {
  if (field === 'title') return true;
  const first = paragraphs(text).find(
    (each) => text.slice(each.start, each.end).split(/\s+/u).length >= SHORTEST,
  );
  return first !== undefined && start <= first.start;
}
