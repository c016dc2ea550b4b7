import fc from 'fast-check';
import { age } from '../../src/values/age.js';
import { count } from '../../src/values/count.js';
import { type Figure, makeFigure } from '../../src/values/figure.js';
import type { Hedge } from '../../src/values/hedge.js';
import { findValues, valueTypes } from '../../src/values/index.js';
import { money } from '../../src/values/money.js';
import { number } from '../../src/values/number.js';
import { ordinal } from '../../src/values/ordinal.js';
import { percent } from '../../src/values/percent.js';
import { quantity } from '../../src/values/quantity.js';
import { score } from '../../src/values/score.js';
import { only, plain } from './helpers.js';

const HEDGES: readonly (Hedge | null)[] = [
  null,
  'about',
  'nearly',
  'just over',
  'at least',
  'more than',
  'at most',
  'less than',
];

const WORDS =
  'at least about nearly between and to - – 10 12 1,200 1.2 million two hundred five half a dozen third of $ € US$ USD bn % percent ' +
  'points km miles feet 5 \' " °C C magnitude aged 35 year-old in his 30s , ( ) . one no first 21st 2024 won 3-1 pounds 1/2 ½ x10^6 per day point';

/** Texts made of what numbers are made of, and any other text. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', '', '-', ', ')), {
      maxLength: 14,
    })
    .map((parts) => parts.map(([word, gap]) => word + gap).join('')),
);

const whole = fc.integer({ min: 2, max: 2_000_000 });
const stated = fc.oneof(
  whole.map((value): readonly [number, number] => [value, value]),
  fc
    .tuple(whole, fc.integer({ min: 1, max: 5000 }))
    .map(([from, more]): readonly [number, number] => [from, from + more]),
);

function figures(step: (stated: readonly [number, number]) => number, grain = 0): fc.Arbitrary<Figure> {
  return fc
    .tuple(stated, fc.constantFrom(...HEDGES))
    .map(([value, hedge]) => makeFigure(value, { step: step(value), hedge, grain }));
}

describe('the numeric types, on any text', () => {
  it('never throw, keep every span inside the text and in order, and never overlap themselves', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const type of valueTypes) {
          let end = 0;
          for (const found of type.find(input, plain)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.end).toBeLessThanOrEqual(input.length);
            end = found.end;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('give data that survives JSON, a measure in order and words', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { type, data } of findValues(input, plain)) {
          const kind = valueTypes.find(({ name }) => name === type)!;
          expect(JSON.parse(JSON.stringify(data))).toEqual(data);
          const measure = kind.measure?.(data) ?? null;
          if (measure !== null) expect(measure.lo).toBeLessThanOrEqual(measure.hi);
          expect(kind.format(data)).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('read what they word: a number', () => {
    fc.assert(
      fc.property(
        figures(() => 0),
        (data) => {
          expect(only(number, number.format(data))).toEqual(data);
        },
      ),
    );
  });

  it('read what they word: a count', () => {
    fc.assert(
      fc.property(
        figures(() => 0, 1),
        (data) => {
          fc.pre(data.stated[0] < 1000 || data.stated[0] > 2100);
          expect(only(count, count.format(data))).toEqual(data);
        },
      ),
    );
  });

  it('read what they word: an ordinal and a score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), whole, whole, (rank, first, second) => {
        expect(only(ordinal, ordinal.format({ rank }))).toEqual({ rank });
        const data = { first: first % 600, second: second % 600 };
        // "24-7" and "7-7" are no scores.
        if (data.second === 7 && (data.first === 24 || data.first === 7)) return;
        expect(only(score, score.format(data))).toEqual(data);
      }),
    );
  });

  it('read what they word: a percentage, an age', () => {
    fc.assert(
      fc.property(
        figures(() => 1),
        figures(() => 0),
        (share, years) => {
          const data = { ...share, unit: 'percent' as const };
          expect(only(percent, percent.format(data))).toEqual(data);
          const old = { ...years, unit: 'month' as const };
          expect(only(age, age.format(old))).toEqual(old);
        },
      ),
    );
  });

  it('read what they word: money and a quantity that their own words gave', () => {
    const words = fc.tuple(
      fc.constantFrom('', 'about ', 'at least ', 'up to ', 'more than ', 'nearly '),
      whole,
      fc.constantFrom('', '.5', ' million', '.25 billion'),
    );
    fc.assert(
      fc.property(words, ([hedge, value, tail]) => {
        const sum = only(money, `${hedge}€${value}${tail}`);
        expect(only(money, money.format(sum))).toEqual(sum);
        const length = only(quantity, `${hedge}${value}${tail} miles`);
        expect(only(quantity, quantity.format(length))).toEqual(length);
      }),
    );
  });
});

describe('a very long sentence', () => {
  it.each([
    '1',
    '1 ',
    '1,',
    'two hundred and ',
    '$1 to ',
    '5 feet ',
    'a ',
    'one-',
    '(1) ',
    '"1" ',
    '1-',
    'between 1 and ',
    "1' ",
  ])('of "%s" over and over is read to its end', (piece) => {
    const input = piece.repeat(3000);
    const found = findValues(input, plain);
    expect(found.every(({ start, end }) => start < end && end <= input.length)).toBe(true);
  });
});
