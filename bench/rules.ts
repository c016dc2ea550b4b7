import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRuleFiles } from '../src/apps/rule-files.js';
import { manyRules } from './many-rules.js';
import { FLAGS, inTurns, type Times, timed } from './timed.js';

/** How many rules are loaded and linted. */
export const RULES = 1000;
const RUNS = 5;

/** Many rules, loaded from YAML (without starting Node) and linted (a whole process). */
export function ruleTimes(root: string): Readonly<Record<'load' | 'lint', Times>> {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
  try {
    for (const { path, text } of manyRules(readRuleFiles([join(root, 'rules')]).files, RULES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return inTurns(RUNS, {
      load: () => loaded(root, folder),
      lint: () => timed(root, [join(root, 'dist/crosswire.cjs'), 'rules', 'lint', folder]),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each time in a fresh process: what is loaded a second time is loaded by warm code. */
function loaded(root: string, folder: string): number {
  const words = [...FLAGS, join(root, 'dist/bench/load.js'), folder];
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}
