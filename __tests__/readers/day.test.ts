import fc from 'fast-check';
import { readDay } from '../../src/readers/day.js';

describe('readDay', () => {
  it.each([
    ['2026-01-28', '2026-01-28'],
    ['2026-1-8', '2026-01-08'],
    ['2026-01-28T23:30:00+03:00', '2026-01-28'],
    ['2026-01-28 23:30', '2026-01-28'],
    ['2026/01/28', '2026-01-28'],
    ['20260128', '2026-01-28'],
    ['20260128T233000Z', '2026-01-28'],
    ['Wed, 28 Jan 2026 10:00:00 +0300', '2026-01-28'],
    ['28 January 2026', '2026-01-28'],
    ['January 28, 2026', '2026-01-28'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (words, day) => {
    expect(readDay(words)).toBe(day);
  });

  it.each([
    '',
    'Wednesday',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '28/01/2026',
    '1769558400',
    '31 Foo 2026',
    '2026-01',
  ])('gives nothing for %p', (words) => {
    expect(readDay(words)).toBeNull();
  });

  it('gives a day that exists, or nothing, for any words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}$/)), (words) => {
        const day = readDay(words);
        if (day !== null) expect(readDay(day)).toBe(day);
      }),
    );
  });
});
