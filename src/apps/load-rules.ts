import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model.js';
import { digestOf } from '../rules/digest.js';
import type { RuleSet } from '../rules/index.js';
import { unpackRules } from '../rules/pack.js';
import { packageRoot } from './package-root.js';
import { packageRuleBytes, packageRulesChanged, readRuleFiles } from './rule-files.js';

/** The rules of some folders, or those that come with the package, and what is wrong with them. */
export interface Loaded {
  readonly rules: RuleSet;
  readonly problems: readonly Problem[];
}

/** Set by the build in the bundle: the file in dist/ in which the package's rules lie packed. */
declare const PACKED_RULES: string | undefined;

/** Loads rules. What the build has packed is taken from there when the files are still the same; it had no problems. */
export async function loadRulesFrom(folders: readonly string[] | undefined): Promise<Loaded> {
  const packed = folders === undefined ? packedRules() : null;
  if (packed !== null) return { rules: packed, problems: [] };
  const { files, problems } = readRuleFiles(folders);
  const { loadRules } = await import('../rules/index.js');
  const loaded = loadRules(files);
  return { rules: loaded.rules, problems: [...problems, ...loaded.problems] };
}

/**
 * The package's rules as the build has packed them: null when they are not packed, or the files are no longer the
 * same. Files that have not changed since are not read.
 */
export function packedRules(): RuleSet | null {
  if (typeof PACKED_RULES === 'undefined') return null;
  try {
    const packed = join(packageRoot(), 'dist', PACKED_RULES);
    const isLatest = packageRulesChanged() < statSync(packed).mtimeMs;
    return unpackRules(readFileSync(packed), isLatest ? null : digestOf(packageRuleBytes()));
  } catch {
    return null;
  }
}
