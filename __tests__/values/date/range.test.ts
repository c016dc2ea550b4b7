import { dataOf, dates } from './dates.js';

describe('a stretch between two dates', () => {
  it.each([
    ['on 10-12 October', '10-12 October = 2025-10-10..2025-10-12'],
    ['October 10-12', 'October 10-12 = 2025-10-10..2025-10-12'],
    ['between 3 and 5 May 2024', '3 and 5 May 2024 = 2024-05-03..2024-05-05'],
    ['on 18 and 19 June 2024', '18 and 19 June 2024 = 2024-06-18..2024-06-19'],
    ['from Monday to Wednesday', 'Monday to Wednesday = 2026-01-26..2026-01-28'],
    ['28 December 2025 to 3 January 2026', '28 December 2025 to 3 January 2026 = 2025-12-28..2026-01-03'],
    ['12 January–3 February 2026', '12 January–3 February 2026 = 2026-01-12..2026-02-03'],
    ['from May to December 2022', 'May to December 2022 = 2022-05-01..2022-12-31'],
    ['Nov-Feb 2017', 'Nov-Feb 2017 = 2016-11-01..2017-02-28'],
    ['between 2011 and 2024', '2011 and 2024 = 2011-01-01..2024-12-31'],
    ['the 1914-18 war', '1914-18 = 1914-01-01..1918-12-31'],
    ['from 2007 to the end of 2008', '2007 to the end of 2008 = 2007-01-01..2008-12-31'],
    ['10/1/2018 - 10/7/2018', '10/1/2018 - 10/7/2018 = 2018-10-01..2018-10-07'],
  ])('%s', (text, want) => {
    expect(dates(text)).toEqual([want]);
  });

  it('is none where two dates are only listed', () => {
    expect(dates('in 2015 and 2016')).toEqual(['2015 = 2015', '2016 = 2016']);
    expect(dates('in May 2023 and July 2024')).toEqual(['May 2023 = 2023-05', 'July 2024 = 2024-07']);
  });

  it('is none where one end does not exist', () => {
    expect(dates('June 10 - 31, 2022')).toEqual([]);
  });

  it.each(['a 3-1 win', 'on pages 10-12', 'code 2015-45', 'Tel: 138-2010-2015', 'the score was 2 to 1'])(
    'is not %s',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );
});

describe('a part of a period', () => {
  it.each([
    ['in late 2024', 'late 2024 = 2024-09-01..2024-12-31'],
    ['early January', 'early January = 2026-01-01..2026-01-15'],
    ['mid-March 2025', 'mid-March 2025 = 2025-03-10..2025-03-20'],
    ['the end of the year', 'the end of the year = 2026-09-01..2026-12-31'],
    ['the second half of 2025', 'the second half of 2025 = 2025-07-01..2025-12-31'],
    ['the third quarter of 2024', 'the third quarter of 2024 = 2024-07-01..2024-09-30'],
    ['Q3 2024', 'Q3 2024 = 2024-07-01..2024-09-30'],
    ['the first week of January 2025', 'the first week of January 2025 = 2024-12-30..2025-01-05'],
    ['the first Monday of March 2025', 'the first Monday of March 2025 = 2025-03-03'],
    ['the week of 26 January', 'the week of 26 January = 2026-01-26..2026-02-01'],
    ['the summer of 2024', 'the summer of 2024 = 2024-06-01..2024-09-22'],
    ['the 1990s', 'the 1990s = 1990-01-01..1999-12-31'],
    ["the late '80s", "the late '80s = 1986-01-01..1989-12-31"],
    ['the 19th century', 'the 19th century = 1800-01-01..1899-12-31'],
    ['fiscal 2024', 'fiscal 2024 = ?FY2024'],
  ])('%s', (text, want) => {
    expect(dates(text)).toEqual([want]);
  });

  it.each([
    'since the fall of Assad',
    'in his 90s',
    'three quarters of voters',
    'the Arab Spring',
    'the end of the line',
    'H2O',
  ])('is not %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('covers what a more exact date names', () => {
    const [late, month, day] = ['late 2024', 'December 2024', '8 December 2024'].map((text) => dataOf(text));
    expect(late!.start! <= month!.start! && month!.end! <= late!.end!).toBe(true);
    expect(month!.start! <= day!.start! && day!.end! <= month!.end!).toBe(true);
  });
});

describe('a holiday', () => {
  it.each([
    ['on Christmas Eve', 'Christmas Eve = 2025-12-24'],
    ['at Easter 2025', 'Easter 2025 = 2025-04-20'],
    ['on Good Friday', 'Good Friday = 2026-04-03'],
    ['last Thanksgiving', 'last Thanksgiving = 2025-11-27'],
    ["on New Year's Day", "New Year's Day = 2026-01-01"],
    ['over Labor Day weekend 2021', 'Labor Day weekend = 2025-08-30..2025-09-01'],
  ])('%s', (text, want) => {
    expect(dates(text)[0]).toBe(want);
  });

  it('is not any new year', () => {
    expect(dates('in the new year')).toEqual([]);
  });
});
