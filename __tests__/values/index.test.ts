import type { Value } from '../../src/model.js';
import { canon, findValues, formatValue, measure, valueType, valueTypes } from '../../src/values/index.js';
import { plain } from './helpers.js';

const found = (text: string, only?: readonly string[]) =>
  findValues(text, plain, only).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

const value = (type: string, data: unknown): Value => ({ type, data, text: '', derivation: '' });

describe('the values of a sentence', () => {
  it('keep their hedges and their exact words', () => {
    expect(found('At least 10 people and half a dozen dogs, between 20 and 30 cats', ['count'])).toEqual([
      'count: At least 10',
      'count: half a dozen',
      'count: between 20 and 30',
    ]);
  });

  it.each([
    ['grew by some 4 percent', ['percent: some 4 percent']],
    ['the 35-year-old', ['age: 35-year-old']],
    ['about $2 billion', ['money: about $2 billion']],
    ['1.2 miles away', ['quantity: 1.2 miles']],
    ['by a vote of 217-213', ['score: 217-213']],
    ['one in five', ['number: one in five']],
  ])('hide what lies inside a longer one: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('of equal words are of every type that reads them', () => {
    expect(found('12 men')).toEqual(['number: 12', 'count: 12']);
  });

  it('come in the order of the text', () => {
    expect(found('the second of 12 men, aged 35, earned $5', ['ordinal', 'count', 'age', 'money'])).toEqual([
      'ordinal: second',
      'count: 12',
      'age: aged 35',
      'money: $5',
    ]);
  });

  it('hide figures even where their own type is not wanted', () => {
    expect(found('4 percent of 12 men', ['count'])).toEqual(['count: 12']);
  });

  it('are none where nothing is one', () => {
    expect(found('The president thanked the people of Syria.', ['count', 'number', 'money'])).toEqual([]);
  });
});

describe('a value by its type', () => {
  it('is found by the name of its type', () => {
    expect(valueType('ordinal')?.find('his second visit', plain)[0]?.data).toEqual({ rank: 2 });
    expect(valueType('nothing')).toBeUndefined();
    expect(new Set(valueTypes.map(({ name }) => name)).size).toBe(valueTypes.length);
  });

  it('has a measure, a canonical form and words', () => {
    const twelve = value('count', valueType('count')!.find('at least 12', plain)[0]!.data);
    expect(measure(twelve)).toMatchObject({ lo: 12, bound: 'lower', figure: [12, 12] });
    expect(formatValue(twelve)).toBe('at least 12');
    expect(canon(twelve)).toBe(canon(value('count', valueType('count')!.find('12 or more', plain)[0]!.data)));
  });

  it('of a closed set is its own answer', () => {
    const stage = value('stage', 'complete');
    expect([measure(stage), canon(stage), formatValue(stage)]).toEqual([null, 'complete', 'complete']);
  });
});
