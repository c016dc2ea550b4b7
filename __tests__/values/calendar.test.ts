import fc from 'fast-check';
import {
  addMonths,
  civil,
  dayNumber,
  easter,
  firstIsoWeek,
  isoDay,
  mondayOf,
  parseIsoDay,
  weekdayOf,
} from '../../src/values/calendar.js';

const days = fc.integer({ min: -1_000_000, max: 3_000_000 });

describe('civil days', () => {
  it('count from 1970-01-01, a Thursday', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(isoDay(20481)).toBe('2026-01-28');
  });

  it('go to a civil date and back', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = civil(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });

  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), (number) => {
        expect(isoDay(number)).toBe(
          new Date(number * 86_400_000).toISOString().slice(0, number < 2_932_897 ? 10 : 13),
        );
      }),
    );
  });

  it('have no year 2025-02-29, nor a month 13', () => {
    expect(parseIsoDay('2025-02-29')).toBeNull();
    expect(parseIsoDay('2025-13-01')).toBeNull();
    expect(parseIsoDay('2025-1-1')).toBeNull();
    expect(parseIsoDay('yesterday!')).toBeNull();
  });

  it('keep the day of the month where the month has it', () => {
    expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(dayNumber(2024, 1, 15), -13))).toBe('2022-12-15');
  });

  it('have weeks that begin on Monday', () => {
    fc.assert(
      fc.property(days, (number) => {
        const monday = mondayOf(number);
        expect(weekdayOf(monday)).toBe(1);
        expect(number - monday).toBeGreaterThanOrEqual(0);
        expect(number - monday).toBeLessThan(7);
      }),
    );
    expect(isoDay(firstIsoWeek(2019))).toBe('2018-12-31');
    expect(isoDay(firstIsoWeek(2021))).toBe('2021-01-04');
  });

  it('know Easter', () => {
    expect([2018, 2019, 2024, 2025, 2038].map((year) => isoDay(easter(year)))).toEqual([
      '2018-04-01',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });
});
