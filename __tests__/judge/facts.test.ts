import { article, on } from '../stories/helpers.js';
import { factOf, judge, metRule, ruleOf, says, stageRule, tollRule } from './helpers.js';

describe('a fact', () => {
  it('keeps its fingerprint when another outlet repeats an answer, and its id always', () => {
    const two = [says(tollRule, 'A', '10'), says(tollRule, 'B', '12')];
    const before = factOf(tollRule, two);
    const repeated = factOf(tollRule, [...two, says(tollRule, 'C', 'twelve')]);
    const changed = factOf(tollRule, [...two, says(tollRule, 'C', '13')]);
    expect([repeated.id, repeated.fingerprint]).toEqual([before.id, before.fingerprint]);
    expect(changed.id).toBe(before.id);
    expect(changed.fingerprint).not.toBe(before.fingerprint);
  });

  it('has another id under another key', () => {
    const keyed = (visit: string) => says(tollRule, 'A', '10', { key: { visit } });
    const { facts } = judge(tollRule, [keyed('story'), keyed('2025-10')]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(2);
  });

  it('rests on a few hundred pairs at most, in which all its statements take part', () => {
    const many = Array.from({ length: 60 }, (_, i) => says(tollRule, `A${i}`, String(10 + (i % 20))));
    const [verdict] = factOf(tollRule, many).verdicts;
    expect(verdict!.between.length).toBeLessThan(300);
    expect(new Set(verdict!.between.flat()).size).toBe(60);
  });

  it('names the texts that are silent', () => {
    const fact = factOf(tollRule, [says(tollRule, 'B', '10')], [article('C'), article('A')]);
    expect(fact.silent).toEqual(['A', 'C']);
  });

  it('lists answers of a closed set in the rule’s order, yes before no, figures by size', () => {
    const stages = factOf(stageRule, [
      says(stageRule, 'A', 'complete'),
      says(stageRule, 'B', 'at least under way'),
      says(stageRule, 'C', 'under way'),
    ]);
    expect(stages.answers.map(({ value }) => value)).toEqual(['under way', 'at least under way', 'complete']);
    const met = factOf(metRule, [says(metRule, 'A', 'no'), says(metRule, 'B', 'yes')]);
    expect(met.answers.map(({ value }) => value)).toEqual(['yes', 'no']);
    const toll = factOf(tollRule, [
      says(tollRule, 'A', '15'),
      says(tollRule, 'B', '9', { negated: true }),
      says(tollRule, 'C', '10'),
    ]);
    expect(toll.answers.map(({ value }) => value)).toEqual(['10', '15', 'not 9']);
  });

  it('keeps the advice of its rule where something is disputed, and whom to ask always', () => {
    const [disputed, agreed] = [
      factOf(tollRule, [says(tollRule, 'A', '10'), says(tollRule, 'B', '12')]),
      factOf(tollRule, [says(tollRule, 'A', '10'), says(tollRule, 'B', '10')]),
    ];
    expect([disputed.bothHoldIf, disputed.fitsAll]).toEqual(['they count different things', 'many dead']);
    expect([agreed.bothHoldIf, agreed.fitsAll, agreed.ask]).toEqual([null, null, 'The ministry.']);
  });

  it('is made of the story’s articles and rules only', () => {
    const stray = says(ruleOf({ id: 'other' }), 'A', '10');
    expect(judge(tollRule, [stray]).facts).toEqual([]);
  });
});

describe('the order of facts', () => {
  const rule = (id: string, said: Parameters<typeof ruleOf>[0] = {}) => ruleOf({ id, ...said });
  const lead = `${'word '.repeat(25)}end.`;
  const articles = [
    article('A', { source: 'A', text: `${lead}\n\nMore.`, ...on('2025-03-03') }),
    article('B', { source: 'B', ...on('2025-03-03') }),
    article('D', { source: 'Us', role: 'draft' }),
  ];
  const clash = (of: ReturnType<typeof rule>, said: Parameters<typeof says>[3] = {}) => [
    says(of, 'A', '10', said),
    says(of, 'B', '12'),
  ];
  const order = (rules: readonly ReturnType<typeof rule>[], statements: Parameters<typeof judge>[1]) =>
    judge(rules, statements, articles).facts.map((fact) => fact.rule);

  it('is by tier, then drafts, then severity', () => {
    const [agreed, medium, high, draft] = [
      rule('agreed', { severity: 'high' }),
      rule('medium'),
      rule('high', { severity: 'high' }),
      rule('draft', { severity: 'low' }),
    ];
    const statements = [
      says(agreed, 'A', '1'),
      says(agreed, 'B', '1'),
      ...clash(medium),
      ...clash(high),
      says(draft, 'D', '10'),
      says(draft, 'A', '12'),
    ];
    expect(order([agreed, medium, high, draft], statements)).toEqual(['draft', 'high', 'medium', 'agreed']);
  });

  it('is plain before hedged, headline and first paragraph before the rest, then the rules’ order', () => {
    const [hedged, later, leading, plain] = [rule('hedged'), rule('later'), rule('leading'), rule('plain')];
    const statements = [
      ...clash(hedged, { certainty: 'reported', start: 0 }),
      ...clash(later),
      ...clash(leading, { start: 0 }),
      ...clash(plain),
    ];
    expect(order([hedged, later, leading, plain], statements)).toEqual([
      'leading',
      'later',
      'plain',
      'hedged',
    ]);
  });

  it('is by key among facts of one rule', () => {
    const keyed = (day: string) => says(tollRule, 'A', '10', { key: { day } });
    const { facts } = judge(tollRule, [keyed('story'), keyed('2025-10-16'), keyed('2025-10-15')]);
    expect(facts.map(({ key }) => key.day)).toEqual(['2025-10-15', '2025-10-16', 'story']);
  });
});
