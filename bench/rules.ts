import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type RuleFile, readRuleFiles } from '../src/apps/rule-files.js';
import { manyRules } from './many-rules.js';
import { FLAGS, inTurns, type Times, timed } from './timed.js';

/** How many rules are loaded and linted. */
export const RULES = 1000;
const RUNS = 5;

/** How long some rules take, and how much YAML they are on average, lexicons included. */
export interface RuleTimes extends Readonly<Record<'load' | 'lint', Times>> {
  readonly bytesEach: number;
}

/** The rules to make many of: our packs, grown over months, and those of the guide, as authors begin. */
export const ruleSources: Readonly<Record<'packs' | 'guide', (root: string) => readonly RuleFile[]>> = {
  packs: (root) => readRuleFiles([join(root, 'rules')]).files,
  guide: (root) => {
    const page = readFileSync(join(root, 'docs/rules.md'), 'utf8');
    return [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => ({
      path: `guide/${/^id: (.*)$/m.exec(text)?.[1] ?? 'lexicon'}.yaml`,
      text,
    }));
  },
};

/** Many rules, loaded from YAML (without starting Node) and linted (a whole process). */
export function ruleTimes(root: string, files: readonly RuleFile[]): RuleTimes {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
  try {
    const made = manyRules(files, RULES);
    for (const { path, text } of made) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const times = inTurns(RUNS, {
      load: () => loaded(root, folder),
      lint: () => timed(root, [join(root, 'dist/crosswire.cjs'), 'rules', 'lint', folder]),
    });
    return { ...times, bytesEach: made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / RULES };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each time in a fresh process: what is loaded a second time is loaded by warm code. */
function loaded(root: string, folder: string): number {
  const words = [...FLAGS, join(root, 'dist/bench/load.js'), folder];
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}
