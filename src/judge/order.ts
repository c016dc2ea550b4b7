import { keyText } from '../compare/index.js';
import type { Article, Fact, Severity, Statement } from '../model.js';
import { firstParagraph, paragraphsOf } from './event/article-paragraphs.js';
import { isPlain } from './firmness.js';
import { tiers } from './tiers.js';

/** A fact with what decides its place in the report. */
export interface Placed {
  readonly fact: Fact;
  readonly statements: readonly Statement[];
  /** The rule's place among the rules. */
  readonly order: number;
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];
/** A first line with fewer words is a dateline, a credit or a headline; the first paragraph is still to come. */
const PARAGRAPH = 20;

/**
 * The report's order: tier, drafts, severity, plain before hedged, headline or first paragraph before the rest, the rules' order,
 * the key. Never a hash, a path or a number of voices.
 */
export function byConsequence(articles: readonly Article[]): (a: Placed, b: Placed) => number {
  const drafts = new Set(articles.filter(({ role }) => role === 'draft').map(({ id }) => id));
  const leads = new Map(articles.map((article) => [article.id, leadEnd(article)]));
  const marks = ({ fact, statements, order }: Placed): readonly number[] => {
    const turning = turningOn(fact, statements);
    return [
      tiers.indexOf(fact.tier),
      turning.some((pair) => pair.some(({ article }) => drafts.has(article))) ? 0 : 1,
      SEVERITIES.indexOf(fact.severity),
      turning.some((pair) => pair.every(isPlain)) ? 0 : 1,
      turning.some((pair) => pair.some((each) => isProminent(each, leads))) ? 0 : 1,
      order,
    ];
  };
  return (a, b) => {
    const [x, y] = [marks(a), marks(b)];
    const at = x.findIndex((mark, i) => mark !== y[i]);
    if (at >= 0) return x[at]! - y[at]!;
    return keyText(a.fact.key) < keyText(b.fact.key) ? -1 : 1;
  };
}

/** The pairs that the fact's weightiest verdict rests on; all its statements where that rests on none. */
function turningOn({ verdicts }: Fact, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const between = verdicts[0]?.between ?? [];
  return between.length === 0
    ? [statements]
    : between.map((pair) => pair.flatMap((id) => byId.get(id) ?? []));
}

function isProminent({ field, article, start }: Statement, leads: ReadonlyMap<string, number>): boolean {
  return field === 'title' || start < (leads.get(article) ?? 0);
}

/** Where the first paragraph of an article ends. */
function leadEnd(article: Article): number {
  return (firstParagraph(article, PARAGRAPH) ?? paragraphsOf(article)[0])?.end ?? 0;
}
