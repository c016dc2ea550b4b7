import { article, on } from '../stories/helpers.js';
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
  wordRule,
} from './helpers.js';

const rising = ruleOf({ changes: 'rising' });

describe('a conflict', () => {
  it('stands between answers of two articles that exclude each other, copies and unnamed publishers included', () => {
    const statements = [says(tollRule, 'A', '10'), says(tollRule, 'B', '12'), says(tollRule, 'C', '12')];
    const fact = factOf(tollRule, statements, [article('A'), article('C', { copyOf: 'B' })]);
    expect(kindsOf(fact)).toContain('conflict');
    expect(fact.tier).toBe('settle');
    expect(pairsOf(fact.verdicts[0])).toEqual(['A B', 'A C']);
    expect(reasonOf(fact, 'conflict')).toBe('A has “10”; B and C have “12”.');
  });

  it('leaves a bound to fit two figures that exclude each other', () => {
    const fact = factOf(tollRule, [
      says(tollRule, 'A', 'at least 10'),
      says(tollRule, 'B', '12'),
      says(tollRule, 'C', '15'),
    ]);
    expect(pairsOf(fact.verdicts.find(({ verdict }) => verdict === 'conflict'))).toEqual(['B C']);
    expect(pairsOf(fact.verdicts.find(({ verdict }) => verdict === 'precision'))).toEqual(['B A', 'C A']);
  });

  it('says which bound leaves no room', () => {
    const fact = factOf(tollRule, [says(tollRule, 'A', 'at least 12'), says(tollRule, 'B', '10')]);
    expect(reasonOf(fact, 'conflict')).toBe(
      'A has “at least 12”; B has “10”: “at least 12” leaves no room for “10”.',
    );
  });

  it('is seen between two bounds on one side by their figures', () => {
    expect(
      kindsOf(factOf(tollRule, [says(tollRule, 'A', 'at least 6'), says(tollRule, 'B', 'at least seven')])),
    ).toContain('conflict');
  });

  it('stands between a statement and its denial', () => {
    const fact = factOf(visitRule, [
      says(visitRule, 'A', 'second'),
      says(visitRule, 'B', 'second', { negated: true }),
    ]);
    expect(reasonOf(fact, 'conflict')).toBe('A has “second”; B has “second” ruled out.');
  });

  it('does not stand between a denial and another answer', () => {
    const fact = factOf(visitRule, [
      says(visitRule, 'A', 'second', { negated: true }),
      says(visitRule, 'B', 'first'),
    ]);
    expect(kindsOf(fact)).not.toContain('conflict');
  });

  it('stays one when hedged', () => {
    const fact = factOf(choiceRule, [
      says(choiceRule, 'A', 'grow', { certainty: 'planned' }),
      says(choiceRule, 'B', 'shrink'),
    ]);
    expect(reasonOf(fact, 'conflict')).toBe('A has: grow (planned); B has: shrink.');
  });

  it('is none where one text says that it may be so', () => {
    const fact = factOf(tollRule, [
      says(tollRule, 'A', '20', { certainty: 'unclear' }),
      says(tollRule, 'B', '12'),
    ]);
    expect(kindsOf(fact)).not.toContain('conflict');
  });

  it('is none between a plan and what has not come about', () => {
    const fact = factOf(metRule, [
      says(metRule, 'A', 'yes', { certainty: 'planned' }),
      says(metRule, 'B', 'no'),
    ]);
    expect(kindsOf(fact)).toEqual(['certainty']);
    expect(reasonOf(fact, 'certainty')).toBe('A has it as planned; B has that it is not so.');
  });

  it('tells the draft by its name', () => {
    const fact = factOf(
      tollRule,
      [says(tollRule, 'D', '10'), says(tollRule, 'A', '12')],
      [article('D', { role: 'draft', source: 'Us' })],
    );
    expect(reasonOf(fact, 'conflict')).toBe('The draft has “10”; A has “12”.');
  });
});

describe('over time', () => {
  const monday = article('A', { source: 'A', ...on('2025-03-03') });
  const tuesday = article('B', { source: 'B', ...on('2025-03-04') });

  it('a later, higher figure of something that rises is an update', () => {
    const fact = factOf(rising, [says(rising, 'B', '12'), says(rising, 'A', '10')], [monday, tuesday]);
    expect(kindsOf(fact)).toEqual(['update']);
    expect(reasonOf(fact, 'update')).toBe('A has “10”, then B “12”, rising.');
  });

  it('what a later text has otherwise than an earlier one has it planned is an update', () => {
    const planned = says(choiceRule, 'A', 'grow', { certainty: 'planned' });
    const fact = factOf(choiceRule, [planned, says(choiceRule, 'B', 'shrink')], [monday, tuesday]);
    expect(kindsOf(fact)).toEqual(['update']);
    expect(reasonOf(fact, 'update')).toBe('A has grow (planned), then B shrink.');
  });

  it('a later, lower figure of something that rises is a conflict', () => {
    const fact = factOf(rising, [says(rising, 'A', '12'), says(rising, 'B', '10')], [monday, tuesday]);
    expect(reasonOf(fact, 'conflict')).toBe('A has “12”; B has “10”. The later text has the lower figure.');
  });

  it('a later, higher figure of long ago is a conflict', () => {
    const of2007 = { key: { day: '2007' } };
    const statements = [says(rising, 'B', '12', of2007), says(rising, 'A', '10', of2007)];
    expect(kindsOf(factOf(rising, statements, [monday, tuesday]))).toEqual(['conflict']);
  });

  it('two figures of one day are a conflict', () => {
    const same = article('B', { source: 'B', ...on('2025-03-03') });
    const fact = factOf(rising, [says(rising, 'A', '10'), says(rising, 'B', '12')], [monday, same]);
    expect(reasonOf(fact, 'conflict')).toBe('A has “10”; B has “12”. Both are of one day.');
  });

  it('two figures of one day are an update where they change by the hour', () => {
    const hourly = ruleOf({ changes: 'hourly' });
    const same = article('B', { source: 'B', ...on('2025-03-03') });
    const fact = factOf(hourly, [says(hourly, 'A', '10'), says(hourly, 'B', '12')], [monday, same]);
    expect(kindsOf(fact)).toEqual(['update']);
  });

  it('figures that differ on each of two days are said to be of one and the same day', () => {
    const later = [1, 2].map((n) => article(`C${n}`, { source: `C${n}`, ...on('2025-03-04') }));
    const said = [
      says(rising, 'A', '10'),
      says(rising, 'B', '12'),
      says(rising, 'C1', '20'),
      says(rising, 'C2', '22'),
    ];
    const fact = factOf(rising, said, [monday, article('B', { source: 'B', ...on('2025-03-03') }), ...later]);
    expect(reasonOf(fact, 'conflict')).toMatch(/Answers of one and the same day differ\.$/);
  });

  it('without dates the reason says that the order cannot be told, and a day taken from the story is none', () => {
    const undated = article('B', { source: 'B', asOf: { day: '2025-03-04', from: 'story' } });
    const fact = factOf(rising, [says(rising, 'A', '10'), says(rising, 'B', '12')], [monday, undated]);
    expect(reasonOf(fact, 'conflict')).toMatch(/carry a date, so the order cannot be told/);
  });

  it('a figure that does not change is a conflict whatever the days', () => {
    const fact = factOf(tollRule, [says(tollRule, 'A', '10'), says(tollRule, 'B', '12')], [monday, tuesday]);
    expect(reasonOf(fact, 'conflict')).toBe('A has “10”; B has “12”.');
  });

  it('a revision comes after what it revises, though both are of one day', () => {
    const revision = article('B', { source: 'A', revisionOf: 'A', ...on('2025-03-03') });
    const fact = factOf(rising, [says(rising, 'A', '10'), says(rising, 'B', '12')], [monday, revision]);
    expect(kindsOf(fact)).toContain('update');
  });

  it('a later text at a later stage is progress, at an earlier stage a conflict', () => {
    const forth = [says(stageRule, 'A', 'under way'), says(stageRule, 'B', 'complete')];
    const back = [says(stageRule, 'A', 'complete'), says(stageRule, 'B', 'under way')];
    expect(kindsOf(factOf(stageRule, forth, [monday, tuesday]))).toEqual(['progress']);
    expect(reasonOf(factOf(stageRule, back, [monday, tuesday]), 'conflict')).toBe(
      'A has: complete; B has: under way. The later text has the earlier stage.',
    );
  });

  it('a sentence that tells how a figure moved does not contradict itself', () => {
    const first = says(rising, 'A', '10');
    const second = { ...says(rising, 'A', '12'), start: first.start };
    expect(kindsOf(factOf(rising, [first, second]))).toEqual(['single-source']);
  });
});

describe('within one article', () => {
  it('answers that exclude each other are internal', () => {
    const fact = factOf(visitRule, [says(visitRule, 'A', 'first'), says(visitRule, 'A', 'second')]);
    expect(kindsOf(fact)).toEqual(['internal', 'single-source']);
    expect(reasonOf(fact, 'internal')).toBe('A has both “first” and “second”.');
  });

  it('answers are none where the rule lets one text have several', () => {
    const rule = { ...visitRule, mayHaveSeveral: true };
    expect(kindsOf(factOf(rule, [says(rule, 'A', 'first'), says(rule, 'A', 'second')]))).toEqual([
      'single-source',
    ]);
    expect(kindsOf(factOf(rule, [says(rule, 'A', 'first'), says(rule, 'B', 'second')]))).toContain(
      'conflict',
    );
  });

  it('the figures of two speakers are given with whom they are from', () => {
    const fact = factOf(tollRule, [
      says(tollRule, 'A', '10', { from: 'Mr Lee' }),
      says(tollRule, 'A', '12', { from: 'Mrs Okoro' }),
    ]);
    expect(reasonOf(fact, 'internal')).toBe('A has both “10” from Mr Lee and “12” from Mrs Okoro.');
  });
});

describe('one speaker’s direct words', () => {
  const minor = { ...wordRule, severity: 'low' } as const;
  const direct = { from: 'Putin', direct: true };

  it('that differ are a matter of wording', () => {
    const fact = factOf(wordRule, [
      says(wordRule, 'A', 'critical', direct),
      says(wordRule, 'B', 'crucial', { ...direct, from: 'Vladimir Putin' }),
    ]);
    expect(kindsOf(fact)).toEqual(['wording']);
    expect(reasonOf(fact, 'wording')).toMatch(/^A has “critical”; B has “crucial”/);
  });

  it('are a matter of care in a rule that an editor minds little', () => {
    const said = ['critical', 'crucial'].map((word, i) =>
      says(minor, `${i}`, word, { from: 'Putin', direct: true }),
    );
    expect(factOf(minor, said).tier).toBe('care');
    expect(factOf(wordRule, said).tier).toBe('settle');
  });

  it('are none where two speakers are quoted', () => {
    const fact = factOf(wordRule, [
      says(wordRule, 'A', 'critical', direct),
      says(wordRule, 'B', 'crucial', { from: 'Peskov', direct: true }),
    ]);
    expect(kindsOf(fact)).toEqual(['conflict']);
  });
});

describe('figures that a sentence lists', () => {
  const list = (where: string, first: string, second: string, between = ' in the city and ') => {
    const [a, b] = [says(tollRule, where, first), says(tollRule, where, second)];
    const quote = `${first}${between}${second}`;
    const at = a.start + quote.length - second.length;
    const said = { quote, start: a.start, end: a.start + quote.length };
    return [
      { ...a, ...said },
      { ...b, ...said, marks: [[at, at + second.length]] as const },
    ];
  };

  it('count different things', () => {
    expect(kindsOf(factOf(tollRule, list('A', '7', '5')))).toEqual(['single-source']);
  });

  it('may be parts of a larger figure elsewhere, but not of a smaller one', () => {
    const listed = list('A', '7', '5');
    expect(kindsOf(factOf(tollRule, [...listed, says(tollRule, 'B', '20')]))).not.toContain('conflict');
    const fact = factOf(tollRule, [...listed, says(tollRule, 'B', '6')]);
    expect(reasonOf(fact, 'conflict')).toBe('A has “7”; B has “6”.');
  });

  it('may be added to one that answers nothing', () => {
    const rule = ruleOf({
      keys: [
        {
          name: 'whom',
          from: [],
          type: null,
          by: null,
          choice: [],
          otherwise: 'all',
          parts: [['children', 'all']],
        },
      ],
    });
    const told = (where: string, quote: string, figure: string) => {
      const said = says(rule, where, figure);
      const at = said.start + quote.indexOf(figure);
      return { ...said, quote, end: said.start + quote.length, marks: [[at, at + figure.length]] as const };
    };
    const whole = told('A', 'It killed 27 people.', '27');
    const part = (quote: string) => kindsOf(factOf(rule, [whole, told('B', quote, '20')]));
    expect(part('It killed 20 pupils and six tutors.')).not.toContain('conflict');
    expect(part('It left 20 people dead and six hurt.')).toContain('conflict');
  });

  it('are compared one by one with another list of the same length', () => {
    const fact = factOf(tollRule, [...list('A', '7', '5'), ...list('B', '7', '6')]);
    expect(reasonOf(fact, 'conflict')).toBe('A has “5”; B has “6”.');
  });

  it('never clash within the sentence, and are no list where one replaces the other', () => {
    const replaced = list('A', '7', '5', ', not ');
    expect(kindsOf(factOf(tollRule, replaced))).toEqual(['single-source']);
    expect(kindsOf(factOf(tollRule, [...replaced, says(tollRule, 'B', '20')]))).toContain('conflict');
  });
});

describe('figures of which a text says that they were replaced', () => {
  const magnitude = ruleOf({ changes: 'any' });
  const first = says(magnitude, 'A', '44');
  const original = {
    ...first,
    quote: 'originally put 44',
    marks: [[first.start + 15, first.start + 17]] as const,
  };

  it('are earlier than the others, without any date', () => {
    const fact = factOf(magnitude, [says(magnitude, 'B', '42'), original]);
    expect(reasonOf(fact, 'update')).toBe(
      'A has “44”, then B “42”, falling; the order is as the texts tell it.',
    );
  });

  it('are told by from and to', () => {
    const rose = [says(rising, 'A', '10'), says(rising, 'A', '12')].map((each, i, [start]) => {
      const at = start!.start + (i === 0 ? 10 : 16);
      const quote = 'rose from 10 to 12';
      return { ...each, quote, start: start!.start, end: start!.start + 18, marks: [[at, at + 2]] as const };
    });
    expect(kindsOf(factOf(rising, [...rose, says(rising, 'B', '12')]))).toEqual(['update', 'agreement']);
  });

  it('are so in every text', () => {
    const fact = factOf(magnitude, [says(magnitude, 'B', '42'), original, says(magnitude, 'C', '44')]);
    expect(kindsOf(fact)).not.toContain('conflict');
  });

  it('may fall though they usually rise', () => {
    expect(kindsOf(factOf(rising, [says(rising, 'B', '42'), original]))).toEqual(['update']);
  });

  it('are a conflict where the question has one answer for all time', () => {
    expect(kindsOf(factOf(tollRule, [says(tollRule, 'B', '42'), original]))).toContain('conflict');
  });
});
