import type { Problem } from '../../../model.js';
import { problem } from '../../../problem.js';
import type { CompiledRule, RuleSet, RuleText } from '../../../rules/index.js';
import { suggest } from '../../../text/nearest.js';
import { packedRules } from '../../load-rules.js';
import { packageRuleFile, type RuleFiles, readRuleFiles } from '../../rule-files.js';

/** One rule with what it shares with others; null when there is none of that name. */
export interface LoadedRule {
  readonly rule: CompiledRule | null;
  readonly rules: RuleSet;
  readonly files: readonly RuleText[];
  readonly problems: readonly Problem[];
}

const RULE_FILE = /\.ya?ml$/i;
const isLexicon = (path: string): boolean => /(^|\/)lexicon\.ya?ml$/i.test(path);
const idOf = (path: string): string => path.split('/').at(-1)!.replace(RULE_FILE, '');

/** Loads one rule by its id or file, and the lexicons, as a rule's names are told apart by all of them. */
export async function loadOne(wanted: string, folders: readonly string[]): Promise<LoadedRule> {
  const named = RULE_FILE.test(wanted);
  const packed = named || folders.length > 0 ? null : packedRules();
  if (packed !== null) return fromPackage(packed, wanted);
  const read = named ? readRuleFiles([wanted]) : readRuleFiles(folders.length === 0 ? undefined : folders);
  const id = named ? idOf(wanted.replaceAll('\\', '/')) : wanted;
  const own = read.files.filter(({ path }) => isLexicon(path) || idOf(path) === id);
  const quick = await load({ ...read, files: own }, named ? null : id);
  return named || quick.rule !== null || quick.problems.length > 0 ? quick : search(read, id);
}

/** Only the rule's own file is read, for the places of its patterns. */
function fromPackage(packed: RuleSet, id: string): LoadedRule {
  const file = packed.rules.find(({ rule }) => rule.id === id)?.rule.file;
  return found(file === undefined ? { files: [], problems: [] } : packageRuleFile(file), packed, id);
}

/** A rule whose file is not called as the rule is. */
async function search(read: RuleFiles, id: string): Promise<LoadedRule> {
  const all = await load(read, id);
  return all.rule === null ? found(read, all.rules, id) : all;
}

async function load({ files, problems }: RuleFiles, id: string | null): Promise<LoadedRule> {
  const { loadRules } = await import('../../../rules/index.js');
  const loaded = loadRules(files);
  const rule = loaded.rules.rules.find((each) => id === null || each.rule.id === id) ?? null;
  return { rule, rules: loaded.rules, files, problems: [...problems, ...loaded.problems] };
}

/** The rule of that name among those loaded, or what is called like it. */
function found({ files, problems }: RuleFiles, rules: RuleSet, id: string): LoadedRule {
  const rule = rules.rules.find((each) => each.rule.id === id) ?? null;
  if (rule !== null) return { rule, rules, files, problems };
  const known = rules.rules.map((each) => each.rule.id);
  const unknown = problem('rules', `there is no rule "${id}"`, suggest(id, known));
  return { rule, rules, files, problems: [...problems, unknown] };
}
