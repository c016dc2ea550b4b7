import { readFileSync } from 'node:fs';
import { readInputs } from '../src/apps/files.js';
import { readRuleFiles } from '../src/apps/rule-files.js';
import { check } from '../src/check.js';
import { reporters } from '../src/reporters/index.js';
import { loadRules } from '../src/rules/index.js';

/** The main job, as `crosswire check seeds` runs it. */
async function reportOnSeeds() {
  const { articles, story, problems, notes } = await readInputs(['seeds']);
  const files = readRuleFiles(undefined);
  const { rules, problems: faults } = loadRules(files.files);
  expect([...problems, ...files.problems, ...faults]).toEqual([]);
  return check(articles, rules, { title: story, notes });
}

describe('the committed reports on the seeds', () => {
  it.each([
    ['reports/seeds.md', 'markdown'],
    ['reports/seeds.json', 'json'],
  ] as const)('%s is what the code produces (if it should be: npm run reports)', async (file, format) => {
    expect(reporters[format](await reportOnSeeds())).toBe(readFileSync(file, 'utf8'));
  });

  it('does not depend on the order of the articles', async () => {
    const { articles, story, notes } = await readInputs(['seeds']);
    const { rules } = loadRules(readRuleFiles(undefined).files);
    const [forwards, backwards] = [articles, articles.toReversed()].map((some) =>
      reporters.json(check(some, rules, { title: story, notes })),
    );
    expect(forwards).toBe(backwards);
  });
});
