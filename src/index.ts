export { type CheckOptions, check } from './check.js';
export type { Article, Fact, Report, Statement, Verdict } from './model.js';
export { loadRules, type RuleSet } from './rules/index.js';
