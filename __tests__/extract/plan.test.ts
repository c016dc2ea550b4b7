import { planOf } from '../../src/extract/search/plan.js';
import { loadRules } from '../../src/rules/index.js';
import { load, ruleText } from '../rules/helpers.js';

const { rules } = load(
  ruleText('value: count\nmatch: ["kill {value} (soldier | guard) ...5 (harbour | port)"]', 'deaths'),
  ruleText('value: count\nabout: ["@okoro"]\nmatch: ["{value} vote"]', 'votes'),
);
const search = (...fields: readonly string[]) => planOf(rules).search(fields);
const tried = (text: string, from = 0, to = text.length) =>
  search(text)[0]!
    .trialsIn(from, to)
    .map(({ rule }) => rule.rule.id);

describe('what to try where', () => {
  it('tries a pattern where all its anchors stand', () => {
    const text = 'It killed two guards at the port. It killed two guards.';
    expect(tried(text)).toEqual(['deaths']);
    expect(tried(text, 0, 33)).toEqual(['deaths']);
    expect(tried(text, 34)).toEqual([]);
    expect(search(text)[0]!.hasTrials(0, 33)).toBe(true);
    expect(search(text)[0]!.hasTrials(34, text.length)).toBe(false);
  });

  it('tries nothing where the article lacks a word or a name that the rule needs', () => {
    expect(tried('It killed two guards.')).toEqual([]);
    expect(tried('She won 300 votes.')).toEqual([]);
    expect(search('It killed two guards.')[0]!.places).toEqual([]);
  });

  it('finds the name that a rule needs in any field', () => {
    const [headline, body] = search('Okoro elected', 'She won 300 votes.');
    expect(headline!.places).toEqual([]);
    expect(body!.hasTrials(0, 18)).toBe(true);
    expect(body!.places).toEqual([12]);
  });

  it('tries nothing where the article has one word of a name that the rule needs, and not all', () => {
    const union = planOf(
      loadRules([
        { path: 'rules/p/lexicon.yaml', text: 'organisations: { union: [Norton Dockers Union] }' },
        {
          path: 'rules/p/votes.yaml',
          text: ruleText('value: count\nabout: ["@union"]\nmatch: ["{value} vote"]', 'votes'),
        },
      ]).rules,
    );
    const places = (text: string) => union.search([text])[0]!.places;
    expect(places('She won 300 votes. The union of dockers is glad.')).toEqual([]);
    expect(places('She won 300 votes. The Norton Dockers’ Union is glad.')).toEqual([12]);
  });

  it('keeps a rule set’s plan', () => {
    expect(planOf(rules)).toBe(planOf(rules));
  });
});
