import type { Placed } from '../../src/judge/order.js';
import { withoutRestated } from '../../src/judge/restated.js';
import type { Statement } from '../../src/model.js';
import type { Rule } from '../../src/rules/rule.js';
import { factOf, ruleOf, says } from './helpers.js';

const general = ruleOf({ id: 'toll' });
const named = ruleOf({
  id: 'port-toll',
  pack: 'port',
  about: { names: ['port'], within: 'article' },
});
const kept = (placed: readonly Placed[], rules: readonly Rule[]): readonly string[] =>
  withoutRestated(placed, new Map(rules.map((rule) => [rule.id, rule]))).map(({ fact }) => fact.rule);
const placed = (rule: Rule, statements: readonly Statement[]): Placed => ({
  fact: factOf(rule, statements),
  statements: statements.map((each) => ({ ...each, start: 0, end: 40 })),
  order: 0,
});

describe('a fact of a general pack', () => {
  const both = [says(named, 'A', '12'), says(named, 'B', '15')];

  it('is left out where a rule for the story has the same values from the same words', () => {
    const found = [placed(general, [says(general, 'A', '12')]), placed(named, both)];
    expect(kept(found, [general, named])).toEqual(['port-toll']);
  });

  it('stays where it has another value, or a text of its own', () => {
    const other = [placed(general, [says(general, 'A', '13')]), placed(named, both)];
    expect(kept(other, [general, named])).toEqual(['toll', 'port-toll']);
    const further = [placed(general, [says(general, 'C', '12')]), placed(named, both)];
    expect(kept(further, [general, named])).toEqual(['toll', 'port-toll']);
  });

  it('stays beside another question of its own pack', () => {
    const sister = { ...named, pack: general.pack };
    const found = [placed(general, [says(general, 'A', '12')]), placed(sister, both)];
    expect(kept(found, [general, sister])).toEqual(['toll', 'port-toll']);
  });
});
