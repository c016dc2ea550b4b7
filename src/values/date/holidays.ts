import { civil, type DayNumber, dayNumber, daysInMonth, easter, weekdayOf } from '../calendar.js';

export type Rule = (year: number) => DayNumber;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

/** The so-manieth weekday of a month; -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

const nth =
  (month: number, weekday: number, count: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, count);

/** Holidays by their words, lower case, without possessive endings. America's where countries differ. */
export const HOLIDAYS = new Map<string, Rule>([
  ['new year', on(1, 1)],
  ['new year eve', on(12, 31)],
  ['new years eve', on(12, 31)],
  ['new year day', on(1, 1)],
  ['new years day', on(1, 1)],
  ['epiphany', on(1, 6)],
  ['orthodox christmas', on(1, 7)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr day', nth(1, 1, 3)],
  ['mlk day', nth(1, 1, 3)],
  ['groundhog day', on(2, 2)],
  ['valentine day', on(2, 14)],
  ['valentines day', on(2, 14)],
  ['presidents day', nth(2, 1, 3)],
  ['international women day', on(3, 8)],
  ['international womens day', on(3, 8)],
  ['st patrick day', on(3, 17)],
  ['saint patrick day', on(3, 17)],
  ['saint patrick', on(3, 17)],
  ['april fools day', on(4, 1)],
  ['april fool day', on(4, 1)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['labour day', on(5, 1)],
  ['international workers day', on(5, 1)],
  ['victory day', on(5, 9)],
  ['memorial day', nth(5, 1, -1)],
  ['mother day', nth(5, 0, 2)],
  ['mothers day', nth(5, 0, 2)],
  ['father day', nth(6, 0, 3)],
  ['fathers day', nth(6, 0, 3)],
  ['d day', () => dayNumber(1944, 6, 6)],
  ['juneteenth', on(6, 19)],
  ['freedom day', on(6, 19)],
  ['jubilee day', on(6, 19)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['indigenous peoples day', nth(10, 1, 2)],
  ['halloween', on(10, 31)],
  ['all saints day', on(11, 1)],
  ['all souls day', on(11, 2)],
  ['guy fawkes night', on(11, 5)],
  ['veterans day', on(11, 11)],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['human rights day', on(12, 10)],
  ['christmas', on(12, 25)],
  ['christmas day', on(12, 25)],
  ['xmas', on(12, 25)],
  ['xmas day', on(12, 25)],
  ['christmas eve', on(12, 24)],
  ['xmas eve', on(12, 24)],
  ['boxing day', on(12, 26)],
  ['nowruz', on(3, 20)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['eid al fitr', lunar(1, 10)],
  ['eid al adha', lunar(10, 12)],
]);

/** A day of the Islamic calendar in a year, by the tabular calendar: a sighting of the moon may move it by a day. */
function lunar(day: number, month: number): Rule {
  return (year) => {
    for (let hijri = Math.floor(((year - 622) * 33) / 32) - 1; ; hijri++) {
      const leaps = Math.floor((3 + 11 * hijri) / 30);
      const number = day + Math.ceil(29.5 * (month - 1)) + (hijri - 1) * 354 + leaps - 492150;
      if (civil(number).year >= year) return number;
    }
  };
}
