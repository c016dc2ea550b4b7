import { date, weekdayMisfit } from '../../src/values/date.js';
import { canon, findValues, measure } from '../../src/values/index.js';

const KINDS = 'money percent quantity age score ordinal number count date duration'.split(' ');
/** A Wednesday. */
const WEDNESDAY = '2026-01-28';

interface Given {
  readonly asOf?: string | null;
  readonly dayFirst?: boolean;
}

/** The values of a sentence as `type: words = meaning`; numbers that are counts only as counts. */
function read(text: string, { asOf = WEDNESDAY, dayFirst = true }: Given = {}): readonly string[] {
  const found = findValues(text, { asOf, dayFirst, names: () => [] }, KINDS);
  const counted = new Set(found.filter(({ type }) => type === 'count').map(({ start }) => start));
  return found
    .filter(({ type, start }) => type !== 'number' || !counted.has(start))
    .map(
      (value) => `${value.type}: ${text.slice(value.start, value.end)} = ${canon({ ...value, text: '' })}`,
    );
}

/** Whether two printed values of a type can both hold. */
function meet(type: string, a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => {
    const [value] = findValues(text, { asOf: WEDNESDAY, dayFirst: true, names: () => [] }, [type]);
    return measure({ ...value!, text });
  });
  return x!.unit === y!.unit && x!.lo <= y!.hi && y!.lo <= x!.hi;
}

describe('what news needs of values', () => {
  test.each([
    ['Between 10 and 12 people were killed.', 'count: Between 10 and 12 = 10..12'],
    ['The talks run 10-12 October.', 'date: 10-12 October = 2025-10-10..2025-10-12'],
    ['It lasted from Monday to Wednesday.', 'date: Monday to Wednesday = 2026-01-26..2026-01-28'],
    ['Two to three men were seen.', 'count: Two to three = 2..3'],
  ])('the two ends of a range are one value: %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test('"killed 10 and wounded 12" is no range', () => {
    expect(read('It killed 10 and wounded 12.')).toEqual(['count: 10 = 10', 'count: 12 = 12']);
  });

  test.each(['$2 to $3 billion', 'between $2 and $3 billion', '$2-3bn', 'US$2 to $3 billion'])(
    'a scale is shared by both ends of a range: %s',
    (text) => {
      expect(read(`It would cost ${text}.`)).toEqual([`money: ${text} = 2000000000..3000000000 USD`]);
    },
  );

  test.each([
    ['Half a dozen protesters were held.', 'count: Half a dozen = 6'],
    ['Scores were wounded.', 'count: Scores = 40..199'],
    ['Tens of thousands marched.', 'count: Tens of thousands = 20000..99000'],
    ['Hundreds of thousands fled.', 'count: Hundreds of thousands = 200000..999000'],
    ['At least two dozen were hurt.', 'count: At least two dozen = 24.. of 24..24'],
  ])('"half a dozen", "scores" and "tens of thousands" are counts: %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test('"he scores goals" is no count', () => {
    expect(read('Messi scores.')).toEqual([]);
  });

  test.each([
    ['A third of voters stayed home.', 'number: A third = 0.333333333333333'],
    ['One in five adults smoke.', 'number: One in five = 0.2'],
    ['Four-in-ten said so.', 'number: Four-in-ten = 0.4'],
    ['Two-thirds of the seats are gone.', 'number: Two-thirds = 0.666666666666667'],
  ])('"a third" and "one in five" are shares: %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test('"the third man" and "two in 2024" are no shares', () => {
    expect(read('The third man fled.')).toEqual(['ordinal: third = 3']);
    expect(read('He won two in 2024.')).toContain('count: two = 2');
  });

  test.each(['Prices nearly doubled.', 'Exports doubled.', 'It more than tripled in size.'])(
    '"nearly doubled" and "doubled" give no figure: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('"doubled to 40" gives the figure that it doubled to', () => {
    expect(read('It doubled to 40.')).toEqual(['count: 40 = 40']);
  });

  test.each([
    ['Arsenal won 3-1.', 'score: 3-1 = 3-1'],
    ['The Senate voted 52 to 48 to confirm her.', 'score: 52 to 48 = 52-48'],
    ['The bill passed 52-48.', 'score: 52-48 = 52-48'],
  ])('scores and votes are pairs of figures: %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ['The 35-year-old was arrested.', 'age: 35-year-old = 35 year'],
    ['A man aged 35 was held.', 'age: aged 35 = 35 year'],
    ['Children aged between 10 and 12 were held.', 'age: between 10 and 12 = 10..12 year'],
  ])('ages: %s', (text, value) => {
    expect(read(text)).toContain(value);
  });

  test('the age between commas behind a name is an age', () => {
    expect(read('John Smith, 35, was held.')).toContain('age: 35 = 35 year');
    expect(read('In all, 35, not 40, were held.')).not.toContain('age: 35 = 35 year');
  });

  test.each([
    ['It hit 41C at noon in the heat.', 'quantity: 41C = 40.5..41.5 degree Celsius'],
    ['It fell to minus 5 degrees Celsius.', 'quantity: minus 5 degrees Celsius = -5.5..-4.5 degree Celsius'],
  ])('temperatures: %s', (text, value) => {
    expect(read(text)).toContain(value);
  });

  test.each(['A magnitude 6.1 earthquake struck.', 'A 6.1-magnitude quake struck.'])(
    'magnitudes: %s',
    (text) => {
      expect(read(text).map((value) => value.split(' = ')[1])).toEqual(['6.05..6.15 magnitude']);
    },
  );

  test.each(['It sank at 33.5°N, 44.4°E.', 'It lies at 34°26′N 36°18′E.', 'It is 40 degrees north.'])(
    'coordinates are left alone: %s',
    (text) => {
      expect(read(text).filter((value) => !value.startsWith('count: 40'))).toEqual([]);
    },
  );

  test('0737 GMT is 7:37 UTC', () => {
    expect(read('The quake hit at 0737 GMT.')).toEqual(['date: 0737 GMT = T07:37Z']);
    expect(meet('date', '0737 GMT on Monday', '7:37 UTC on Monday')).toBe(true);
    expect(meet('date', '0737 GMT on Monday', '2:37 a.m. EST on Monday')).toBe(true);
    expect(meet('date', '0737 GMT on Monday', '7:37 a.m. EST on Monday')).toBe(false);
  });

  test('a local time is incomparable with a time in a zone', () => {
    const unit = (text: string) => {
      const [value] = findValues(text, { asOf: WEDNESDAY, dayFirst: true, names: () => [] }, ['date']);
      return measure({ ...value!, text })?.unit;
    };
    expect(unit('at 7:37 AM local time on Monday')).toBe('local time');
    expect(unit('at 0737 GMT on Monday')).toBe('day');
  });

  test.each([
    ['Fiscal 2024 revenue rose.', 'date: Fiscal 2024 = ?FY2024'],
    ['The plan for fiscal year 2025-26 passed.', 'date: fiscal year 2025-26 = ?FY2025-26'],
  ])('fiscal years are years of their own: %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test('"this week" on a Monday is the week that begins', () => {
    expect(read('They meet this week.', { asOf: '2026-01-26' })).toEqual([
      'date: this week = 2026-01-26..2026-02-01',
    ]);
  });

  test.each([
    ['He spoke on Sunday.', '2026-01-25'],
    ['He will speak on Sunday.', '2026-01-25'],
    ['He will speak next Sunday.', '2026-02-01'],
    ['He spoke last Sunday.', '2026-01-18'],
  ])('"Sunday" in an article of Sunday is that day unless the words say otherwise: %s', (text, day) => {
    expect(read(text, { asOf: '2026-01-25' })[0]).toMatch(new RegExp(`= ${day}$`));
  });

  test('the tense tells which Sunday an article of Wednesday means', () => {
    expect(read('He spoke on Sunday.')).toEqual(['date: Sunday = 2026-01-25']);
    expect(read('He will speak on Sunday.')).toEqual(['date: Sunday = 2026-02-01']);
  });

  test.each([
    ['Theresa May left for the march.', []],
    ['April Jones met August Wilson.', []],
    ['It may march on.', []],
    ['May resigned in May.', ['date: May = 2025-05']],
  ])('months that are names or verbs are no dates: %s', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  test.each([
    ['An August Pew study said so.', ['date: August = 2025-08']],
    ['An April Smith fan said so.', []],
    ['Profit fell in the prior year.', ['date: the prior year = ?prior year']],
    ['It rose in the 2018 first quarter.', ['date: 2018 first quarter = 2018-01-01..2018-03-31']],
  ])('months and periods of newswire: %s', (text, values) => {
    expect(read(text).filter((value) => !value.startsWith('ordinal'))).toEqual(values);
  });

  test('"second" is a rank or a length of time', () => {
    expect(read('He came second.')).toEqual(['ordinal: second = 2']);
    expect(read('It took a second.')).toEqual(['duration: a second = 0.5..1.5 second']);
  });

  test('"one" as a pronoun is no count', () => {
    expect(read('One must not forget.')).toEqual([]);
    expect(read('One man died.')).toEqual(['count: One = 1']);
  });

  test('a date in figures is read in the order of its source’s country', () => {
    expect(read('He left on 3/10/2025.', { dayFirst: true })).toEqual(['date: 3/10/2025 = 2025-10-03']);
    expect(read('He left on 3/10/2025.', { dayFirst: false })).toEqual(['date: 3/10/2025 = 2025-03-10']);
    expect(read('He left on 30/10/2025.', { dayFirst: false })).toEqual(['date: 30/10/2025 = 2025-10-30']);
  });

  test('a weekday that does not match its date is a note for the editor', () => {
    const misfit = (text: string) =>
      weekdayMisfit(date.find(text, { asOf: WEDNESDAY, dayFirst: true, names: () => [] })[0]!);
    expect(misfit('on Tuesday, 28 January 2026')).toMatch('is a Wednesday, not a Tuesday');
    expect(misfit('on Wednesday, 28 January 2026')).toBeNull();
  });

  test('currencies that share a sign are told apart by the letters before it', () => {
    expect(read('He paid C$50, A$60, HK$70 and $80.')).toEqual([
      'money: C$50 = 50 CAD',
      'money: A$60 = 60 AUD',
      'money: HK$70 = 70 HKD',
      'money: $80 = 80 USD',
    ]);
  });

  test('1.2 miles against 12 miles is a conflict, 7.5 miles against 12 km is agreement within rounding', () => {
    expect(meet('quantity', '1.2 miles', '12 miles')).toBe(false);
    expect(meet('quantity', '7.5 miles', '12 km')).toBe(true);
    expect(meet('quantity', '7.5 miles', '12.5 km')).toBe(false);
    expect(meet('quantity', '20 degrees Celsius', '20 degrees Fahrenheit')).toBe(false);
  });

  test('"per cent" and "percentage points" are two units', () => {
    expect(meet('percent', '5 per cent', '5 percent')).toBe(true);
    expect(meet('percent', '5 per cent', '5 percentage points')).toBe(false);
  });

  test('an approximate figure leaves room that an exact one does not', () => {
    expect(meet('count', 'about 200 people', '212 people')).toBe(true);
    expect(meet('count', 'exactly 200 people', '212 people')).toBe(false);
    expect(meet('count', 'about 200 people', '300 people')).toBe(false);
  });

  test.each([
    ['up to 200 people', 150, 250],
    ['no more than 200 people', 200, 201],
    ['no fewer than 200 people', 250, 150],
    ['fewer than 200 people', 199, 200],
    ['more than 200 people', 201, 200],
  ])('a bound leaves room on one side: %s', (bound, inside, outside) => {
    expect(meet('count', bound, `${inside} people`)).toBe(true);
    expect(meet('count', bound, `${outside} people`)).toBe(false);
  });
});
