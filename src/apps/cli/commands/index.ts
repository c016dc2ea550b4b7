import type { Command } from '../command.js';
import { check } from './check.js';
import { rulesDiff } from './rules-diff.js';
import { rulesDocs } from './rules-docs.js';
import { rulesExplain } from './rules-explain.js';
import { rulesLint } from './rules-lint.js';
import { rulesNew } from './rules-new.js';
import { rulesSchema } from './rules-schema.js';
import { rulesStats } from './rules-stats.js';
import { rulesTest } from './rules-test.js';

/** What the groups of commands are for. */
export const groups: Readonly<Record<string, string>> = {
  rules: 'make, test, explain and change rules: see "crosswire rules --help"',
};

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  check,
  rulesNew,
  rulesTest,
  rulesExplain,
  rulesLint,
  rulesStats,
  rulesDiff,
  rulesDocs,
  rulesSchema,
];
