import fc from 'fast-check';
import type { Article, Fact, Statement } from '../../src/model.js';
import type { Rule } from '../../src/rules/rule.js';
import { article, on } from '../stories/helpers.js';
import {
  choiceRule,
  judge,
  kindsOf,
  metRule,
  ruleOf,
  says,
  stageRule,
  tollRule,
  visitRule,
  wordRule,
} from './helpers.js';

const rising = ruleOf({ id: 'rising', changes: 'rising' });
const answers: ReadonlyMap<Rule, readonly string[]> = new Map([
  [tollRule, ['10', 'ten', 'at least 10', '12', 'about 12', '10 to 15', '15']],
  [rising, ['10', 'at least 10', '12', '15']],
  [visitRule, ['first', 'second', 'third']],
  [metRule, ['yes', 'no']],
  [stageRule, ['requested', 'under way', 'at least under way', 'complete']],
  [choiceRule, ['grow', 'stay', 'shrink']],
  [wordRule, ['critical', 'crucial']],
]);
const rules = [...answers.keys()];
const ids = ['A', 'B', 'C', 'D'];

const statement = fc
  .record({
    rule: fc.constantFrom(...rules),
    where: fc.constantFrom(...ids),
    answer: fc.nat(6),
    certainty: fc.constantFrom('asserted', 'asserted', 'reported', 'planned', 'unclear', 'no-comment'),
    negated: fc.constantFrom(false, false, false, true),
    from: fc.constantFrom(undefined, undefined, 'Mr Lee', 'Okoro', 'officials', 'police'),
    direct: fc.boolean(),
    official: fc.boolean(),
    day: fc.constantFrom('story', '2025-10', '2025-10-15', '2025-10-16'),
  })
  .map(({ rule, where, answer, certainty, negated, from, direct, official, day }): Statement => {
    const all = answers.get(rule)!;
    return says(rule, where, certainty === 'no-comment' ? null : all[answer % all.length]!, {
      certainty: certainty as Statement['certainty'],
      negated: negated && rule !== metRule,
      direct,
      ...(from === undefined ? {} : { from }),
      qualifiers: official && rule === visitRule ? ['official'] : [],
      key: { day },
    });
  });

const articlesOf = (days: readonly (string | null)[]): readonly Article[] =>
  ids.map((id, i) =>
    article(id, {
      source: id === 'D' ? null : id,
      ...(days[i] == null ? {} : on(days[i])),
      ...(id === 'C' ? { role: 'draft' as const } : {}),
    }),
  );
const articles = fc
  .array(fc.constantFrom(null, '2025-10-15', '2025-10-16'), { minLength: 4, maxLength: 4 })
  .map(articlesOf);
const statements = fc.array(statement, { maxLength: 14 });

function shuffled<T>(items: readonly T[], seed: readonly number[]): readonly T[] {
  return items
    .map((item, i) => ({ item, at: seed[i % seed.length]! * (i + 1) }))
    .sort((a, b) => (a.at % 97) - (b.at % 97))
    .map(({ item }) => item);
}
const seed = fc.array(fc.nat(1000), { minLength: 5, maxLength: 20 });

describe('the judgement of any story', () => {
  it('does not depend on the order of articles or statements: every byte is the same', () => {
    fc.assert(
      fc.property(statements, articles, seed, (said, all, places) => {
        const one = JSON.stringify(judge(rules, said, all));
        expect(JSON.stringify(judge(rules, shuffled(said, places), shuffled(all, places)))).toBe(one);
      }),
    );
  });

  it('rests on pairs: each verdict’s statements are in its fact, in two articles or in one as the verdict has it', () => {
    fc.assert(
      fc.property(statements, articles, (said, all) => {
        const byId = new Map(said.map((each) => [each.id, each]));
        for (const fact of judge(rules, said, all).facts) {
          const members = new Set([...fact.answers.flatMap((answer) => answer.statements), ...fact.open]);
          for (const { verdict, between } of fact.verdicts) {
            expect(between.flat().every((id) => members.has(id))).toBe(true);
            const across = between.map(([a, b]) => byId.get(a)!.article !== byId.get(b)!.article);
            if (verdict === 'internal') expect(across).not.toContain(true);
            if (!['internal', 'certainty', 'wording'].includes(verdict)) expect(across).not.toContain(false);
            if (!['single-source', 'unresolved'].includes(verdict)) expect(between).not.toEqual([]);
          }
        }
      }),
    );
  });

  it('puts every statement in one fact or apart, and gives every fact a verdict', () => {
    fc.assert(
      fc.property(statements, articles, (said, all) => {
        const { facts, apart } = judge(rules, said, all);
        const placed = [
          ...facts.flatMap((fact) => [...fact.answers.flatMap((answer) => answer.statements), ...fact.open]),
          ...apart.map((each) => each.statement),
        ];
        expect(placed.toSorted()).toEqual(said.map(({ id }) => id).toSorted());
        expect(facts.filter(({ verdicts }) => verdicts.length === 0)).toEqual([]);
      }),
    );
  });

  it('finds no conflict that one of the two statements alone would have within a text, and no other words for the same', () => {
    fc.assert(
      fc.property(statements, articles, (said, all) => {
        for (const { verdicts } of judge(rules, said, all).facts) {
          const pairs = verdicts.flatMap(({ verdict, between }) =>
            ['conflict', 'update', 'precision', 'agreement'].includes(verdict)
              ? between.map((pair) => pair.toSorted().join(' '))
              : [],
          );
          expect(new Set(pairs).size).toBe(pairs.length);
        }
      }),
    );
  });
});

const byFact = (facts: readonly Fact[], tell: (fact: Fact) => unknown): string =>
  JSON.stringify(facts.map((fact) => [fact.id, tell(fact)]).sort());

/** The statements of an article as another that is a copy of it. */
const copied = (said: readonly Statement[], from: string, to: string): readonly Statement[] =>
  said
    .filter((each) => each.article === from)
    .map((each) => ({ ...each, id: each.id.replace(/^\w+/, to), article: to }));

describe('one more article', () => {
  it('that is a copy changes no verdict, no voice and no fingerprint', () => {
    fc.assert(
      fc.property(statements, articles, (said, all) => {
        const copy = { ...all[0]!, id: 'E', source: 'E', copyOf: 'A' };
        const before = judge(rules, said, all).facts;
        const after = judge(rules, [...said, ...copied(said, 'A', 'E')], [...all, copy]).facts;
        const tell = (fact: Fact) => [
          kindsOf(fact),
          fact.tier,
          fact.fingerprint,
          fact.answers.map((a) => a.voices),
        ];
        expect(byFact(after, tell)).toBe(byFact(before, tell));
      }),
    );
  });

  it('of an unnamed publisher adds no voice', () => {
    fc.assert(
      fc.property(statements, articles, (said, all) => {
        const before = judge(rules, said, all).facts;
        const more = [...said, ...copied(said, 'A', 'E')];
        const after = judge(rules, more, [...all, article('E')]).facts;
        const tell = (fact: Fact) => fact.answers.map(({ value, voices }) => [value, voices]);
        expect(byFact(after, tell)).toBe(byFact(before, tell));
      }),
    );
  });

  it('that repeats an answer keeps every fingerprint', () => {
    fc.assert(
      fc.property(statements, articles, (said, all) => {
        const before = judge(rules, said, all).facts;
        const after = judge(
          rules,
          [...said, ...copied(said, 'B', 'E')],
          [...all, article('E', { source: 'E' })],
        );
        expect(byFact(after.facts, (fact) => fact.fingerprint)).toBe(
          byFact(before, (fact) => fact.fingerprint),
        );
      }),
    );
  });
});
