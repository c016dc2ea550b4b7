import fc from 'fast-check';
import { duration } from '../../src/values/duration.js';
import type { Measure } from '../../src/values/value-type.js';

const context = { asOf: null, dayFirst: false, names: () => [] };

function lengths(text: string): readonly string[] {
  return duration
    .find(text, context)
    .map(({ start, end, data }) => `${text.slice(start, end)} = ${duration.format(data)}`);
}

function measure(text: string): Measure {
  const [found] = duration.find(text, context);
  const measured = found === undefined ? null : duration.measure?.(found.data);
  if (measured == null) throw new Error(`no length in "${text}"`);
  return measured;
}

function meets(a: string, b: string): boolean {
  const [one, two] = [measure(a), measure(b)];
  return one.lo <= two.hi && two.lo <= one.hi;
}

describe('a length of time', () => {
  it.each([
    ['his second visit in four months', 'four months = 4 months'],
    ['half an hour later', 'half an hour = half an hour'],
    ['a weeklong search', 'weeklong = 1 week'],
    ['two and a half years of war', 'two and a half years = 2.5 years'],
    ['more than 2-1/2 hours of talks', 'more than 2-1/2 hours = more than 2.5 hours'],
    ['a year and a half', 'a year and a half = 1.5 years'],
    ['the 13-year war', '13-year = 13 years'],
    ['a three-month truce', 'three-month = 3 months'],
    ['lasted 1h 30m', '1h 30m = 90 minutes'],
    ['2 years and 3 months in jail', '2 years and 3 months = 27 months'],
    ['two to three weeks', 'two to three weeks = 2 to 3 weeks'],
    ['between 10 and 15 minutes', '10 and 15 minutes = 10 to 15 minutes'],
    ['a couple of days', 'a couple of days = a couple of days'],
    ['several months', 'several months = several months'],
    ['half a century', 'half a century = about 50 years'],
    ['a quarter of an hour', 'a quarter of an hour = 15 minutes'],
    ['twenty-one days', 'twenty-one days = 21 days'],
    ['a fortnight', 'a fortnight = 1 fortnight'],
    ['two more weeks', 'two more weeks = 2 weeks'],
  ])('%s', (text, want) => {
    expect(lengths(text)).toEqual([want]);
  });

  it('keeps its hedge', () => {
    expect(lengths('more than a decade of conflict')).toEqual(['more than a decade = more than 1 decade']);
    expect(lengths("Syria's more than decade-long civil war")).toEqual([
      'more than decade-long = more than 1 decade',
    ]);
    expect(lengths('just over a year after rebels')).toEqual(['just over a year = just over 1 year']);
    expect(lengths('for at least three weeks')).toEqual(['at least three weeks = at least 3 weeks']);
    expect(lengths('up to 10 days')).toEqual(['up to 10 days = at most 10 days']);
  });

  it.each([
    'the 35-year-old',
    'two months of age',
    'for months',
    'in years to come',
    'I second that',
    'a second visit',
    'the 1990s',
    '$2m',
    '3D printing',
    'three quarters of voters',
    'half a dozen',
    '42 second',
  ])('is not in "%s"', (text) => {
    expect(lengths(text)).toEqual([]);
  });
});

describe('the interval of a length', () => {
  it('is in days, with the slack of the calendar and of round numbers', () => {
    expect(meets('four months', '120 days')).toBe(true);
    expect(meets('two days', '48 hours')).toBe(true);
    expect(meets('half an hour', '30 minutes')).toBe(true);
    expect(meets('at least a month', '30 days')).toBe(true);
    expect(meets('a decade', 'ten years')).toBe(true);
  });

  it('tells lengths apart', () => {
    expect(meets('two days', 'three days')).toBe(false);
    expect(meets('13 years', '14 years')).toBe(false);
    expect(meets('two hours', '80 minutes')).toBe(false);
  });

  it('is open on one side for a bound', () => {
    expect(measure('more than a decade')).toMatchObject({ hi: Number.POSITIVE_INFINITY, bound: 'lower' });
    expect(measure('up to 10 days')).toMatchObject({ lo: 0, bound: 'upper' });
    expect(meets('more than a decade', '13 years')).toBe(true);
    expect(meets('more than a decade', 'five years')).toBe(false);
  });
});

describe('a formatted length', () => {
  const units = fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade');
  const hedges = fc.constantFrom(
    '',
    'at least ',
    'about ',
    'nearly ',
    'more than ',
    'up to ',
    'just over ',
    'less than ',
  );
  const counts = fc.oneof(
    fc.integer({ min: 1, max: 5000 }).map(String),
    fc.constantFrom('2.5', '1.5', 'a few', 'several', 'a couple of', 'half a', 'two to three', 'twenty-one'),
  );

  it('gives the length back', () => {
    fc.assert(
      fc.property(hedges, counts, units, (hedge, count, unit) => {
        for (const { data } of duration.find(
          `${hedge}${count} ${unit}${count === 'half a' ? '' : 's'}`,
          context,
        )) {
          expect(JSON.parse(JSON.stringify(data))).toEqual(data);
          expect(duration.find(duration.format(data), context).map((found) => found.data)).toEqual([data]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
