import { percent } from '../../src/values/percent.js';
import { measured, only, overlap, quotes } from './helpers.js';

describe('a percentage', () => {
  it.each([
    ['4 percent', [4, 4]],
    ['4 per cent', [4, 4]],
    ['4%', [4, 4]],
    ['4-5%', [4, 5]],
    ['between 10 and 12 percent', [10, 12]],
    ['twenty percent', [20, 20]],
    ['minus five percent', [-5, -5]],
    ['a 9.5-percent rise', [9.5, 9.5]],
  ])('reads %s', (text, expected) => {
    expect(only(percent, text)).toMatchObject({ stated: expected, unit: 'percent' });
  });

  it.each([
    ['His blood-alcohol level was 0.17, police said.', [0.17, 0.17]],
    ['He blew a .17 at the jail.', [0.17, 0.17]],
    ['She had a 0.14 blood alcohol content.', [0.14, 0.14]],
  ])('of alcohol in the blood needs no sign: %s', (text, expected) => {
    expect(only(percent, text)).toMatchObject({ stated: expected, unit: 'percent' });
  });

  it.each(['Earnings were 0.17 a share.', 'He blew a 15.', 'A breath test took 1.25 minutes.'])(
    'is not read from %s',
    (text) => {
      expect(quotes(percent, text)).toEqual([]);
    },
  );

  it('is no percentage point', () => {
    expect(only(percent, '2 percentage points').unit).toBe('percentage points');
    expect(overlap(percent, '2 percent', '2 percentage points')).toBe(false);
    expect(overlap(percent, '25 basis points', '0.25 percentage points')).toBe(true);
  });

  it('is rounded to its last digit, and hedged once', () => {
    expect(measured(percent, 'some 4 percent').lo).toBe(3.5);
    expect(overlap(percent, '4 percent', '4.4 percent')).toBe(true);
    expect(overlap(percent, '4 percent', '5 percent')).toBe(false);
  });

  it.each(['one in five', 'percent of 10', 'https://x.org/?q=30%25%20', '10 points'])(
    'is not in: %s',
    (text) => {
      expect(quotes(percent, text)).toEqual([]);
    },
  );

  it('keeps a change and what it led to apart', () => {
    expect(quotes(percent, 'rose 2 percentage points to 4-5%')).toEqual(['2 percentage points', '4-5%']);
  });
});
