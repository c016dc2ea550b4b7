import type { Problem } from '../../../model.js';
import { wordProblem } from '../../../problem.js';
import { loadRules, type RuleSet, type RuleText } from '../../../rules/index.js';
import { readRuleFiles } from '../../rule-files.js';
import { coloursOf } from '../colours.js';
import type { Given } from '../command.js';
import type { Terminal } from '../terminal.js';

/** Rules with the files that they came from, and what is wrong in those. */
export interface LoadedRules {
  readonly rules: RuleSet;
  readonly files: readonly RuleText[];
  readonly problems: readonly Problem[];
}

/** The rules that a command is to look at: those that it names as its arguments, and behind --rules as elsewhere. */
export function rulePaths({ paths, rules }: Given): readonly string[] {
  return [...((paths as readonly string[]) ?? []), ...((rules as readonly string[] | undefined) ?? [])];
}

/** Loads the rules under some paths; without any, the packs that come with the package. */
export function loadFrom(paths: readonly string[]): LoadedRules {
  const read = readRuleFiles(paths.length === 0 ? undefined : paths);
  const { rules, problems } = loadRules(read.files);
  return { rules, files: read.files, problems: [...read.problems, ...problems] };
}

/** Prints problems as every command does. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  const { alert } = coloursOf(terminal.colour.err);
  for (const each of problems) terminal.err(`${alert('problem')} ${wordProblem(each)}\n`);
}
