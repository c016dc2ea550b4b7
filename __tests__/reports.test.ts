import { readFileSync } from 'node:fs';
import { goldens, produced } from '../bench/golden.js';
import { readInputs } from '../src/apps/files.js';
import { readRuleFiles } from '../src/apps/rule-files.js';
import { check } from '../src/check.js';
import { reporters } from '../src/reporters/index.js';
import { loadRules } from '../src/rules/index.js';

describe('the reports that are kept', () => {
  it.each(goldens)('$file is what the code produces (if it should be: npm run reports)', async (golden) => {
    expect(await produced(golden)).toBe(readFileSync(golden.file, 'utf8'));
  });

  it('do not depend on the order of the articles', async () => {
    const { articles, story, notes } = await readInputs(['seeds']);
    const { rules } = loadRules(readRuleFiles(undefined).files);
    const [forwards, backwards] = [articles, articles.toReversed()].map((some) =>
      reporters.json(check(some, rules, { title: story, notes })),
    );
    expect(forwards).toBe(backwards);
  });
});
