import { dataOf, dates } from './dates.js';

describe('a clock time', () => {
  it('stands with its day, before or behind it', () => {
    expect(dates('at 7:37 a.m. on Wednesday')).toEqual(['7:37 a.m. on Wednesday = 2026-01-28T07:37']);
    expect(dates('on Wednesday at 7:37 a.m.')).toEqual(['Wednesday at 7:37 a.m. = 2026-01-28T07:37']);
    expect(dates('noon on 8 December 2024')).toEqual(['noon on 8 December 2024 = 2024-12-08T12:00']);
    expect(dates('2026-01-28T07:37:00Z')).toEqual(['2026-01-28T07:37:00Z = 2026-01-28T07:37Z']);
  });

  it('has no day of its own in a sentence', () => {
    expect(dates('The quake struck at 0737 GMT.')).toEqual(['0737 GMT = T07:37Z']);
    expect(dataOf('It struck at 3pm there')).toMatchObject({
      start: null,
      end: null,
      time: { from: 900, to: 900 },
    });
  });

  it('knows its zone', () => {
    expect(dataOf('at 7:37 a.m. local time on Sunday').zone).toBe('local');
    expect(dataOf('at 10:37 Moscow time on Sunday').zone).toBe('+03:00');
    expect(dataOf('at 7:37 UTC+02:45 on Sunday').zone).toBe('+02:45');
    expect(dataOf('at 7:37 on Sunday').zone).toBeUndefined();
  });

  it('takes summer time from its day', () => {
    expect(dataOf('2 p.m. ET on 15 January 2026').zone).toBe('-05:00');
    expect(dataOf('2 p.m. ET on 15 July 2026').zone).toBe('-04:00');
    expect(dataOf('2 p.m. Paris time on 15 July 2026').zone).toBe('+02:00');
  });

  it('takes its zone from the same time given twice', () => {
    expect(dates('It struck at 2 p.m. local time (1100 GMT)')).toEqual([
      '2 p.m. local time (1100 GMT) = T14:00+03:00',
    ]);
    expect(dates('2pm ET (1900 GMT) in Washington')).toEqual(['2pm ET (1900 GMT) = T14:00-05:00']);
  });

  it('may be a stretch', () => {
    expect(dates('between 3 and 5pm on Friday')).toEqual(['3 and 5pm on Friday = 2026-01-23T15:00-17:00']);
    expect(dates('from 11 p.m. to 3 a.m. on Friday')).toEqual([
      '11 p.m. to 3 a.m. on Friday = 2026-01-23T23:00-27:00',
    ]);
  });

  it.each([
    'a 4:3 screen',
    'won 2:1',
    'MUST WATCH 02:42',
    'at 6.45 percent',
    'at 12.30 euros',
    'at 25:12',
    '14PM',
    'at 101 points',
  ])('is not %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('a part of the day', () => {
  it.each([
    ['on Tuesday evening', 'Tuesday evening = 2026-01-27T17:00-24:00'],
    ['early on Tuesday', 'early on Tuesday = 2026-01-27T00:00-10:00'],
    ['late Tuesday', 'late Tuesday = 2026-01-27T17:00-24:00'],
    ['the early hours of Sunday', 'the early hours of Sunday = 2026-01-25T00:00-07:00'],
    ['the night of 7 December', 'the night of 7 December = 2025-12-07T18:00-30:00'],
    ['the night of December 7-8, 2024', 'the night of December 7-8, 2024 = 2024-12-07T18:00-30:00'],
    ['the night of December 31 to 1', 'the night of December 31 to 1 = 2025-12-31T18:00-30:00'],
    ['the night of 7-8 December 2024', 'the night of 7-8 December 2024 = 2024-12-07T18:00-30:00'],
    ['last night', 'last night = 2026-01-27T18:00-30:00'],
    ['this morning', 'this morning = 2026-01-28T05:00-12:00'],
    ['tonight at 8', 'tonight at 8 = 2026-01-28T20:00'],
  ])('%s', (text, want) => {
    expect(dates(text)).toEqual([want]);
  });

  it('needs its day', () => {
    expect(dates('good morning')).toEqual([]);
    expect(dates('the evening news')).toEqual([]);
  });
});
