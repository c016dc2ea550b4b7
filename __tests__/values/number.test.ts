import { number } from '../../src/values/number.js';
import { measured, only, overlap, quotes } from './helpers.js';

const value = (text: string) => only(number, text).stated[0];

describe('a number', () => {
  it.each([
    ['1,200', 1200],
    ['1.2 million', 1.2e6],
    ['12,34,567.89', 1234567.89],
    ['1.144.000', 1144000],
    ["1'049,95", 1049.95],
    ['40 000', 40000],
    ['two hundred and five', 205],
    ['twenty-one thousand eleven', 21011],
    ['two hundred and two thousand', 202000],
    ['3 hundred and 21', 321],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['half a million', 500000],
    ['five and a half million', 5.5e6],
    ['three million and a quarter', 3.25e6],
    ['two point two million', 2.2e6],
    ['nine point nought four', 9.04],
    ['three lakh crore', 3e12],
    ['1.3x10^6', 1.3e6],
    ['minus five', -5],
    ['-1,200', -1200],
    ['10k', 10000],
    ['1.2bn', 1.2e9],
    ['forty-five (45)', 45],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 6);
  });

  it.each([
    ['a third of voters', 1 / 3],
    ['two-thirds', 2 / 3],
    ['one in five', 0.2],
    ['two out of three', 2 / 3],
    ['3/4', 0.75],
    ['2½', 2.5],
    ['2 1/2', 2.5],
    ['2-1/2', 2.5],
    ['half of the seats', 0.5],
    ['one hundred and three quarters', 100.75],
    ['just over half supported it', 0.5],
  ])('reads the share %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it.each([
    'The F-16 landed.',
    'on 5/17/2018 he',
    'call +1-222-555-2222 now',
    'at 7:37 today',
    'see https://www.test.com/search?q=30%25&n=20',
    'version 192.168.1.2 is',
    'no one came',
    'this one is better',
    'hurting one’s own cause',
    'one of the men',
    'the attacks of 9/11 changed',
    'Book a first class seat',
    '29km away',
    'he scores often',
    'the couple left',
    'the first half of the year',
    'the number doubled',
  ])('is not in: %s', (text) => {
    expect(quotes(number, text)).toEqual([]);
  });

  it('takes "a third" before a noun as a rank, no share', () => {
    expect(quotes(number, 'a third man was held')).toEqual([]);
    expect(quotes(number, 'a third were held')).toEqual(['a third']);
  });

  it.each([
    ['between 10 and 12', [10, 12]],
    ['10-12', [10, 12]],
    ['two to three', [2, 3]],
    ['2 to 3 million', [2e6, 3e6]],
    ['from 10 to 12', [10, 12]],
    ['ranged from 12 to 10', [10, 12]],
    ['dozens', [24, 99]],
    ['tens of thousands', [20000, 99000]],
    ['several hundred', [300, 900]],
  ])('reads the range %s', (text, expected) => {
    expect(only(number, text).stated).toEqual(expected);
  });

  it('takes "from" and "to" behind another verb as a change', () => {
    expect(quotes(number, 'it rose from 10 to 12')).toEqual(['10', '12']);
  });

  it('leaves descending pairs as two numbers', () => {
    expect(quotes(number, 'it ended 3-1')).toEqual(['3', '1']);
  });
});

describe("a number's hedge", () => {
  it.each([
    ['at least 10', 10, Number.POSITIVE_INFINITY],
    ['10 or more', 10, Number.POSITIVE_INFINITY],
    ['10-plus', 10, Number.POSITIVE_INFINITY],
    ['up to 10', Number.NEGATIVE_INFINITY, 10],
    ['no fewer than 10', 10, Number.POSITIVE_INFINITY],
    ['as many as 10', Number.NEGATIVE_INFINITY, 10],
    ['about 200', 175, 225],
    ['some 40', 35, 45],
    ['an estimated 1,200', 1080, 1320],
    ['nearly 200', 175, 200],
    ['just over 200', 200, 225],
    ['1.2 million', 1.15e6, 1.25e6],
    ['exactly 12', 12, 12],
  ])('widens %s once', (text, lo, hi) => {
    const measure = measured(number, text);
    expect(measure.lo).toBeCloseTo(lo, 6);
    expect(measure.hi).toBeCloseTo(hi, -1);
  });

  it('belongs to the words of the value', () => {
    expect(quotes(number, 'There were at least 10 in all.')).toEqual(['at least 10']);
    expect(quotes(number, 'perhaps as many as 200, or 20 or so')).toEqual([
      'perhaps as many as 200',
      '20 or so',
    ]);
  });

  it('is a preposition behind some verbs and nouns', () => {
    expect(quotes(number, 'talks about 40 hostages')).toEqual(['40']);
    expect(quotes(number, 'he turned over 50 files')).toEqual(['50']);
  });

  it('does not take the next number for its own', () => {
    expect(quotes(number, 'above 1000 and below 1500')).toEqual(['above 1000', 'below 1500']);
  });

  it('keeps neighbours of one rounding apart and lets a coarser one contain a finer one', () => {
    expect(overlap(number, '1.2 million', '1.3 million')).toBe(false);
    expect(overlap(number, '1.2 million', '1,234,567')).toBe(true);
    expect(overlap(number, 'at least 10', '12')).toBe(true);
  });

  it('remembers the stated figure of a bound', () => {
    expect(measured(number, 'at least 10')).toMatchObject({ bound: 'lower', figure: [10, 10] });
    expect(measured(number, 'up to 10')).toMatchObject({ bound: 'upper', figure: [10, 10] });
  });

  it('takes no number with its thousands set apart for decimals', () => {
    expect(quotes(number, 'one hundred point 1,200')).toEqual(['one hundred', '1,200']);
  });
});
