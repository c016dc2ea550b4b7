import { date, weekdayMisfit } from '../../../src/values/date.js';
import type { Measure } from '../../../src/values/value-type.js';
import { context, dataOf } from './dates.js';

function measure(text: string): Measure {
  const found = date.measure?.(dataOf(text));
  if (found == null) throw new Error(`"${text}" has no measure`);
  return found;
}

function meets(a: string, b: string): boolean {
  const [one, two] = [measure(a), measure(b)];
  return one.unit === two.unit && one.lo <= two.hi && two.lo <= one.hi;
}

describe('the interval of a date', () => {
  it('holds the more exact dates that agree with it', () => {
    for (const wide of ['2024', 'late 2024', 'December 2024'])
      expect(meets(wide, '8 December 2024')).toBe(true);
    expect(meets('2023', '8 December 2024')).toBe(false);
    expect(meets('November 2024', '8 December 2024')).toBe(false);
  });

  it('ends before the next day begins', () => {
    expect(meets('7 December 2024', '8 December 2024')).toBe(false);
    expect(meets('December 2024', '1 January 2025')).toBe(false);
    expect(meets('late on 7 December 2024', '8 December 2024')).toBe(false);
    expect(meets('late on the night of 7 December 2024', 'the evening of 7 December 2024')).toBe(true);
  });

  it('counts "two years ago" to the year, "two days ago" to the day', () => {
    expect(meets('two years ago', '8 December 2023')).toBe(true);
    expect(meets('two years ago', '8 December 2022')).toBe(false);
    expect(meets('13 months ago', '30 December 2024')).toBe(true);
    expect(meets('13 months ago', '8 December 2024')).toBe(true);
    expect(meets('13 months ago', '8 October 2024')).toBe(false);
    expect(meets('two days ago', '26 January 2026')).toBe(true);
    expect(meets('two days ago', '25 January 2026')).toBe(false);
  });

  it('turns known zones into one', () => {
    const gmt = measure('0737 GMT on 28 January 2026');
    expect(measure('10:37 Moscow time on 28 January 2026')).toEqual(gmt);
    expect(gmt.unit).toBe('day');
  });

  it('cannot be compared with GMT in local time', () => {
    expect(measure('7:37 a.m. local time on 28 January 2026').unit).toBe('local time');
    expect(measure('at 7:37 a.m. on 28 January 2026').unit).toBe('local time');
    expect(measure('It struck at 0737 GMT.').unit).toBe('UTC time of day');
  });

  it('takes an hour as rounded', () => {
    expect(meets('28 January 2026 at 3pm', '28 January 2026 at 3:20 pm')).toBe(true);
    expect(meets('28 January 2026 at 3pm', '28 January 2026 at 4:20 pm')).toBe(false);
  });

  it('is open on one side for a limit', () => {
    expect(measure('fled before 8 December 2024')).toMatchObject({
      lo: Number.NEGATIVE_INFINITY,
      bound: 'upper',
    });
    expect(measure('fled after 8 December 2024')).toMatchObject({
      hi: Number.POSITIVE_INFINITY,
      bound: 'lower',
    });
    expect(measure("after Wednesday's talks").bound).toBeNull();
  });

  it('has its own unit for fiscal years', () => {
    expect(meets('fiscal 2024', 'FY2024')).toBe(true);
    expect(meets('fiscal 2024', '2024')).toBe(false);
  });

  it('is none without a day to count from', () => {
    const [found] = date.find('on Wednesday', context({ asOf: null }));
    expect(date.measure?.(found!.data)).toBeNull();
    expect(date.measure?.(dataOf('He left the next day'))).toBeNull();
  });
});

describe('a weekday that is not its date’s', () => {
  it('is told', () => {
    const [wrong, right] = ['Tuesday, 28 January 2026', 'Wednesday, 28 January 2026'].map(
      (text) => date.find(text, context())[0]!,
    );
    expect(weekdayMisfit(wrong!)).toBe('28 January 2026 is a Wednesday, not a Tuesday');
    expect(weekdayMisfit(right!)).toBeNull();
  });

  it('helps to find the year where none is given', () => {
    expect(dataOf('on Sunday, 8 December', { asOf: '2025-06-01' }).start).toBe('2024-12-08');
  });
});
