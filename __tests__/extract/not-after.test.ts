import { runExamples } from '../../src/examples.js';
import { loadRules } from '../../src/rules/index.js';

const rule = `
id: toll
title: Toll
question: How many were killed?
severity: high
value: count
match: "kill {value}"
not-after: "(earlier | previous) attack"
examples:
`;

const passes = (text: string, expected: string): boolean => {
  const { rules, problems } = loadRules([
    {
      path: 'rules/x/toll.yaml',
      text: `${rule}  - text: ${JSON.stringify(text)}\n    expect: ${expected}\n`,
    },
  ]);
  expect(problems).toEqual([]);
  return runExamples(rules).every(({ passed }) => passed);
};

describe('not-after', () => {
  it('drops a match later in the sentence', () => {
    expect(passes('It was compared with an earlier attack that killed 12.', 'nothing')).toBe(true);
  });
  it('drops a match in the next sentence, also across a paragraph', () => {
    expect(passes('Police named the previous attack. The bomb killed 12.', 'nothing')).toBe(true);
    expect(passes('Police named the previous attack.\n\nThe bomb killed 12.', 'nothing')).toBe(true);
  });
  it('leaves a match before it, and two sentences on', () => {
    expect(passes('The bomb killed 12, more than the previous attack.', '{ value: 12 }')).toBe(true);
    expect(passes('Police named the previous attack. It rained. The bomb killed 12.', '{ value: 12 }')).toBe(
      true,
    );
  });
});
