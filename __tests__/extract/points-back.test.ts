import { runExamples } from '../../src/examples.js';
import { loadRules } from '../../src/rules/index.js';

const rule = `
id: raised
title: Was the pact raised?
question: Was the pact raised?
severity: high
value: yes-no
match: ["pact ...4 be raised", "(subject | matter) be raised"]
points-back:
  words: "(subject | matter)"
  to: pact
examples:
`;

const passes = (text: string, expected: string): boolean => {
  const { rules, problems } = loadRules([
    {
      path: 'rules/x/raised.yaml',
      text: `${rule}  - text: ${JSON.stringify(text)}\n    expect: ${expected}\n`,
    },
  ]);
  expect(problems).toEqual([]);
  return runExamples(rules).every(({ passed }) => passed);
};

describe('points-back', () => {
  it('drops a match that takes one of its words where nothing that they may mean stands near', () => {
    expect(passes('They spoke of wheat. The matter was raised twice.', 'nothing')).toBe(true);
    expect(passes('They spoke of the pact. It rained. The matter was raised twice.', 'nothing')).toBe(true);
  });
  it('leaves it where that stands in its sentence or in the one before, also across a paragraph', () => {
    expect(passes('They spoke of the pact. The matter was raised twice.', '{ value: yes }')).toBe(true);
    expect(passes('They spoke of the pact.\n\nThe matter was not raised.', '{ value: no }')).toBe(true);
    expect(passes('On the pact the two agreed when the matter was raised.', '{ value: yes }')).toBe(true);
  });
  it('leaves a match that takes none of its words', () => {
    expect(
      passes('They spoke of wheat. The new pact was raised, as was another matter.', '{ value: yes }'),
    ).toBe(true);
  });
});
