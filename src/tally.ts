import { createHash } from 'node:crypto';
import type { Told } from './extract/told.js';
import { uncoveredFigures } from './extract/uncovered.js';
import type { Article, Report, Statement } from './model.js';
import type { RuleSet } from './rules/index.js';
import type { Rule } from './rules/rule.js';
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
    rulesRun: inState(rules, 'active').length,
    draftRules: inState(rules, 'draft'),
  };
}

/** What the statements of active rules leave open: rules and articles without one, and figures that none of them holds. */
export function uncheckedIn(
  told: readonly Told[],
  { rules, statements }: { readonly rules: RuleSet; readonly statements: readonly Statement[] },
): Report['unchecked'] {
  const drafts = new Set(inState(rules, 'draft'));
  const counted = statements.filter(({ rule }) => !drafts.has(rule));
  const fired = new Set(counted.map(({ rule }) => rule));
  const stating = new Set(counted.map(({ article }) => article));
  return {
    rulesThatNeverFired: inState(rules, 'active').filter((id) => !fired.has(id)),
    articlesWithoutStatement: told.map(({ article }) => article.id).filter((id) => !stating.has(id)),
    figuresUncovered: uncoveredFigures(
      told.flatMap(({ withFigures }) => withFigures),
      counted,
    ),
  };
}

/** The ids of the rules in a state, in the order of the rules. */
function inState({ rules }: RuleSet, state: Rule['state']): readonly string[] {
  return rules.flatMap(({ rule }) => (rule.state === state ? [rule.id] : []));
}
