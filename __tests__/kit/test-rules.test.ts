import { PLAIN_PAGE } from '../../src/kit/page.js';
import { testRules } from '../../src/kit/test-rules.js';
import { testText } from '../../src/kit/test-text.js';
import { load, ruleText } from '../rules/helpers.js';

const match = `value: ordinal
match: ["{value} visit", "{value} trip"]
examples:
`;
const fires = '  - text: Her second visit.\n    expect: { value: second }\n';
const silent = '  - text: Her visit.\n    expect: nothing\n';
const two = '  - articles: { A: Her second trip., B: Her first trip. }\n    expect: conflict\n';

function tested(lines: string) {
  const { rules, problems } = load(ruleText(lines));
  expect(problems).toEqual([]);
  const tests = testRules(rules);
  return {
    test: tests[0]!,
    page: testText(tests, { page: PLAIN_PAGE, all: false, lineOf: () => () => 6 }),
  };
}

describe('testing a rule', () => {
  it('passes with an example that fires, a near miss and two articles', () => {
    const { test, page } = tested(match + fires + silent + two);
    expect(test.passed).toBe(true);
    expect(test.results.map(({ passed }) => passed)).toEqual([true, true, true]);
    expect(page).toBe('3 examples of 1 rule pass.\n');
  });

  it.each([
    ['an example that fires', silent + two],
    ['a near miss ("expect: nothing")', fires + two],
    ['an example with two articles', fires + silent],
  ])('fails without %s', (what, examples) => {
    const { test, page } = tested(match + examples);
    expect(test).toMatchObject({ passed: false, lacking: [what] });
    expect(page).toContain(`the rule has not ${what}`);
  });

  it('does not count a known gap as an example', () => {
    const gap = '  - text: A visit, her second.\n    expect: { value: second }\n    todo: true\n';
    expect(tested(match + gap + silent + two).test.lacking).toEqual(['an example that fires']);
  });

  it('shows expected beside actual, the words underlined, and why', () => {
    const { test, page } = tested(match + fires.replace('Her second', 'His third') + silent + two);
    expect(test.passed).toBe(false);
    expect(page).toMatch(
      /His third visit\.\n {6}~~~~~\n {2}expected {2}value: second\n {2}actual {4}value: third\n/,
    );
    expect(page).toMatch(/text:1: stated[\s\S]*\{value\} +third/);
    expect(page).toMatch(/2 examples of 1 rule pass; 1 fails/);
  });

  it('explains why nothing was found', () => {
    const { page } = tested(match + fires.replace('visit', 'journey') + silent + two);
    expect(page).toMatch(/actual +nothing/);
    expect(page).toMatch(/✗ visit +"journey" stands here/);
  });

  it('fails a known gap that passes, and tells of one that does not', () => {
    const passing = tested(`${match + fires + silent + two}${fires}    todo: true\n`);
    expect(passing.test.passed).toBe(false);
    expect(passing.page).toMatch(/todo, but it passes now; remove "todo"/);
    const gap = tested(`${match + fires + silent + two}${fires.replace('visit', 'stay')}    todo: true\n`);
    expect(gap.test.passed).toBe(true);
    expect(gap.page).toMatch(/todo, a known gap[\s\S]*1 known gap/);
  });

  it('tells which patterns and answers no example reaches', () => {
    const closed = `value: { choice: [gone, there] }
match: { gone: ["leave @harbour-town", "@left"], there: ["stay in @harbour-town"] }
examples:
  - text: She has left Norton.
    expect: { value: gone }
  - text: She has left.
    expect: { value: gone }
`;
    const { test, page } = tested(
      closed + silent + two.replaceAll('trip', 'leave').replace('conflict', 'agreement'),
    );
    expect(test.unreached.map(({ number }) => number)).toEqual([3]);
    expect(test.answersUnreached).toEqual(['there']);
    expect(page).toMatch(/no example reaches pattern 3 \(line 6\); the answer "there"/);
  });
});
