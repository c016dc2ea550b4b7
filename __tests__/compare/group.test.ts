import fc from 'fast-check';
import { groupFacts } from '../../src/compare/index.js';
import type { Statement } from '../../src/model.js';
import type { KeySpec } from '../../src/rules/rule.js';
import { ruleOf, says } from '../judge/helpers.js';

const spec = (name: string, type: string): KeySpec => ({
  name,
  from: ['sentence'],
  type,
  by: null,
  choice: [],
  otherwise: 'story',
  parts: [],
});
const rule = ruleOf({ keys: [spec('day', 'date'), spec('who', 'person'), spec('place', 'place')] });
const rules = new Map([[rule.id, rule]]);

const keyed = (key: Readonly<Record<string, string>>, where = 'A'): Statement =>
  says(rule, where, '12', { key });

function groups(statements: readonly Statement[]): readonly string[] {
  return groupFacts(statements, rules)
    .groups.map(({ key, statements: all }) => `${Object.values(key).join(' ')}: ${all.length}`)
    .sort();
}

describe('what binds statements to their event', () => {
  it('keeps different keys and different rules apart', () => {
    expect(groups([keyed({ day: 'story' }), keyed({ day: '2025-10' }), keyed({ day: '2024-12' })])).toEqual([
      '2024-12: 1',
      '2025-10: 1',
      'story: 1',
    ]);
  });

  it('joins a wider time to the only event in it, over any number of steps', () => {
    const days = ['2025', '2025-10', '2025-10-15', '2025-10-03..2025-10-20'];
    expect(groups(days.map((day) => keyed({ day })))).toEqual(['2025-10-15: 4']);
  });

  it('keeps a time that fits two events apart, and says which', () => {
    const month = keyed({ day: '2025-10' });
    const found = groupFacts([month, keyed({ day: '2025-10-15' }), keyed({ day: '2025-10-20' })], rules);
    expect(found.groups).toHaveLength(2);
    expect(found.apart).toEqual([
      { statement: month.id, why: 'it fits more than one event: 2025-10-15, 2025-10-20' },
    ]);
  });

  it('keeps a time that only overlaps another apart, the longer of the two', () => {
    const longer = keyed({ day: '2025-10-01..2025-10-20' });
    const found = groupFacts([keyed({ day: '2025-10-15..2025-10-25' }), longer], rules);
    expect(found.apart.map(({ statement }) => statement)).toEqual([longer.id]);
  });

  it('does not join where another part of the key differs', () => {
    expect(groups([keyed({ day: '2025', place: 'homs' }), keyed({ day: '2025-10', place: 'hama' })])).toEqual(
      ['2025 homs: 1', '2025-10 hama: 1'],
    );
  });

  it('joins a given name to the only one who is called so, a surname first', () => {
    expect(groups([keyed({ who: 'andre' }), keyed({ who: 'andre whitby' })])).toEqual(['andre whitby: 2']);
    expect(
      groups([keyed({ who: 'james' }), keyed({ who: 'lee james' }), keyed({ who: 'james moss' })]),
    ).toEqual(['james moss: 1', 'lee james: 2']);
    expect(
      groups([keyed({ who: 'andre' }), keyed({ who: 'andre moss' }), keyed({ who: 'andre lee' })]),
    ).toEqual(['andre lee: 1', 'andre moss: 1']);
  });

  it('joins a surname to the only bearer of it', () => {
    expect(groups([keyed({ who: 'smith' }), keyed({ who: 'john smith' })])).toEqual(['john smith: 2']);
    const found = groupFacts(
      ['smith', 'john smith', 'jane smith'].map((who) => keyed({ who })),
      rules,
    );
    expect(found.apart).toHaveLength(1);
  });

  it('joins two spellings of a place, but not a place and its quarter', () => {
    expect(groups([keyed({ place: 'zainabieh' }), keyed({ place: 'zinabieh' })])).toEqual(['zainabieh: 2']);
    expect(groups([keyed({ place: 'berlin' }), keyed({ place: 'east berlin' })])).toHaveLength(2);
  });

  it('takes a choice as it is written, even one that looks like a year', () => {
    const choice = ruleOf({
      keys: [{ ...spec('whom', 'date'), type: null, choice: [{ name: '2025', patterns: [] }] }],
    });
    const statements = ['2025', '2025-10'].map((whom) => keyed({ whom }));
    expect(groupFacts(statements, new Map([[choice.id, choice]])).groups).toHaveLength(2);
  });
});

describe('what a text prints twice', () => {
  it('counts once', () => {
    const first = keyed({}, 'A');
    const again = { ...first, id: 'A/toll/x', start: 900, marks: [[900, 902]] as const };
    expect(groups([first, again])).toEqual([': 1']);
  });

  it('counts twice where another text prints it, or the answer differs', () => {
    const first = keyed({}, 'A');
    expect(groups([first, { ...first, id: 'B/toll/x', article: 'B' }])).toEqual([': 2']);
    expect(groups([first, { ...first, id: 'A/toll/y', negated: true }])).toEqual([': 2']);
  });
});

describe('grouping', () => {
  const keys = fc.record({
    day: fc.constantFrom('story', '2025', '2025-10', '2025-10-15', '2025-10-16', '2025-10-14..2025-10-15'),
    who: fc.constantFrom('smith', 'john smith', 'jane smith'),
  });

  it('does not depend on the order of statements, and loses none', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 8 }), fc.array(fc.nat(), { minLength: 8 }), (all, places) => {
        const statements = all.map((key) => keyed(key));
        const shuffled = statements
          .map((statement, i) => ({ statement, at: places[i]! }))
          .sort((a, b) => a.at - b.at)
          .map(({ statement }) => statement);
        const [one, other] = [groupFacts(statements, rules), groupFacts(shuffled, rules)];
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        const kept = one.groups.flatMap((group) => group.statements).length + one.apart.length;
        expect(kept).toBe(statements.length);
      }),
    );
  });

  describe('by a name that a pattern takes', () => {
    const named = ruleOf({ keys: [{ ...spec('who', 'person'), from: ['who'] }] });
    const of = (...whos: readonly string[]): readonly string[] =>
      groupFacts(
        whos.map((who, i) => says(named, `A${i}`, '12', { key: { who } })),
        new Map([[named.id, named]]),
      )
        .groups.map(({ key, statements: all }) => `${key.who}: ${all.length}`)
        .sort();

    it('takes somebody without a name for the only one who is named', () => {
      expect(of('story', 'john smith', 'smith')).toEqual(['john smith: 3']);
    });

    it('leaves him alone where several are named', () => {
      expect(of('story', 'story', 'john smith', 'ann hall')).toEqual([
        'ann hall: 1',
        'john smith: 1',
        'story: 2',
      ]);
    });

    it('joins a name without its middle name, and no other first name', () => {
      expect(of('john smith', 'john paul smith')).toEqual(['john paul smith: 2']);
      expect(of('peter smith', 'john paul smith')).toEqual(['john paul smith: 1', 'peter smith: 1']);
    });
  });
});
