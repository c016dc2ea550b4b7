import { withoutRestated } from '../../src/judge/built-in/restated.js';
import type { Placed } from '../../src/judge/order.js';
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
  withoutRestated(
    placed,
    new Map(rules.map((rule) => [rule.id, rule])),
    new Set(rules.filter(({ about }) => about === null).map(({ id }) => id)),
  ).map(({ fact }) => fact.rule);
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

  it('is left out where the rule for the story leaves one of its statements aside', () => {
    const found = [says(general, 'A', '12'), says(general, 'A', '40')];
    expect(kept([placed(general, found), placed(named, both)], [general, named])).toEqual(['port-toll']);
  });

  it('stays where it has another value, or a text of its own', () => {
    const other = [placed(general, [says(general, 'A', '13')]), placed(named, both)];
    expect(kept(other, [general, named])).toEqual(['toll', 'port-toll']);
    const further = [placed(general, [says(general, 'C', '12')]), placed(named, both)];
    expect(kept(further, [general, named])).toEqual(['toll', 'port-toll']);
  });

  it('is left out where its answers of a closed set stand in the same words', () => {
    const level = ruleOf({ id: 'level', value: { kind: 'choice', answers: ['state'], compatible: [] } });
    const kind = { ...named, id: 'kind', value: level.value };
    const marked = (rule: Rule, end: number): Placed => {
      const one = placed(rule, [says(rule, 'A', 'state')]);
      return { ...one, statements: one.statements.map((each) => ({ ...each, marks: [[end - 5, end]] })) };
    };
    expect(kept([marked(level, 10), marked(kind, 12)], [level, kind])).toEqual(['kind']);
    expect(kept([marked(level, 10), marked(kind, 30)], [level, kind])).toEqual(['level', 'kind']);
  });

  it('stays beside another question of its own pack', () => {
    const sister = { ...named, pack: general.pack };
    const found = [placed(general, [says(general, 'A', '12')]), placed(sister, both)];
    expect(kept(found, [general, sister])).toEqual(['toll', 'port-toll']);
  });

  it('is left out where another that names nobody comes to the same by its every value and more, from the same words', () => {
    const wider = { ...general, id: 'wounded' };
    const marked = (rule: Rule, articles: string): Placed => {
      const one = placed(
        rule,
        [...articles].map((id) => says(rule, id, '12')),
      );
      return { ...one, statements: one.statements.map((each) => ({ ...each, marks: [[2, 4]] })) };
    };
    expect(kept([marked(general, 'AB'), marked(wider, 'ABC')], [general, wider])).toEqual(['wounded']);
    expect(kept([marked(general, 'AD'), marked(wider, 'ABC')], [general, wider])).toEqual([
      'toll',
      'wounded',
    ]);
    expect(kept([marked(general, 'A'), marked(wider, 'ABC')], [general, wider])).toEqual(['toll', 'wounded']);
    const elsewhere = { ...wider, pack: 'other' };
    expect(kept([marked(general, 'AB'), marked(elsewhere, 'ABC')], [general, elsewhere])).toEqual([
      'wounded',
    ]);
  });
});
