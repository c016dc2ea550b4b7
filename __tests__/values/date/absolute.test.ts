import { dates } from './dates.js';

describe('a date with its day, month and year', () => {
  it.each([
    'Assad fled on 8 December 2024 to Russia',
    'Assad fled on December 8, 2024, to Russia',
    'Assad fled on the 8th of December, 2024',
    'Assad fled on Sunday, 8 December 2024',
    'Assad fled on Sunday, Dec. 8, 2024.',
    'dated 2024-12-08',
    'dated 08-Dec-2024',
    'dated 12/08/2024',
    'dated 20241208',
    'the eighth of December 2024',
  ])('is one value: %s', (text) => {
    const found = dates(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/ = 2024-12-08$/);
  });

  it('reads figures in the order of the source, and in the only order that is a date', () => {
    expect(dates('on 3/10/2025', { dayFirst: true })).toEqual(['3/10/2025 = 2025-10-03']);
    expect(dates('on 3/10/2025', { dayFirst: false })).toEqual(['3/10/2025 = 2025-03-10']);
    expect(dates('on 28/01/2026', { dayFirst: false })).toEqual(['28/01/2026 = 2026-01-28']);
    expect(dates('on 01/28/2026', { dayFirst: true })).toEqual(['01/28/2026 = 2026-01-28']);
  });

  it('gives nothing for a day that does not exist, not even its year', () => {
    expect(dates('on 31 June 2022')).toEqual([]);
    expect(dates('on February 29, 2025')).toEqual([]);
    expect(dates('on 2014-02-30')).toEqual([]);
  });

  it('cuts a long form out whole', () => {
    expect(dates('Wednesday, 28 January 2026 at 3pm in Moscow')).toEqual([
      'Wednesday, 28 January 2026 at 3pm = 2026-01-28T15:00',
    ]);
  });

  it('knows months and years', () => {
    expect(dates('ousted in December 2024')).toEqual(['December 2024 = 2024-12']);
    expect(dates('since seizing power in 2024.')).toEqual(['2024 = 2024']);
    expect(dates('the 2016 election')).toEqual(['2016 = 2016']);
    expect(dates('the eruption of AD 79')).toEqual(['AD 79 = 0079']);
  });

  it('keeps the days that a list names', () => {
    expect(dates('on Jan. 20, 22 and 25')).toEqual([
      'Jan. 20 = 2026-01-20',
      '22 = 2026-01-22',
      '25 = 2026-01-25',
    ]);
    expect(dates('On Jan. 27, 28 people died')).toEqual(['Jan. 27 = 2026-01-27']);
  });
});

describe('a number that is no date', () => {
  it.each([
    'in 2,000 homes',
    'killed 2015 people',
    'UN Resolution 2015',
    'a 3-1 win',
    'open 24/7',
    'version 1.10.30',
    'call 650-650-6500',
    'at 40.1693, 36.9012',
    'cost $2015',
    'at 6.45 percent',
    'two thirds, or 2/3',
    'the A2024',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('means 11 September 2001 as "9/11"', () => {
    expect(dates('since 9/11')).toEqual(['9/11 = 2001-09-11']);
  });
});

describe('a month', () => {
  it.each([
    'He may go',
    'May the force be with you',
    'Theresa May said so',
    'Prime Minister May, who resigned',
    'the March on Washington',
    'August Wilson wrote it',
    'they march on',
    'April Smith and June Carter',
  ])('is not a name or a verb: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('is read beside a word that asks for one', () => {
    expect(dates('In May Britain voted')).toEqual(['May = 2025-05']);
    expect(dates('the October visit')).toEqual(['October = 2025-10']);
    expect(dates('last March')).toEqual(['last March = 2025-03']);
  });
});
