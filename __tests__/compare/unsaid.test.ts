import { groupFacts } from '../../src/compare/index.js';
import type { KeySpec } from '../../src/rules/rule.js';
import { ruleOf, says } from '../judge/helpers.js';

const spec = (otherwise: string): KeySpec => ({
  name: 'what',
  from: [],
  type: null,
  by: null,
  choice: [{ name: 'rockets', patterns: [] }],
  otherwise,
  parts: [],
});

const groupsOf = (otherwise: string, ...whats: readonly string[]) => {
  const rule = ruleOf({ keys: [spec(otherwise)] });
  const statements = whats.map((what, i) => says(rule, `A${i}`, '12', { key: { what } }));
  return groupFacts(statements, new Map([[rule.id, rule]])).groups.map(({ key }) => key.what);
};

describe('a choice that a text leaves unsaid', () => {
  it('is the only one that other texts name', () => {
    expect(groupsOf('unsaid', 'unsaid', 'rockets')).toEqual(['rockets']);
  });

  it('is the one that others name, though they leave another open, too', () => {
    const rule = ruleOf({ keys: [spec('unsaid'), { ...spec('unsaid'), name: 'whose' }] });
    const said = ['unsaid', 'rockets'].map((what, i) =>
      says(rule, `A${i}`, '12', { key: { what, whose: 'unsaid' } }),
    );
    expect(groupFacts(said, new Map([[rule.id, rule]])).groups).toHaveLength(1);
  });

  it('stays open between several, and where another word stands for it', () => {
    expect(groupsOf('unsaid', 'unsaid', 'rockets', 'drones')).toHaveLength(3);
    expect(groupsOf('all', 'all', 'rockets')).toHaveLength(2);
  });
});
