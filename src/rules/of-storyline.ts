import type { RuleSet } from './rule-set.js';

/** A rule set that takes every article to be of its rules' storylines: what an example leaves out is understood. */
export function takenAsOfStoryline(rules: RuleSet): RuleSet {
  if (rules.rules.every(({ rule }) => rule.storyline.length === 0)) return rules;
  return {
    ...rules,
    rules: rules.rules.map((each) => ({ ...each, rule: { ...each.rule, storyline: [] } })),
  };
}
