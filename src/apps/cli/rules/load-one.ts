import type { Problem } from '../../../model.js';
import { problem } from '../../../problem.js';
import { type CompiledRule, loadRules, type RuleSet, type RuleText } from '../../../rules/index.js';
import { suggest } from '../../../text/nearest.js';
import { type RuleFiles, readRuleFiles } from '../../rule-files.js';

/** One rule with what it shares with others; null when there is none of that name. */
export interface LoadedRules {
  readonly rule: CompiledRule | null;
  readonly rules: RuleSet;
  readonly files: readonly RuleText[];
  readonly problems: readonly Problem[];
}

const RULE_FILE = /\.ya?ml$/i;
const isLexicon = (path: string): boolean => /(^|\/)lexicon\.ya?ml$/i.test(path);
const idOf = (path: string): string => path.split('/').at(-1)!.replace(RULE_FILE, '');

/** Loads one rule by its id or file, and the lexicons, as a rule's names are told apart by all of them. */
export function loadOne(wanted: string, folders: readonly string[]): LoadedRules {
  const named = RULE_FILE.test(wanted);
  const read = named ? readRuleFiles([wanted]) : readRuleFiles(folders.length === 0 ? undefined : folders);
  const id = named ? idOf(wanted.replaceAll('\\', '/')) : wanted;
  const own = read.files.filter(({ path }) => isLexicon(path) || idOf(path) === id);
  const quick = load(own, id, named);
  if (quick.rule !== null || named) return { ...quick, problems: [...read.problems, ...quick.problems] };
  return search(read, id, quick.problems);
}

/** A rule whose file is not called as the rule is. */
function search({ files, problems }: RuleFiles, id: string, faults: readonly Problem[]): LoadedRules {
  const all = load(files, id, false);
  if (all.rule !== null || faults.length > 0) return { ...all, problems: [...problems, ...faults] };
  const known = all.rules.rules.map(({ rule }) => rule.id);
  const unknown = problem('rules', `there is no rule "${id}"`, suggest(id, known));
  return { ...all, problems: [...problems, unknown] };
}

function load(files: readonly RuleText[], id: string, only: boolean): LoadedRules {
  const { rules, problems } = loadRules(files);
  const rule = rules.rules.find((each) => only || each.rule.id === id) ?? null;
  return { rule, rules, files, problems };
}
