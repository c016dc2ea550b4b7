import { check } from '../../src/check.js';
import { article, load, ruleText } from '../rules/helpers.js';

const { rules } = load(ruleText('value: count\nmatch: ["{value} (balloon)"]\n'));

/** What the built-in rule makes of two texts, with the days on which readers saw them. */
const factsOf = (a: string, b: string, days: readonly [string, string] = ['2024-05-15', '2024-05-15']) =>
  check(
    [a, b].map((text, i) => {
      const source = ['AA', 'BB'][i]!;
      return article(text, { id: source, path: source, source, asOf: { day: days[i]!, from: 'article' } });
    }),
    rules,
  ).facts.filter(({ rule }) => rule === 'days');

describe('the built-in rule on days', () => {
  it('says what it is the day of, and which text has which', () => {
    const [fact] = factsOf(
      'Police say Carl Weiss opened fire at an office party in Leeds on Monday, killing one man.',
      'A man was shot dead by Carl Weiss at an office party in Leeds on Saturday.',
    );
    expect(fact?.title).toBe('The day of the attack');
    expect(fact?.tier).toBe('settle');
    expect(fact?.verdicts.map(({ verdict, reason }) => `${verdict}: ${reason}`)).toEqual([
      'conflict: AA has “Monday”; BB has “Saturday”.',
    ]);
  });

  it('lists a plan that a later text has for another day', () => {
    const plan = (day: string): string =>
      `Carl Weiss will testify before the Leeds oversight committee on ${day}.`;
    const [fact] = factsOf(plan('May 23'), plan('May 20'), ['2024-05-15', '2024-05-13']);
    expect(fact?.tier).toBe('listed');
    expect(fact?.verdicts[0]?.reason).toBe('BB has “May 20”, then AA has “May 23”.');
  });

  it('does not ask again what a rule has raised', () => {
    const asking = load(ruleText('value: date\nmatch: ["opened fire at an office in Leeds on {value}"]\n'));
    const texts = [
      'Police say Carl Weiss opened fire at an office party in Leeds on Monday, killing one man.',
      'Police say Carl Weiss opened fire at an office in Leeds on Saturday, killing one man.',
      'Carl Weiss opened fire at an office in Leeds on Monday.',
    ];
    const facts = check(
      texts.map((text, i) => {
        const source = ['AA', 'BB', 'CC'][i]!;
        const asOf = { day: '2024-05-22', from: 'article' } as const;
        return article(text, { id: source, path: source, source, asOf });
      }),
      asking.rules,
    ).facts.filter(({ tier }) => tier === 'settle');
    expect(facts.map(({ rule }) => rule)).toEqual(['test-rule']);
  });
});
