import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import { decode } from '../readers/decode.js';
import { faultProblem } from './faults.js';
import { packageRoot } from './package-root.js';

/** A rule or lexicon as it lies on disk. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

export interface RuleFiles {
  readonly files: readonly RuleFile[];
  readonly problems: readonly Problem[];
}

const RULE_FILE = /\.ya?ml$/i;

/**
 * Every YAML file under some folders, in name order; without folders, the packs that come with the package. A rule that is named
 * itself comes with its folder's lexicon.
 */
export function readRuleFiles(folders: readonly string[] | undefined): RuleFiles {
  if (folders === undefined) return readFolder(join(packageRoot(), 'rules'), 'rules');
  const read = folders.map((folder) =>
    readFolder(folder, folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')),
  );
  return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) };
}

/** The package's rule files as they lie on disk, neither decoded nor checked. Throws where one cannot be read. */
export function packageRuleBytes(): readonly { readonly path: string; readonly text: Uint8Array }[] {
  return list(join(packageRoot(), 'rules'), 'rules', []).map(({ path, name }) => ({
    path: name,
    text: readFileSync(path),
  }));
}

/** When something among the package's rules was last written, renamed or put there, in milliseconds. Throws where one cannot be looked at. */
export const packageRulesChanged = (): number => lastChange(join(packageRoot(), 'rules'));

/** By the time of the last change of state, which a copy that keeps its original's dates has all the same. */
function lastChange(path: string): number {
  const found = statSync(path);
  const inside = found.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
  return Math.max(found.ctimeMs, ...inside);
}

/** One of the package's rule files, by its path as reports print it. */
export function packageRuleFile(shown: string): RuleFiles {
  return readFolder(join(packageRoot(), shown), shown);
}

/** `shown` is the folder's path as reports print it. */
function readFolder(folder: string, shown: string): RuleFiles {
  const files: RuleFile[] = [];
  const problems: Problem[] = [];
  for (const { path, name } of withLexicon(list(folder, shown, problems), folder)) {
    try {
      const decoded = decode(name, readFileSync(path));
      if (decoded.text === null) problems.push(decoded.problem);
      else files.push({ path: name, text: decoded.text });
    } catch (error) {
      problems.push(faultProblem(name, error));
    }
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push(problem(shown, 'no rules here', 'Name a folder that has .yaml rules in it.'));
  }
  return { files, problems };
}

/** A folder lists its lexicon; a file that is named itself has it beside it. */
function withLexicon(listed: readonly Listed[], named: string): readonly Listed[] {
  const [only] = listed;
  if (only?.path !== named || only.name.endsWith('/lexicon.yaml')) return listed;
  const beside = { path: join(dirname(named), 'lexicon.yaml'), name: `${dirname(only.name)}/lexicon.yaml` };
  return existsSync(beside.path) ? [beside, only] : listed;
}

interface Listed {
  readonly path: string;
  readonly name: string;
}

function list(path: string, name: string, problems: Problem[]): readonly Listed[] {
  try {
    if (!statSync(path).isDirectory()) return [{ path, name }];
    const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.flatMap((entry) => {
      const inside = { path: join(path, entry.name), name: `${name}/${entry.name}` };
      if (entry.isDirectory()) return list(inside.path, inside.name, problems);
      return RULE_FILE.test(entry.name) ? [inside] : [];
    });
  } catch (error) {
    problems.push(faultProblem(name, error));
    return [];
  }
}
