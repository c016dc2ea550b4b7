import { check } from '../../src/check.js';
import { article, load, ruleText } from '../rules/helpers.js';

const { rules } = load(ruleText('value: count\nmatch: ["{value} (balloon)"]\n'));

/** What the built-in rule on names makes of the texts of several sources. */
const factsOf = (...texts: readonly string[]) =>
  check(
    texts.map((text, i) => {
      const source = ['AA', 'BB', 'CC'][i]!;
      const asOf = { day: '2024-05-15', from: 'article' } as const;
      return article(text, { id: source, path: source, source, asOf });
    }),
    rules,
  ).facts.filter(({ rule }) => rule === 'names');

const order = (name: string): string =>
  `Attorney General ${name} ordered the removal of the warden at the federal jail in Manhattan on Tuesday.`;

describe('the built-in rule on names', () => {
  it('asks once for all names that several texts give one person', () => {
    const facts = factsOf(order('William Barr'), order('Robert Barr'), order('Bill Barr'));
    expect(facts.map(({ key }) => key)).toEqual([{ person: 'William, Robert or Bill Barr' }]);
    expect(facts[0]?.verdicts[0]?.reason).toBe(
      'AA has “William Barr”; BB has “Robert Barr”; CC has “Bill Barr”.',
    );
  });
});
