import { writesDayFirst } from '../../src/extract/day-order.js';
import { statements } from '../rules/helpers.js';

describe('3/10/2025: March or October?', () => {
  it.each([
    ['a date that can only be day first', '28/01/2026 and 3/10/2025', null, true],
    ['a date that can only be month first', '01/28/2026 and 3/10/2025', null, false],
    ['an American publisher', 'on 3/10/2025', 'The Washington Post', false],
    ['an unknown publisher', 'on 3/10/2025', null, true],
    ['a British publisher', 'on 3/10/2025', 'The Guardian', true],
  ])('%s', (_, text, source, dayFirst) => {
    expect(writesDayFirst({ text, source })).toBe(dayFirst);
  });

  it('decides what a rule reads', () => {
    const rule = 'value: date\nmatch: ["visit on {value}"]';
    const read = (source: string) =>
      statements(rule, 'A visit on 3/10/2025 followed.', { source })[0]?.value?.data;
    expect(read('CNN')).toMatchObject({ start: '2025-03-10' });
    expect(read('Le Monde')).toMatchObject({ start: '2025-10-03' });
  });
});
