import { statements } from '../rules/helpers.js';

const rule =
  'value: count\nchanges: rising\nkey:\n  day: { from: [sentence], type: date }\nmatch: ["kill {value}", "toll ...6 (stand | rise | climb) (at | to) {value}"]';

const keyOf = (text: string) =>
  statements(rule, text, { asOf: { day: '2026-01-28', from: 'manifest' } })[0]?.key;

describe('the place of a figure', () => {
  const places =
    'value: count\nkey:\n  place: { from: [sentence], type: place }\nmatch: ["kill {value}", "cut {value} job"]';
  const placeOf = (text: string) => statements(places, text)[0]?.key;

  it('is none of several in other clauses, but one in front of them all', () => {
    expect(placeOf('It will cut 120 jobs, and close plants in Ohio and Indiana.')).toEqual({
      place: 'story',
    });
    expect(placeOf('In Ohio, it will cut 120 jobs, and close a plant in Indiana.')).toEqual({
      place: 'ohio',
    });
  });
});

describe('the day of a figure', () => {
  it('is the year that its event is named after', () => {
    expect(keyOf('They killed 12 after the 2007 polls.')).toEqual({ day: '2007' });
    expect(keyOf('They killed 12 after polls in 2007.')).toEqual({ day: 'story' });
  });

  it('is never that of a dateline', () => {
    expect(keyOf('NORTON, Jan 27 (Reuters) - A blast killed 12 people.')).toEqual({ day: 'story' });
    expect(keyOf('Jan 27 – A blast killed 12 people.')).toEqual({ day: 'story' });
    expect(keyOf('On January 27 a blast killed 12 people.')).toEqual({ day: '2026-01-27' });
  });

  it('is not the day in another zone', () => {
    const text = 'A blast killed 12 at 3:51 a.m. on Wednesday local time (1951 GMT Tuesday).';
    expect(keyOf(text)).toEqual({ day: '2026-01-28' });
  });

  it('of several is the one in its own clause', () => {
    expect(keyOf('A bomb killed 12 on Monday, while soldiers arrived on Tuesday.')).toEqual({
      day: '2026-01-26',
    });
  });

  it('stays open between several', () => {
    expect(keyOf('Monday’s fire or Tuesday’s rain killed 12.')).toEqual({
      day: '2026-01-26|2026-01-27',
    });
  });

  it('is not the year of a car', () => {
    expect(keyOf('His 2006 Lincoln hit a bus and killed 12.')).toEqual({ day: 'story' });
  });

  it('is not the day up to which a toll was counted', () => {
    expect(keyOf('The toll from the fire stood at 38 on Tuesday.')).toEqual({
      day: 'story',
      'as of': '2026-01-27',
    });
    expect(keyOf('The toll had climbed to 38 by late Tuesday.')).toEqual({
      day: 'story',
      'as of': '2026-01-27',
    });
  });

  it('is not the day of the text, on which somebody acted in another clause', () => {
    expect(keyOf('Officials gave up hope on Wednesday, as the toll rose to 38.')).toEqual({ day: 'story' });
    expect(keyOf('Officials gave up hope on Tuesday, as the toll rose to 38.')).toEqual({
      day: '2026-01-27',
    });
    expect(keyOf('The fire killed 38 on Wednesday.')).toEqual({ day: '2026-01-28' });
  });

  it('is not the day of the text behind a clause that tells of it', () => {
    const clause = (when: string) =>
      keyOf(`Owners of a mill in which floods killed 38 people were barred from leaving on ${when}.`);
    expect(clause('Wednesday')).toEqual({ day: 'story' });
    expect(clause('Monday')).toEqual({ day: 'story' });
    expect(clause('4 May 2025')).toEqual({ day: '2025-05-04' });
    expect(keyOf('The raid that killed 38 people was carried out on Monday.')).toEqual({ day: '2026-01-26' });
    expect(keyOf('Owners had a mill in which floods killed 38 people on Wednesday.')).toEqual({
      day: '2026-01-28',
    });
  });

  it('is not the day of the text with a figure that goes up and down', () => {
    const state = (when: string) =>
      statements(
        'value: count\nchanges: any\nkey:\n  day: { from: [sentence], type: date }\nmatch: ["{value} missing"]',
        `Crews dug on ${when} to reach four missing men.`,
        { asOf: { day: '2026-01-28', from: 'manifest' } },
      )[0]?.key;
    expect(state('Wednesday')).toEqual({ day: 'story' });
    expect(state('Monday')).toEqual({ day: '2026-01-26' });
  });

  it('is not a day since when', () => {
    expect(keyOf('Fighting has killed 38 since the siege began on Tuesday.')).toEqual({ day: 'story' });
  });

  it('counts from the day of the sentence before where its own names none', () => {
    const day = (text: string) => keyOf(text)?.day;
    expect(day('The siege began on March 3, 2025. The next day a blast killed 12.')).toBe('2025-03-04');
    expect(day('The siege began on March 3, 2025. Two days later a blast killed 12.')).toBe('2025-03-05');
    expect(day('The siege began in March 2025. The next day a blast killed 12.')).toBe('~next day');
    expect(day('The siege began on March 3, 2025.\n\nThe next day a blast killed 12.')).toBe('~next day');
  });
});
