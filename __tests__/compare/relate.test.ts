import fc from 'fast-check';
import { relate } from '../../src/compare/index.js';
import type { RelationKind } from '../../src/model.js';
import type { Rule } from '../../src/rules/rule.js';
import { choiceRule, metRule, ruleOf, says, stageRule, tollRule, visitRule } from '../judge/helpers.js';

const money = ruleOf({ id: 'money', value: { kind: 'type', type: 'money' } });
const depth = ruleOf({ id: 'depth', value: { kind: 'type', type: 'quantity' } });
const day = ruleOf({ id: 'day', value: { kind: 'type', type: 'date' } });
const person = ruleOf({ id: 'who', value: { kind: 'type', type: 'person' }, compare: 'exact' });
const hour = ruleOf({ id: 'hour', value: { kind: 'type', type: 'clock' } });
const village = ruleOf({ id: 'where', value: { kind: 'type', type: 'place' }, compare: 'exact' });
const quote = ruleOf({ id: 'quote', value: { kind: 'text' }, compare: 'wording' });

const kind = (rule: Rule, a: string, b: string): RelationKind =>
  relate(says(rule, 'A', a), says(rule, 'B', b), rule).kind;

const cases: readonly (readonly [Rule, string, string, RelationKind])[] = [
  [tollRule, '12', 'twelve', 'same'],
  [tollRule, '12', '15', 'excluding'],
  [tollRule, 'at least 10', '12', 'compatible'],
  [tollRule, 'at least 10', '15', 'compatible'],
  [tollRule, 'at least 10', '9', 'excluding'],
  [tollRule, 'at least 10', 'at least 12', 'excluding'],
  [tollRule, 'at least 10', 'up to 12', 'compatible'],
  [tollRule, 'at least 12', 'up to 10', 'excluding'],
  [tollRule, 'up to 10', '11', 'excluding'],
  [tollRule, 'more than 1,200', '1,200', 'compatible'],
  [tollRule, 'more than 12', '12', 'excluding'],
  [tollRule, 'more than 1,200', '1,100', 'excluding'],
  [tollRule, 'more than 120', 'at least 127', 'compatible'],
  [tollRule, 'more than 100', 'at least 190', 'excluding'],
  [tollRule, 'more than 120', 'at least 137', 'excluding'],
  [tollRule, 'a million', '600,000', 'excluding'],
  [tollRule, 'a million', '800,000', 'compatible'],
  [tollRule, 'two million', '1.6 million', 'compatible'],
  [tollRule, 'about 200', '212', 'compatible'],
  [tollRule, 'about 200', '300', 'excluding'],
  [tollRule, 'about 71', '66', 'excluding'],
  [tollRule, 'about 71', '70', 'compatible'],
  [hour, '3:51 a.m. local time', '4:51 a.m. local time (1951 GMT)', 'excluding'],
  [hour, '3:51 a.m.', '3:51 a.m. local time (1851 GMT)', 'compatible'],
  [hour, '3:51 a.m. local time', '1951 GMT', 'incomparable'],
  [tollRule, '10 to 12', '11 to 15', 'compatible'],
  [money, '$5 million', '$5m', 'same'],
  [money, '$5 million', '€5 million', 'incomparable'],
  [money, 'A$5 million', 'US$5 million', 'incomparable'],
  [depth, '1.2 miles', '12 miles', 'excluding'],
  [depth, '7.5 miles', '12 km', 'compatible'],
  [depth, '5 km', '5 kg', 'incomparable'],
  [day, 'Tuesday', 'Monday', 'excluding'],
  [day, 'Sunday', 'Monday', 'excluding'],
  [day, 'Tuesday', 'late on Tuesday', 'compatible'],
  [day, 'Sunday night', 'Monday', 'compatible'],
  [day, 'last Friday', 'Friday', 'compatible'],
  [day, 'Tuesday', 'Tuesday at 3 p.m.', 'compatible'],
  [day, 'Friday at 17:06', 'Friday at 5:30 p.m.', 'excluding'],
  [day, 'Friday at 17:06', 'Friday at 1336 GMT', 'incomparable'],
  [day, 'June 27', 'June 29', 'excluding'],
  [day, 'June', 'June 29', 'compatible'],
  [day, 'June 29', '29 June 2015', 'compatible'],
  [day, 'June 27', '29 June 2015', 'excluding'],
  [day, 'Monday', '29 June 2015', 'compatible'],
  [day, 'Tuesday', '29 June 2015', 'excluding'],
  [day, 'the third quarter', 'the fourth quarter', 'excluding'],
  [day, 'the third quarter', 'September', 'compatible'],
  [day, 'December', 'the fourth quarter', 'compatible'],
  [day, 'Tuesday', 'June 29', 'incomparable'],
  [day, 'Tuesday', 'June 2015', 'incomparable'],
  [day, '3pm on 8 December 2024', '8 December 2024', 'compatible'],
  [day, '3pm on 8 December 2024', '10 December 2024', 'excluding'],
  [visitRule, 'first', 'second', 'excluding'],
  [visitRule, 'second', '2nd', 'same'],
  [metRule, 'yes', 'no', 'excluding'],
  [choiceRule, 'grow', 'stay', 'compatible'],
  [choiceRule, 'stay', 'shrink', 'excluding'],
  [stageRule, 'requested', 'complete', 'compatible'],
  [stageRule, 'under way', 'complete', 'excluding'],
  [stageRule, 'at least under way', 'complete', 'compatible'],
  [stageRule, 'at least under way', 'requested', 'excluding'],
  [stageRule, 'at least requested', 'at least complete', 'compatible'],
  [person, 'Mehdi Irannejad', 'Mahdi Irannezhad', 'same'],
  [person, 'Smith', 'John Smith', 'compatible'],
  [person, 'J Smith', 'John Smith', 'same'],
  [person, 'John Smith', 'Jane Smith', 'excluding'],
  [person, 'Bill Clinton', 'William Clinton', 'same'],
  [person, 'John Smith', 'John Smith Jr', 'excluding'],
  [person, 'hafez-al-assad', 'assad', 'excluding'],
  [village, 'Zainabieh', 'Zinabieh', 'same'],
  [village, 'Berlin', 'East Berlin', 'excluding'],
  [quote, 'critical', 'crucial', 'excluding'],
  [quote, 'we will stay', 'we will stay for good', 'compatible'],
  [
    quote,
    'the ministry has sent 200 soldiers to the northern border',
    'the ministry has sent 300 soldiers to the northern border',
    'excluding',
  ],
];

describe('how two answers stand', () => {
  it.each(cases)('$id: %#', (rule, a, b, expected) => {
    expect([a, b, kind(rule, a, b)]).toEqual([a, b, expected]);
    expect([b, a, kind(rule, b, a)]).toEqual([b, a, expected]);
  });

  it('has a reason in the words of the texts, the same from both sides', () => {
    for (const [rule, a, b] of cases) {
      const reason = relate(says(rule, 'A', a), says(rule, 'B', b), rule).reason;
      expect(reason).toBe(relate(says(rule, 'B', b), says(rule, 'A', a), rule).reason);
      expect(reason).not.toBe('');
      for (const [, words] of reason.matchAll(/“([^”]+)”/g)) expect(`${a}\n${b}`).toContain(words);
      expect(reason.replace(/“[^”]+”/g, '')).not.toMatch(/\d/);
    }
  });

  it('tells which of two is more precise, and what a bound leaves room for', () => {
    const reason = (a: string, b: string) =>
      relate(says(tollRule, 'A', a), says(tollRule, 'B', b), tollRule).reason;
    expect(reason('12', '10 to 15')).toBe('“12” falls within “10 to 15”');
    expect(reason('at least 10', '12')).toBe('“at least 10” leaves room for “12”');
    expect(reason('12', 'at least 15')).toBe('“at least 15” leaves no room for “12”');
  });
});

describe('what is ruled out', () => {
  const denied = (words: string) => says(tollRule, 'A', words, { negated: true });

  it('excludes the same answer and what falls within it, nothing else', () => {
    expect(relate(denied('10'), says(tollRule, 'B', '10'), tollRule).kind).toBe('excluding');
    expect(relate(denied('10 to 20'), says(tollRule, 'B', '12'), tollRule).kind).toBe('excluding');
    expect(relate(denied('10'), says(tollRule, 'B', '12'), tollRule).kind).toBe('compatible');
    expect(relate(denied('12'), says(tollRule, 'B', 'at least 10'), tollRule).kind).toBe('compatible');
  });

  it('stands with other things ruled out', () => {
    expect(relate(denied('10'), denied('12'), tollRule).kind).toBe('compatible');
    expect(relate(denied('10'), denied('ten'), tollRule).kind).toBe('same');
  });
});

const figure = fc
  .tuple(
    fc.constantFrom('', 'at least ', 'more than ', 'up to ', 'fewer than ', 'about ', 'nearly '),
    fc.integer({ min: 2, max: 900 }),
  )
  .map(([hedge, size]) => `${hedge}${size}`);

describe('relations of any figures', () => {
  it('are symmetric in kind and reason', () => {
    fc.assert(
      fc.property(figure, figure, fc.boolean(), fc.boolean(), (x, y, nx, ny) => {
        const a = says(tollRule, 'A', x, { negated: nx });
        const b = says(tollRule, 'B', y, { negated: ny });
        expect(relate(a, b, tollRule)).toEqual(relate(b, a, tollRule));
      }),
    );
  });

  it('hold a figure to be itself, and to be excluded by its denial', () => {
    fc.assert(
      fc.property(figure, (x) => {
        expect(kind(tollRule, x, x)).toBe('same');
        const denial = says(tollRule, 'B', x, { negated: true });
        expect(relate(says(tollRule, 'A', x), denial, tollRule).kind).toBe('excluding');
      }),
    );
  });

  it('let a lower bound fit exactly the figures that are not below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99 }), (bound, size) => {
        const fits = kind(tollRule, `at least ${bound}`, `${size}`) === 'compatible';
        expect(fits).toBe(size >= bound);
      }),
    );
  });
});
