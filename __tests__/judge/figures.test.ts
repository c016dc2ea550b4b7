import { check } from '../../src/check.js';
import type { Fact } from '../../src/model.js';
import { article, load, ruleText } from '../rules/helpers.js';
import { kindsOf, reasonOf } from './helpers.js';

const toll = ruleText(`
value: count
changes: rising
key:
  day: { from: [sentence], type: date, by: day, else: story }
  whom:
    choice:
      children: ["{value} (child | girl | boy)"]
      officers: ["{value} (officer | policeman)"]
      civilians: ["{value} civilian"]
      with attacker: ["{value} [person] ...2 including ...2 (gunman | attacker)", "{value} [person] , including ...2 (gunman | attacker)"]
    else: all
    parts: { all: [children, officers, civilians], with attacker: [all] }
match:
  - "(kill | 'killing') [some] {value} [(person | child | officer | civilian)]"
  - "(kill | 'killing') [some] {value} [person] [,] including ...2 (gunman | attacker)"
  - "(kill | 'killing') {value} (officer | civilian) and {value} (civilian | officer | other)"
  - "{value} (person | child | civilian) (be | have been) 'killed'"
  - "toll (be | 'reached' | 'stood' at) {value}"
  - "toll (rise | 'rose') to {value}"
`);

/** The fact on all the dead, or on some of them, that texts by name and day state. */
function factOf(texts: Readonly<Record<string, string>>, whom = 'all'): Fact {
  const { rules, problems } = load(toll);
  expect(problems).toEqual([]);
  const articles = Object.entries(texts).map(([name, text]) => {
    const [source, day] = name.split(' ');
    const asOf =
      day === 'undated'
        ? ({ day: null, from: 'none' } as const)
        : ({ day: day ?? '2025-03-03', from: 'manifest' } as const);
    return article(text, { id: source!, source: source!, path: source!, asOf });
  });
  const facts = check(articles, rules).facts.filter(({ key }) => key.whom === whom);
  expect(facts).toHaveLength(1);
  return facts[0]!;
}

describe('a figure that changes', () => {
  it('is read as of the day that its sentence gives it', () => {
    const fact = factOf({
      'A 2025-03-06': 'By Tuesday, 12 people had been killed in the flood.',
      'B 2025-03-05': 'The death toll reached 15.',
    });
    expect(reasonOf(fact, 'update')).toBe('A has “12”, then B “15”, rising.');
    expect(fact.key).toEqual({ day: 'story', whom: 'all' });
  });

  it('may differ by day within one text', () => {
    const fact = factOf({
      'A 2025-03-06':
        'As of Tuesday evening, 12 people had been killed. By Wednesday, 15 people had been killed.',
    });
    expect(kindsOf(fact)).toEqual(['single-source']);
  });

  it('is a conflict when two texts give it for one day', () => {
    const fact = factOf({
      'A 2025-03-06': 'As of Tuesday, 12 people had been killed.',
      'B 2025-03-05': 'As of Tuesday, 15 people had been killed.',
    });
    expect(reasonOf(fact, 'conflict')).toBe('A has “12”; B has “15”. Both are of one day.');
  });

  it('is a conflict when it falls', () => {
    const fact = factOf({
      'A 2025-03-03': 'The death toll reached 15.',
      'B 2025-03-04': 'The death toll reached 12.',
    });
    expect(kindsOf(fact)).toEqual(['conflict']);
  });
});

describe('a figure that has grown', () => {
  it('is an update of a lower one where no text has a date and its words say so', () => {
    const kinds = (a: string, b: string) => kindsOf(factOf({ 'A undated': a, 'B undated': b }));
    expect(kinds('The blast killed 12 people.', 'The toll rose to 37.')).toEqual(['update']);
    expect(kinds('The blast killed 12 people.', 'The blast killed 37 people.')).toEqual(['conflict']);
    expect(kinds('The blast killed 40 people.', 'The toll rose to 37.')).toEqual(['conflict']);
  });

  it('is an update though the older one left room for it', () => {
    const fact = factOf({
      'A 2026-01-26': 'The blast killed at least 19 people.',
      'B 2026-01-27': 'The toll rose to 37.',
    });
    expect(kindsOf(fact)).toEqual(['update']);
  });

  it('only fits on the same day, where it is near enough to have been meant', () => {
    const kinds = (a: string, b: string) => kindsOf(factOf({ 'A 2026-01-26': a, 'B 2026-01-26': b }));
    expect(kinds('The blast killed at least 19 people.', 'The toll reached 27.')).toEqual(['precision']);
    expect(kinds('The blast killed more than 100 people.', 'The toll reached 190.')).toEqual(['precision']);
    expect(kinds('The blast killed at least 2 people.', 'The toll reached 6.')).toEqual(['precision']);
    expect(kinds('The blast killed at least 14 people.', 'The toll reached 1,400.')).toEqual(['precision']);
  });

  it('is a conflict on the same day where nobody who knew of it would have said so little', () => {
    const fact = factOf({
      'A 2026-01-26': 'The blast killed at least 14 people.',
      'B 2026-01-26': 'The toll reached 26.',
    });
    expect(reasonOf(fact, 'conflict')).toBe('A has “at least 14”; B has “26”. Both are of one day.');
  });

  it('is nothing within one text, where a headline rounds it down', () => {
    const rounded = 'The blast killed more than 120 people. It killed at least 127 people.';
    expect(kindsOf(factOf({ 'A 2026-01-26': rounded }))).toEqual(['single-source']);
  });
});

describe('parts and wholes', () => {
  it('are no part and whole where one sentence lists them', () => {
    const fact = factOf({ A: 'The blast killed 3 people and killed 11 children.' });
    expect(kindsOf(fact)).toEqual(['single-source']);
  });

  it('need not fit into another part of the whole', () => {
    const fact = factOf({
      A: 'The blast killed 3 people. The toll was 58.',
      B: 'The blast killed 11 children.',
    });
    expect(kindsOf(fact)).not.toContain('conflict');
  });

  it('do not clash where their sentences tell of different things', () => {
    const fact = factOf({
      A: 'A helicopter crash near the airfield killed 3 children.',
      B: 'The clashes between the marchers in the park killed 1 person.',
    });
    expect(kindsOf(fact)).not.toContain('conflict');
  });

  it('do not meet as figures of one question', () => {
    const fact = factOf({ A: 'The blast killed 58 people.', B: 'The blast killed 11 children.' });
    expect(kindsOf(fact)).toEqual(['single-source']);
  });

  it('clash when a part is larger than its whole', () => {
    const fact = factOf({ A: 'The blast killed 8 people.', B: 'The blast killed 11 children.' });
    expect(kindsOf(fact)).toEqual(['conflict']);
    expect(reasonOf(fact, 'conflict')).toBe(
      'B has “11” (children); A has “8” (all); a part is larger than its whole.',
    );
  });

  it('clash within one text too', () => {
    const fact = factOf({ A: 'The blast killed 8 people. Among them it killed 11 children.' });
    expect(kindsOf(fact)).toEqual(['internal', 'single-source']);
  });

  it('do not clash when the part was counted later', () => {
    const fact = factOf({
      'A 2025-03-03': 'The blast killed 8 people.',
      'B 2025-03-04': 'The blast killed 11 children.',
    });
    expect(kindsOf(fact)).toEqual(['single-source']);
  });

  it('agree where the parts of one sentence add up', () => {
    const fact = factOf({ A: 'He killed one officer and eight civilians.', B: 'He killed nine people.' });
    expect(kindsOf(fact)).toEqual(['agreement']);
    expect(reasonOf(fact, 'agreement')).toBe('B has “nine”; A has “one” and “eight”, which add up to it.');
  });

  it('do not agree where they do not add up', () => {
    const fact = factOf({ A: 'He killed one officer and eight civilians.', B: 'He killed 12 people.' });
    expect(kindsOf(fact)).toEqual(['single-source']);
  });

  it('leave the attacker to be counted or not', () => {
    const fact = factOf(
      { A: 'He killed 12 people, including the gunman.', B: 'He killed 11 people.' },
      'with attacker',
    );
    expect(reasonOf(fact, 'precision')).toBe('B has “11” (all); A has “12” (with attacker); both can hold.');
  });

  it('must be choices of their key', () => {
    const { problems } = load(toll.replace('all: [children', 'all: [soldiers'));
    expect(problems.map(({ message }) => message)).toEqual(['"soldiers" is no choice of the key "whom"']);
  });
});
