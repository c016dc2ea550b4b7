import fc from 'fast-check';
import { isoDay, MONTHS, WEEKDAYS } from '../../../src/values/calendar.js';
import { lex } from '../../../src/values/date/lexer.js';
import { newScan } from '../../../src/values/date/scan.js';
import { timedPoint } from '../../../src/values/date/timed.js';
import { date } from '../../../src/values/date.js';
import { duration } from '../../../src/values/duration.js';
import { context } from './dates.js';

const day = fc.integer({ min: -20_000, max: 40_000 }).map(isoDay);
const months = fc.constantFrom(...MONTHS);
const number = fc.integer({ min: 1, max: 31 });
const year = fc.integer({ min: 1800, max: 2100 });
const unit = fc.constantFrom('day', 'week', 'month', 'year', 'decade');

/** What people write, from its parts. */
const written = fc.oneof(
  fc.tuple(number, months, year).map(([d, m, y]) => `${d} ${m} ${y}`),
  fc.tuple(months, number).map(([m, d]) => `${m} ${d}`),
  fc.tuple(number, number, months).map(([a, b, m]) => `${a}-${b} ${m}`),
  fc
    .tuple(fc.constantFrom('last', 'next', 'this'), fc.constantFrom(...WEEKDAYS))
    .map((words) => words.join(' ')),
  fc.tuple(number, unit).map(([count, one]) => `${count} ${one}s ago`),
  fc.tuple(fc.constantFrom('early', 'mid', 'late'), year).map(([part, y]) => `${part} ${y}`),
  fc.tuple(fc.constantFrom('early', 'late'), months).map(([part, m]) => `in ${part} ${m}`),
  fc.tuple(fc.constantFrom('last', 'this', 'next'), unit).map((words) => words.join(' ')),
  fc
    .tuple(number, months, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 10, max: 59 }))
    .map(([d, m, hour, minute]) => `${d} ${m} at ${String(hour).padStart(2, '0')}:${minute} GMT`),
  fc
    .tuple(fc.constantFrom(...WEEKDAYS), fc.constantFrom('morning', 'evening', 'night'))
    .map((words) => words.join(' ')),
  year.map((y) => `the ${Math.floor(y / 10) * 10}s`),
);

/** Pieces of the grammar in any order, and noise. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MONTHS, ...WEEKDAYS),
      fc.constantFrom(
        'the',
        'first',
        'last',
        'week',
        'of',
        'to',
        '-',
        'from',
        'between',
        'and',
        ',',
        'a',
        'half',
        'ago',
        'in',
      ),
      fc.constantFrom(
        'early',
        'end',
        'year',
        'next',
        'before',
        '3pm',
        'GMT',
        "'",
        '/',
        '.',
        ':',
        'century',
        'quarter',
        'night',
      ),
      fc.integer({ min: 0, max: 99_999 }).map(String),
    ),
    { maxLength: 14 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

describe('any string', () => {
  it('is read without a throw, in spans that lie in it, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), pieces, written),
        fc.option(day),
        fc.boolean(),
        (text, asOf, dayFirst) => {
          for (const type of [date, duration]) {
            let last = 0;
            for (const { start, end } of type.find(text, context({ asOf, dayFirst }))) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = end;
            }
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(date.find(text, context())).toEqual(date.find(text, context()));
      }),
    );
  });

  it('gives JSON, an interval that is not upside down, and words', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, written), day, (text, asOf) => {
        for (const { data } of date.find(text, context({ asOf }))) {
          expect(JSON.parse(JSON.stringify(data))).toEqual(data);
          const measure = date.measure?.(data);
          if (measure != null) expect(measure.lo).toBeLessThanOrEqual(measure.hi);
          expect(date.canon(data)).not.toBe('');
          expect(date.format(data)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a formatted date', () => {
  it('gives the date back', () => {
    fc.assert(
      fc.property(written, day, (text, asOf) => {
        for (const { data } of date.find(text, context({ asOf }))) {
          if (data.words !== undefined) continue;
          expect(date.find(date.format(data), context({ asOf })).map((found) => found.data)).toEqual([data]);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('long input', () => {
  const repeated = [
    'the first week of ',
    'two weeks before ',
    'from Monday to ',
    '2015-',
    '3 days from ',
    'early ',
    'Jan 1, ',
  ];

  it.each(repeated)(
    'is read once at every token, four times at most where dates stand in dates: %s',
    (piece) => {
      const text = piece.repeat(500);
      const scan = newScan(text, lex(text), { asOf: 0, dayFirst: false, said: null });
      for (let index = 0; index < scan.tokens.length; index++) timedPoint(scan, index);
      expect(scan.memo.points.size).toBeLessThanOrEqual(4 * scan.tokens.length);
      expect(scan.memo.timed.size).toBeLessThanOrEqual(scan.tokens.length);
      expect(scan.memo.depth).toBe(0);
    },
  );

  it.each([...repeated, '1 hour, ', '2 or '])('gives spans in order to its end: %s', (piece) => {
    const text = piece.repeat(2_000);
    for (const type of [date, duration]) {
      const ends = type.find(text, context()).map(({ end }) => end);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
    }
  });
});
