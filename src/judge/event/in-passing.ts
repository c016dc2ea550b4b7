import { groupBy, relate } from '../../compare/index.js';
import type { Article, Statement } from '../../model.js';
import type { Rule } from '../../rules/rule.js';
import { firstParagraph } from './article-paragraphs.js';

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
  const openings = [...groupBy(answered, ({ article }) => article)].map(([article, own]) => {
    const end = openingEnd(articleOf(own[0]!));
    const leading = own.filter(({ field, start }) => field === 'title' || start <= end);
    return [
      article,
      leading.length > 0 ? leading : own.filter(({ start }) => start === own[0]!.start),
    ] as const;
  });
  const openingOf = new Map(openings);
  const isInPassing = (a: Statement): boolean => {
    const opening = openingOf.get(a.article)!;
    return !opening.includes(a) && opening.every((b) => relate(a, b, rule).kind === 'excluding');
  };
  return new Set(answered.filter(isInPassing).map(({ id }) => id));
}

/** Where the first paragraph of words begins: what stands there or before, a caption or dateline, opens the article. */
function openingEnd(article: Article): number {
  return firstParagraph(article, SHORTEST)?.start ?? -1;
}
