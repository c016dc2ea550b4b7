import { dayWords } from '../../../src/reporters/view/day-words.js';

describe('ISO days in words', () => {
  it.each([
    ['2026-01-28', '28 January 2026'],
    ['2025-10', 'October 2025'],
    ['2025', '2025'],
    ['2025-10-03..2025-10-09', '3 October 2025 to 9 October 2025'],
    [
      'its sentence has 2 for visit: 2025-10, 2026-01-28',
      'its sentence has 2 for visit: October 2025, 28 January 2026',
    ],
    ['2025-13', '2025-13'],
    ['12025-10', '12025-10'],
    ['gaza', 'gaza'],
    ['~--09', 'September'],
    ['~--01-28', '28 January'],
    ['~--W1', 'Monday'],
    ['~last year', 'last year'],
    ['its sentence has 2 for day: ~--09, ~--W3', 'its sentence has 2 for day: September, Wednesday'],
  ])('%s reads %s', (iso, words) => {
    expect(dayWords(iso)).toBe(words);
  });
});
