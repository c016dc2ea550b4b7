import { findValues, formatValue, nameTypes, valueType, valueTypes } from '../../src/values/index.js';

/** A Monday. */
const context = { asOf: '2026-01-26', dayFirst: true, names: () => [] };

const figures = valueTypes.map(({ name }) => name).filter((name) => !nameTypes.has(name));

/** The figures and times of a sentence as the report words them, with their types. */
const told = (text: string): readonly string[] =>
  findValues(text, context, figures).map(
    ({ type, data }) => `${type} ${formatValue({ type, data, text: '', derivation: '' })}`,
  );

describe('what news prints', () => {
  it.each([
    ['It killed between 10 and 12.', ['count 10 to 12', 'number 10 to 12']],
    ['The fair is on 10-12 October 2025.', ['date 10 October 2025 to 12 October 2025']],
    ['It runs from Monday to Wednesday.', ['date 26 January 2026 to 28 January 2026']],
    ['It will cost $2 to $3 billion.', ['money 2,000,000,000 to 3,000,000,000 USD']],
    ['Half a dozen fled.', ['count 6', 'number 6']],
    ['Tens of thousands marched.', ['count tens of thousands', 'number tens of thousands']],
    ['A third of them left.', ['number 1/3']],
    ['One in five is poor.', ['number 1/5']],
    ['The toll nearly doubled.', []],
    ['They won 3-1.', ['score 3-1']],
    ['It passed by 52 votes to 48.', ['score 52-48']],
    ['The 35-year-old fled.', ['age 35 years old']],
    ['Ahmed Said, 35, fled.', ['age 35 years old', 'number 35']],
    ['It fell to minus 5 degrees Celsius.', ['quantity -5 degrees Celsius']],
    ['A magnitude 5.6 quake struck.', ['quantity magnitude 5.6']],
    ['It lies at 33°30′N.', []],
    ['It struck at 0737 GMT.', ['date at 07:37 UTC, day not stated', 'clock 07:37 UTC']],
    [
      'It struck at 7:37 AM local time.',
      ['date at 07:37 local time, day not stated', 'clock 07:37 local time'],
    ],
    ['It left in this week’s talks.', ['date the week of 26 January 2026']],
    ['It rose 4 per cent.', ['percent 4 percent']],
    ['It rose 4 percentage points.', ['percent 4 percentage points']],
    ['At least 10 died.', ['count at least 10', 'number at least 10']],
    ['No fewer than 10 died.', ['count at least 10', 'number at least 10']],
    ['Fewer than 10 died.', ['count less than 10', 'number less than 10']],
    ['Mr March and Ms August left in May.', ['date May 2025']],
    ['He waited a second.', ['duration 1 second']],
    ['It was his second visit.', ['ordinal second']],
    ['This one is better.', []],
    ['They met on 03/10/2025.', ['date 3 October 2025']],
  ])('is read as a reader would: %s', (text, values) => {
    expect(told(text)).toEqual(expect.arrayContaining(values as string[]));
    if (values.length === 0) expect(told(text)).toEqual([]);
  });

  it('compares a distance with another unit within its rounding', () => {
    const [seven, twelve, one] = ['7.5 miles', '12 km', '1.2 miles'].map((text) => {
      const { type, data } = findValues(text, context, ['quantity'])[0]!;
      return valueType(type)!.measure!(data)!;
    });
    expect(seven!.lo <= twelve!.hi && twelve!.lo <= seven!.hi).toBe(true);
    expect(one!.lo <= twelve!.hi && twelve!.lo <= one!.hi).toBe(false);
  });
});
