import { article } from '../stories/helpers.js';
import { factOf, kindsOf, metRule, reasonOf, ruleOf, says, tollRule, visitRule } from './helpers.js';

describe('agreement', () => {
  it('takes two voices', () => {
    const fact = factOf(visitRule, [says(visitRule, 'A', 'second'), says(visitRule, 'B', 'second')]);
    expect(kindsOf(fact)).toEqual(['agreement']);
    expect(reasonOf(fact, 'agreement')).toBe('A and B have “second”.');
    expect(fact.answers).toEqual([
      { value: 'second', statements: expect.any(Array), sources: ['A', 'B'], voices: 2 },
    ]);
    expect([fact.bothHoldIf, fact.fitsAll]).toEqual([null, null]);
  });

  it('is seen behind different words', () => {
    const fact = factOf(tollRule, [says(tollRule, 'A', '12'), says(tollRule, 'B', 'twelve')]);
    expect(reasonOf(fact, 'agreement')).toBe('A has “12”; B has “twelve”.');
  });

  it('is seen behind two spellings of a name', () => {
    const rule = ruleOf({ id: 'governor', value: { kind: 'type', type: 'person' }, compare: 'exact' });
    const fact = factOf(rule, [says(rule, 'A', 'Mehdi Irannejad'), says(rule, 'B', 'Mahdi Irannezhad')]);
    expect(kindsOf(fact)).toEqual(['agreement']);
    expect(fact.answers).toHaveLength(1);
  });
});

describe('one voice', () => {
  it('is an article and its copies', () => {
    const fact = factOf(
      tollRule,
      [says(tollRule, 'A', '12'), says(tollRule, 'B', '12')],
      [article('B', { source: 'B', copyOf: 'A' })],
    );
    expect(fact.tier).toBe('confirm');
    expect(reasonOf(fact, 'single-source')).toBe('A and B have this, as copies of one text.');
  });

  it('is a named publisher and one that is not', () => {
    const fact = factOf(tollRule, [says(tollRule, 'A', '12'), says(tollRule, '002', '12')], [article('002')]);
    expect(reasonOf(fact, 'single-source')).toBe('002 and A have this; 002 names no publisher.');
    expect(fact.answers[0]).toMatchObject({ sources: ['A'], voices: 1 });
  });

  it('is one speaker in two publishers’ articles', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { from: 'Mr Putin' }),
      says(metRule, 'B', 'yes', { from: 'Vladimir Putin' }),
    ]);
    expect(reasonOf(fact, 'single-source')).toBe('A and B have this from Mr Putin.');
  });

  it('is what officials nobody names may have told two publishers', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { from: 'officials' }),
      says(metRule, 'B', 'yes', { from: 'Peskov' }),
    ]);
    expect(reasonOf(fact, 'single-source')).toBe(
      'A and B have this from Peskov and officials, which may be one origin.',
    );
  });

  it('is two where one publisher has it in its own voice', () => {
    const fact = factOf(metRule, [says(metRule, 'A', 'yes'), says(metRule, 'B', 'yes', { from: 'Putin' })]);
    expect(fact.answers[0]?.voices).toBe(2);
  });

  it('is one for a single article with two speakers', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { from: 'Putin' }),
      says(metRule, 'A', 'yes', { from: 'Mr Lee' }),
    ]);
    expect(reasonOf(fact, 'single-source')).toBe('A alone has this.');
  });

  it('is none for a draft', () => {
    const fact = factOf(
      tollRule,
      [says(tollRule, 'D', '12'), says(tollRule, 'A', '12')],
      [article('D', { role: 'draft', source: 'Us' })],
    );
    expect(fact.answers[0]?.voices).toBe(1);
  });
});

describe('precision', () => {
  it('names the stated answer that lies inside all others, and lists it first', () => {
    const fact = factOf(tollRule, [
      says(tollRule, 'A', 'at least 10'),
      says(tollRule, 'B', '10 to 15'),
      says(tollRule, 'C', '12'),
    ]);
    expect(kindsOf(fact)).toEqual(['precision']);
    expect(reasonOf(fact, 'precision')).toBe('C has “12”, which fits “10 to 15” and “at least 10”.');
    expect(fact.answers[0]?.value).toBe('12');
  });

  it('names none where no stated answer lies inside all others', () => {
    const fact = factOf(tollRule, [says(tollRule, 'A', '10 to 12'), says(tollRule, 'B', '11 to 15')]);
    expect(reasonOf(fact, 'precision')).toBe(
      'A has “10 to 12”; B has “11 to 15”: “10 to 12” and “11 to 15” overlap.',
    );
  });

  it('takes two articles', () => {
    const fact = factOf(tollRule, [says(tollRule, 'A', 'at least 10'), says(tollRule, 'A', '12')]);
    expect(kindsOf(fact)).toEqual(['single-source']);
  });
});
