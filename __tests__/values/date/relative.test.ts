import { dataOf, dates } from './dates.js';

describe('a weekday', () => {
  it('is the day itself or the last before it', () => {
    expect(dates('Putin congratulated him on Wednesday')).toEqual(['Wednesday = 2026-01-28']);
    expect(dates('They met on Thursday')).toEqual(['Thursday = 2026-01-22']);
    expect(dates('She came to power on Thursday')).toEqual(['Thursday = 2026-01-22']);
  });

  it('lies ahead where the sentence looks ahead', () => {
    expect(dates('They will meet on Friday')).toEqual(['Friday = 2026-01-30']);
    expect(dates('Talks are scheduled for Sunday')).toEqual(['Sunday = 2026-02-01']);
    expect(dates('They agreed to meet on Sunday')).toEqual(['Sunday = 2026-02-01']);
    expect(dates('The summit is to be held on Monday')).toEqual(['Monday = 2026-02-02']);
    expect(dates('The truce, renewed last week, ends on Monday')).toContain('Monday = 2026-02-02');
  });

  it('is not led astray by names, nouns and titles', () => {
    expect(dates('Planned Parenthood announced the campaign on Monday')).toEqual(['Monday = 2026-01-26']);
    expect(dates('He gave a copy of his book to them on Monday')).toEqual(['Monday = 2026-01-26']);
    expect(dates("Friday's shooting is a reminder that violence can erupt")).toEqual(['Friday = 2026-01-23']);
  });

  it('lies ahead as a limit that is not past', () => {
    expect(dates('He plans to have a proposal on the desk by Tuesday')).toEqual(['Tuesday = 2026-02-03']);
    expect(dates('The shops had closed by Tuesday')).toEqual(['Tuesday = 2026-01-27']);
  });

  it('takes the tense of the verb next to it', () => {
    expect(dates('He said on Tuesday that they will meet on Friday')).toEqual([
      'Tuesday = 2026-01-27',
      'Friday = 2026-01-30',
    ]);
  });

  it('has been where it is that of a massacre or a crash, whatever lies ahead', () => {
    expect(dates('After the massacre Friday in the north, perhaps it will act')).toEqual([
      'Friday = 2026-01-23',
    ]);
    expect(dates("Friday's deadly school shooting will be debated")).toEqual(['Friday = 2026-01-23']);
  });

  it('has been where it is that of a pact or a decree', () => {
    expect(dates('Under the agreement of January 20 they will leave')).toEqual(['January 20 = 2026-01-20']);
    expect(dates('A Jan. 20 accord will be carried out')).toEqual(['Jan. 20 = 2026-01-20']);
    expect(dates('The January 20 meeting will go ahead')).toEqual(['January 20 = 2027-01-20']);
  });

  it('lies ahead where something is put off until then', () => {
    expect(dates('It has postponed the vote until March 1')).toEqual(['March 1 = 2026-03-01']);
    expect(dates('The rebels have until Friday to leave')).toEqual(['Friday = 2026-01-30']);
    expect(dates('He refused, bringing about the March 1 deadline')).toEqual(['March 1 = 2026-03-01']);
    expect(dates('Visit on March 1 confirmed as protests planned')).toEqual(['March 1 = 2026-03-01']);
    expect(dates('It extended the permit to March 1')).toEqual(['March 1 = 2026-03-01']);
  });

  it('lies ahead of what is done in advance, and behind what is told after', () => {
    expect(dates('He spoke in advance of his trip to Lima on Friday')).toEqual(['Friday = 2026-01-30']);
    expect(dates('He will call up more after mobilizing 500 on Friday')).toEqual(['Friday = 2026-01-23']);
  });

  it('may lie ahead of a promise', () => {
    expect(dates('He promised an orderly handover on February 12')).toEqual(['February 12 = 2026-02-12']);
    expect(dates('The two agreed on January 12')).toEqual(['January 12 = 2026-01-12']);
  });

  it('is not pointed at by the "that" that begins what was said', () => {
    expect(dates("Police said that Sunday's attack had killed two")).toEqual(['Sunday = 2026-01-25']);
    expect(dates("He said that Friday's talks will go on")).toEqual(['Friday = 2026-01-30']);
  });

  it('is today in an article of that day, in either tense', () => {
    expect(dates('The parliament will vote on Wednesday')).toEqual(['Wednesday = 2026-01-28']);
    expect(dates('The parliament voted on Wednesday')).toEqual(['Wednesday = 2026-01-28']);
  });

  it('follows "last", "next" and "this"', () => {
    expect(dates('last Wednesday')).toEqual(['last Wednesday = 2026-01-21']);
    expect(dates('last Friday')).toEqual(['last Friday = 2026-01-23']);
    expect(dates('next Friday')).toEqual(['next Friday = 2026-02-06']);
    expect(dates('this Friday')).toEqual(['this Friday = 2026-01-30']);
    expect(dates('Friday of last week')).toEqual(['Friday of last week = 2026-01-23']);
    expect(dates('two weeks ago on Monday')).toEqual(['two weeks ago on Monday = 2026-01-12']);
  });

  it('is none when it recurs or names something else', () => {
    expect(dates('every Monday')).toEqual([]);
    expect(dates('on Mondays')).toEqual([]);
    expect(dates('the Sunday Times')).toEqual([]);
    expect(dates('he sat in the sun')).toEqual([]);
    expect(dates('shares of Sun Microsystems')).toEqual([]);
  });
});

describe('a period beside the day of the article', () => {
  it('runs from Monday to Sunday for weeks, also on a Monday', () => {
    expect(dates('this week', { asOf: '2026-01-26' })).toEqual(['this week = 2026-01-26..2026-02-01']);
    expect(dates('last week', { asOf: '2026-01-26' })).toEqual(['last week = 2026-01-19..2026-01-25']);
  });

  it('reaches from its start to the day before for "earlier"', () => {
    expect(dates('Earlier this week, Russia withdrew')).toEqual([
      'Earlier this week = 2026-01-26..2026-01-27',
    ]);
    expect(dates('earlier this month')).toEqual(['earlier this month = 2026-01-01..2026-01-27']);
    expect(dates('earlier this week', { asOf: '2026-01-26' })).toEqual(['earlier this week = 2026-01-26']);
  });

  it.each([
    ['at an event last month', 'last month = 2025-12'],
    ['since last year', 'last year = 2025'],
    ['next month', 'next month = 2026-02'],
    ['yesterday', 'yesterday = 2026-01-27'],
    ['the day before yesterday', 'the day before yesterday = 2026-01-26'],
    ['last summer', 'last summer = 2025-06-01..2025-09-22'],
    ['last Christmas', 'last Christmas = 2025-12-25'],
    ['the year before last', 'the year before last = 2024'],
    ['in recent days', 'recent days = ~2026-01-24..2026-01-28'],
    ['over the past year', 'the past year = ~2025-01-28..2026-01-28'],
    ['the last three months', 'the last three months = 2025-10-28..2026-01-28'],
  ])('%s', (text, want) => {
    expect(dates(text)).toEqual([want]);
  });

  it('is none where a visit will last so long', () => {
    expect(dates('it will last two days')).toEqual([]);
    expect(dates("it didn't last a week")).toEqual([]);
  });

  it('takes the year that stands behind a day or a month', () => {
    expect(dates('in October last year')).toEqual(['October last year = 2025-10']);
    expect(dates('on 8 December of last year')).toEqual(['8 December of last year = 2025-12-08']);
    expect(dates('Christmas next year')).toEqual(['Christmas next year = 2027-12-25']);
    expect(dates("in June this year's budget")).toEqual(['June = 2026-06', 'this year = 2026']);
  });

  it('is a few days ahead of an article that went on being written rather than a year ago', () => {
    expect(dates('Four hostages were killed on January 30')).toEqual(['January 30 = 2026-01-30']);
    expect(dates('Four hostages were killed on February 28')).toEqual(['February 28 = 2025-02-28']);
  });

  it('is the nearest where nothing tells, the year of the article first', () => {
    expect(dates('The first is Sept. 26', { asOf: '2016-08-16' })).toEqual(['Sept. 26 = 2016-09-26']);
    expect(dates('January', { asOf: '2025-11-22' })).toEqual(['January = 2026-01']);
    expect(dates('March 31', { asOf: '2025-11-02' })).toEqual(['March 31 = 2025-03-31']);
  });

  it('is the last month of that name, or the coming one', () => {
    expect(dates('He last visited Russia in October')).toEqual(['October = 2025-10']);
    expect(dates('He will visit Russia in October')).toEqual(['October = 2026-10']);
    expect(dates('exchanged 13 delegations since December')).toEqual(['December = 2025-12']);
  });
});

describe('what news says of a decade, a week and a day that has a name', () => {
  it("counts ten years on over the next decade, and else the calendar's", () => {
    expect(dates('It will cost a trillion over the next decade.')).toEqual([
      'the next decade = 2026-01-29..2036-01-28',
    ]);
    expect(dates('Nothing changed in the next two decades')).toEqual([
      'the next two decades = 2030-01-01..2049-12-31',
    ]);
  });

  it('takes the last week for a time, not for the end of what "of" leads to', () => {
    expect(dates('The minister warned last week of a strike.')).toEqual([
      'last week = 2026-01-19..2026-01-25',
    ]);
    expect(dates('It was the last week of the campaign.')).toEqual([]);
  });

  it('knows the year of the attacks of 11 September', () => {
    expect(dates('since the Sept. 11 attacks')).toEqual(['Sept. 11 = 2001-09-11']);
    expect(dates('the Sept. 11 attacks in Benghazi killed four')).toEqual(['Sept. 11 = 2025-09-11']);
    expect(dates('They met on Sept. 11')).toEqual(['Sept. 11 = 2025-09-11']);
  });
});

describe('a count of days, months or years', () => {
  it('is a point with "ago", as exact as its unit', () => {
    expect(dates('three days ago')).toEqual(['three days ago = 2026-01-25']);
    expect(dates('two years ago')).toEqual(['two years ago = ~2024-01-28(year)']);
    expect(dates('a year ago today')).toEqual(['a year ago today = 2025-01-28']);
  });

  it('is a length and no date without it', () => {
    expect(dates('his second visit in four months')).toEqual([]);
    expect(dates('for the first time in ten years')).toEqual([]);
    expect(dates('five days of talks')).toEqual([]);
    expect(dates('just over a year after rebels ousted him')).toEqual([]);
  });

  it('lies ahead after "in" where the sentence looks ahead', () => {
    expect(dates('He will leave in five days')).toEqual(['in five days = 2026-02-02']);
  });

  it('counts from a date', () => {
    expect(dates('two days after Christmas')).toEqual(['two days after Christmas = 2025-12-27']);
    expect(dates('3 days before 8 December 2024')).toEqual(['3 days before 8 December 2024 = 2024-12-05']);
  });
});

describe('a date that counts from one told before', () => {
  it('takes the last day of its sentence', () => {
    expect(dates('He arrived on January 20 and left the next day')).toEqual([
      'January 20 = 2026-01-20',
      'the next day = 2026-01-21',
    ]);
  });

  it('is compared with nothing when the sentence names none', () => {
    const data = dataOf('He left the next day');
    expect(data.words).toBe('next day');
    expect(dates('He left the next day')).toEqual(['the next day = ?next day']);
  });
});

describe('without a day to count from', () => {
  it('a relative date is found and stays unresolved', () => {
    expect(dates('They met on Wednesday', { asOf: null })).toEqual(['Wednesday = ?--W3']);
    expect(dates('on 28 January', { asOf: null })).toEqual(['28 January = ?--01-28']);
    expect(dates('Earlier this week, he left', { asOf: null })).toEqual([
      'Earlier this week = ?earlier this week',
    ]);
    expect(dataOf('They met on Wednesday', { asOf: null })).toMatchObject({ start: null, end: null });
  });

  it('a full date needs none', () => {
    expect(dates('on 8 December 2024', { asOf: null })).toEqual(['8 December 2024 = 2024-12-08']);
  });

  it('figures alone are no years', () => {
    expect(dates('2012', { asOf: null })).toEqual([]);
    expect(dates('in 2012', { asOf: null })).toEqual(['2012 = 2012']);
  });
});
