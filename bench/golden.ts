import { readdirSync } from 'node:fs';
import { readInputs } from '../src/apps/files.js';
import { readRuleFiles } from '../src/apps/rule-files.js';
import { check } from '../src/check.js';
import type { Report } from '../src/model.js';
import { reporters } from '../src/reporters/index.js';
import { loadRules } from '../src/rules/index.js';

/** A report that is kept in the repository: what the code must make of a folder of articles. */
export interface Golden {
  readonly articles: string;
  readonly format: keyof typeof reporters;
  readonly file: string;
}

const CASES = '__tests__/cases';

/** The reports on the seeds, and on the stories that we made up for the packs that name nobody. */
export const goldens: readonly Golden[] = [
  { articles: 'seeds', format: 'markdown', file: 'reports/seeds.md' },
  { articles: 'seeds', format: 'json', file: 'reports/seeds.json' },
  ...readdirSync(CASES)
    .toSorted()
    .map(
      (name): Golden => ({
        articles: `${CASES}/${name}/articles`,
        format: 'markdown',
        file: `${CASES}/${name}/report.md`,
      }),
    ),
];

/** The report as the command prints it. Throws where something cannot be read. */
export async function produced({ articles, format }: Golden): Promise<string> {
  return reporters[format](await reportOn(articles));
}

/** The report on a folder, by the rules that come along. Throws where something cannot be read. */
export async function reportOn(folder: string): Promise<Report> {
  const { articles, story, problems, notes } = await readInputs([folder]);
  const files = readRuleFiles(undefined);
  const { rules, problems: faults } = loadRules(files.files);
  const [problem] = [...problems, ...files.problems, ...faults];
  if (problem !== undefined) throw new Error(`${problem.file}: ${problem.message}`);
  return check(articles, rules, { title: story, notes });
}
