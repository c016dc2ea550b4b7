import { ordinal } from '../../src/values/ordinal.js';
import { only, quotes } from './helpers.js';

describe('an ordinal', () => {
  it.each([
    ['his first visit', 1],
    ['her maiden speech', 1],
    ['the 21st century fox', 21],
    ['his twenty-first trip', 21],
    ['the one hundred and fifth', 105],
    ['for the second time', 2],
    ['the third person to die', 3],
    ['a third man', 3],
    ['she finished second', 2],
    ['two hundredth', 200],
  ])('is in: %s', (text, rank) => {
    expect(only(ordinal, text)).toEqual({ rank });
  });

  it.each([
    'the First Lady',
    'the Second World War',
    'the First World War',
    'first aid',
    'her maiden name',
    'a first-degree burn',
    'at first he',
    'First and foremost',
    'second to none',
    'a second-hand car',
    '60 frames a second',
    'the Second Circuit ruled',
    'on Fifth Avenue',
    'the second to last',
    'ten seconds',
    'a 60-second ad',
    'a ten second delay',
    'a third of them',
    'two-thirds',
  ])('is not in: %s', (text) => {
    expect(quotes(ordinal, text)).toEqual([]);
  });

  it('is worded as a desk would', () => {
    expect([1, 2, 10, 11, 12, 13, 21, 22, 103, 111].map((rank) => ordinal.format({ rank }))).toEqual([
      'first',
      'second',
      'tenth',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
      '111th',
    ]);
  });
});
