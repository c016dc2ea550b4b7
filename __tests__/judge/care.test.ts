import { article } from '../stories/helpers.js';
import {
  choiceRule,
  factOf,
  kindsOf,
  metRule,
  pairsOf,
  reasonOf,
  ruleOf,
  says,
  stageRule,
  tollRule,
  visitRule,
} from './helpers.js';

describe('certainty', () => {
  it('differs between a text that has it plain and one that has it as reported', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes'),
      says(metRule, 'B', 'yes', { certainty: 'reported' }),
    ]);
    expect(kindsOf(fact)).toContain('certainty');
    expect(fact.tier).toBe('care');
    expect(reasonOf(fact, 'certainty')).toBe('A has it plain; B has it as reported.');
  });

  it('differs within one text too', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes'),
      says(metRule, 'A', 'yes', { certainty: 'reported' }),
    ]);
    expect(reasonOf(fact, 'certainty')).toBe('A has it plain and as reported.');
  });

  it('of a figure is left open by nothing but what it is told by', () => {
    for (const certainty of ['planned', 'unclear'] as const) {
      const fact = factOf(tollRule, [says(tollRule, 'A', '12'), says(tollRule, 'B', '12', { certainty })]);
      expect(kindsOf(fact)).not.toContain('certainty');
    }
  });

  it('of a figure that two texts have plain is plain', () => {
    const reported = says(tollRule, 'C', '12', { certainty: 'reported' });
    const one = [says(tollRule, 'A', '12'), reported];
    expect(kindsOf(factOf(tollRule, one))).toContain('certainty');
    expect(kindsOf(factOf(tollRule, [...one, says(tollRule, 'B', '12')]))).not.toContain('certainty');
  });

  it('differs between fitting figures', () => {
    const fact = factOf(tollRule, [
      says(tollRule, 'A', 'at least 10'),
      says(tollRule, 'B', '12', { certainty: 'reported' }),
    ]);
    expect(kindsOf(fact)).toEqual(['certainty', 'precision']);
  });

  it('differs between an answer and a question left open', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { certainty: 'planned' }),
      says(metRule, 'B', null),
    ]);
    expect(reasonOf(fact, 'certainty')).toBe('A has it as planned; B has it open.');
    expect(fact.open).toHaveLength(1);
  });

  it('is not hurt by a refusal to comment where a text has it plain', () => {
    const silence = says(metRule, 'B', null, { certainty: 'no-comment' });
    expect(kindsOf(factOf(metRule, [says(metRule, 'A', 'yes'), silence]))).toEqual(['single-source']);
    const planned = says(metRule, 'A', 'yes', { certainty: 'planned' });
    expect(kindsOf(factOf(metRule, [planned, silence]))).toEqual(['certainty']);
  });

  it('and mouths are no difference in background', () => {
    const passing = { ...metRule, background: true };
    const plain = says(passing, 'A', 'yes', { from: 'Peskov' });
    const reported = says(passing, 'B', 'yes', { from: 'Putin', certainty: 'reported' });
    expect(kindsOf(factOf(passing, [plain, reported]))).toEqual(['agreement']);
  });

  it('is not a matter of a named speaker: a statement from somebody is as plain as one in own voice', () => {
    const fact = factOf(metRule, [says(metRule, 'A', 'yes'), says(metRule, 'B', 'yes', { from: 'Peskov' })]);
    expect(kindsOf(fact)).toEqual(['agreement']);
  });

  it('goes by the firmest that each text has', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes'),
      says(metRule, 'B', 'yes', { certainty: 'reported' }),
      says(metRule, 'B', 'yes'),
    ]);
    expect(pairsOf(fact.verdicts.find(({ verdict }) => verdict === 'certainty'))).toEqual(['B B']);
  });
});

describe('attribution', () => {
  it('differs where the same thing stands in different mouths', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { from: 'Dmitry Peskov' }),
      says(metRule, 'B', 'yes', { from: 'President Putin' }),
    ]);
    expect(reasonOf(fact, 'attribution')).toBe('A has it from Dmitry Peskov; B has it from President Putin.');
  });

  it.each([
    ['officials', 'Peskov'],
    ['Syrian officials', 'the Interior Ministry'],
    ['police', 'Tim Fanning'],
    ['Kremlin spokesman Dmitry Peskov', 'Mr Peskov'],
    ['Ahmed al-Sharaa', 'Al Shara'],
    ['the Health Ministry', 'Health Ministry officials'],
  ])('does not differ between %s and %s', (one, other) => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { from: one }),
      says(metRule, 'B', 'yes', { from: other }),
    ]);
    expect(kindsOf(fact)).not.toContain('attribution');
  });

  it.each([
    ['the Health Ministry', 'Gaza police'],
    ['Mr Lee', 'Mrs Okoro'],
  ])('differs between %s and %s', (one, other) => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { from: one }),
      says(metRule, 'B', 'yes', { from: other }),
    ]);
    expect(kindsOf(fact)).toContain('attribution');
  });

  it('does not differ where one text has it in its own voice or from both', () => {
    const peskov = says(metRule, 'A', 'yes', { from: 'Peskov' });
    const putin = says(metRule, 'B', 'yes', { from: 'Putin' });
    expect(kindsOf(factOf(metRule, [peskov, putin, says(metRule, 'B', 'yes')]))).toEqual(['agreement']);
    const both = says(metRule, 'B', 'yes', { from: 'Peskov' });
    expect(kindsOf(factOf(metRule, [peskov, putin, both]))).not.toContain('attribution');
  });
});

describe('progress', () => {
  it('joins stages that a rule lets stand together', () => {
    const fact = factOf(stageRule, [says(stageRule, 'A', 'requested'), says(stageRule, 'B', 'complete')]);
    expect(kindsOf(fact)).toEqual(['progress']);
    expect(reasonOf(fact, 'progress')).toBe(
      'A has: requested; B has: complete; these can follow each other.',
    );
  });

  it('joins answers of a choice that both hold, unless the choice is disputed', () => {
    const both = [says(choiceRule, 'A', 'grow'), says(choiceRule, 'B', 'stay')];
    expect(reasonOf(factOf(choiceRule, both), 'progress')).toBe('A has: grow; B has: stay; both can hold.');
    expect(kindsOf(factOf(choiceRule, [...both, says(choiceRule, 'C', 'shrink')]))).toEqual(['conflict']);
  });

  it('is none where one text has both', () => {
    const grows = says(choiceRule, 'A', 'grow');
    const fact = factOf(choiceRule, [grows, says(choiceRule, 'A', 'stay'), says(choiceRule, 'B', 'stay')]);
    expect(kindsOf(fact)).not.toContain('progress');
    expect(kindsOf(factOf(choiceRule, [grows, says(choiceRule, 'B', 'stay')]))).toEqual(['progress']);
  });

  it('joins a stage that is planned with one that is not yet there', () => {
    const fact = factOf(stageRule, [
      says(stageRule, 'A', 'complete', { certainty: 'planned' }),
      says(stageRule, 'B', 'under way'),
    ]);
    expect(kindsOf(fact)).toEqual(['progress']);
  });

  it('is not what a bound and a stage that it leaves room for have', () => {
    const fact = factOf(stageRule, [
      says(stageRule, 'A', 'at least under way'),
      says(stageRule, 'B', 'complete'),
    ]);
    expect(kindsOf(fact)).toEqual(['precision']);
  });
});

describe('a qualifier', () => {
  const official = { qualifiers: ['official'] };

  it('that only some texts carry is told', () => {
    const fact = factOf(visitRule, [
      says(visitRule, 'A', 'second', official),
      says(visitRule, 'B', 'second'),
    ]);
    expect(reasonOf(fact, 'qualifier')).toBe('A has “official”; B does not.');
  });

  it('is told beside a conflict, which it may explain', () => {
    const fact = factOf(visitRule, [says(visitRule, 'A', 'first', official), says(visitRule, 'B', 'second')]);
    expect(kindsOf(fact)).toEqual(['conflict', 'qualifier']);
    expect(fact.bothHoldIf).toBe('they count different things');
  });

  it('that all texts carry somewhere is not', () => {
    const fact = factOf(visitRule, [
      says(visitRule, 'A', 'second', official),
      says(visitRule, 'B', 'second', official),
      says(visitRule, 'B', 'second'),
    ]);
    expect(kindsOf(fact)).toEqual(['agreement']);
  });
});

describe('the unresolved', () => {
  const loot = ruleOf({ id: 'loot', value: { kind: 'type', type: 'money' } });

  it('are figures in two currencies', () => {
    const fact = factOf(loot, [says(loot, 'A', '$108 million'), says(loot, 'B', '85 million euros')]);
    expect(kindsOf(fact)).toEqual(['unresolved']);
    expect(fact.tier).toBe('listed');
    expect(reasonOf(fact, 'unresolved')).toMatch(/two currencies/);
  });

  it('are not told of texts that can be compared otherwise', () => {
    const fact = factOf(loot, [
      says(loot, 'A', '85 million euros'),
      says(loot, 'A', '$108 million'),
      says(loot, 'B', '85 million euros'),
    ]);
    expect(kindsOf(fact)).toEqual(['agreement']);
  });

  it('are questions that every text leaves open', () => {
    const fact = factOf(
      metRule,
      [says(metRule, 'A', null), says(metRule, 'B', null, { certainty: 'no-comment' })],
      [article('C', { source: 'C' })],
    );
    expect(fact.tier).toBe('listed');
    expect(reasonOf(fact, 'unresolved')).toBe('A has it open; B has no comment on it.');
    expect(fact.silent).toEqual(['C']);
  });
});
