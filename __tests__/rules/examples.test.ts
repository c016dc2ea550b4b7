import { readRuleFiles } from '../../src/apps/rule-files.js';
import { runExamples } from '../../src/examples.js';
import { lackingExamples } from '../../src/kit/lacking.js';
import { loadRules } from '../../src/rules/index.js';

const files = readRuleFiles(undefined);
const { rules, problems } = loadRules(files.files);
const results = runExamples(rules);

describe('the rules that come with the package', () => {
  it('load without a problem', () => {
    expect([...files.problems, ...problems]).toEqual([]);
  });

  it.each(
    rules.rules.filter(({ rule }) => rule.state !== 'retired').map(({ rule }) => [rule.file, rule] as const),
  )('%s has the examples that it needs, and they pass', (_, rule) => {
    const failed = results
      .filter((result) => result.rule === rule && !result.passed)
      .map(({ example, expected, actual }) => `line ${example.line}: expected ${expected}; actual ${actual}`);
    expect([...lackingExamples(rule), ...failed]).toEqual([]);
  });
});
