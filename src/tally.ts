import { createHash } from 'node:crypto';
import { uncoveredFigures } from './extract/uncovered.js';
import type { Article, Report, Statement } from './model.js';
import type { RuleSet } from './rules/index.js';
import { voices } from './stories/index.js';
import { version } from './version.js';

/** What a run was made of. Its digests tell whether two reports rest on the same articles and rules. */
export function runOf(articles: readonly Article[], rules: RuleSet): Report['run'] {
  const sources = new Set(articles.flatMap(({ source }) => source ?? []));
  return {
    tool: `crosswire ${version}`,
    inputs: createHash('sha256')
      .update(articles.map(({ id, textDigest }) => `${id} ${textDigest}`).join('\n'))
      .digest('hex')
      .slice(0, 16),
    rules: rules.digest,
    articles: articles.length,
    sources: sources.size,
    voices: voices(articles),
    rulesRun: running(rules).length,
  };
}

/** What the statements leave open: rules and articles without one, and figures that none of them holds. */
export function uncheckedIn(
  articles: readonly Article[],
  { rules, statements }: { readonly rules: RuleSet; readonly statements: readonly Statement[] },
): Report['unchecked'] {
  const fired = new Set(statements.map(({ rule }) => rule));
  const stating = new Set(statements.map(({ article }) => article));
  return {
    rulesThatNeverFired: running(rules).filter((id) => !fired.has(id)),
    articlesWithoutStatement: articles.map(({ id }) => id).filter((id) => !stating.has(id)),
    figuresUncovered: articles.flatMap((article) => uncoveredFigures(article, statements)),
  };
}

const running = ({ rules }: RuleSet): readonly string[] =>
  rules.flatMap(({ rule }) => (rule.state === 'retired' ? [] : [rule.id]));
