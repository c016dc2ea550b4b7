import { readFileSync } from 'node:fs';
import { runExamples } from '../src/examples.js';
import { loadRules } from '../src/rules/index.js';

const page = readFileSync('docs/rules.md', 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text], i) => ({
  path: `docs/pack/${i}.yaml`,
  text: text!,
}));

describe('the rules in docs/rules.md', () => {
  const { rules, problems } = loadRules(blocks);

  it('load without a problem', () => {
    expect(problems).toEqual([]);
    expect(rules.rules.length).toBe(blocks.length);
  });

  it.each(runExamples(rules).map((result) => [result.rule.id, result.example.line, result] as const))(
    '%s, line %i: the example comes out as the page says',
    (_id, _line, { passed, expected, actual }) => {
      expect({ passed, expected, actual }).toMatchObject({ passed: true });
    },
  );
});
