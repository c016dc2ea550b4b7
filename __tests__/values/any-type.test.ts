import fc from 'fast-check';
import { nameLexicon } from '../../src/names/index.js';
import { valueTypes } from '../../src/values/index.js';

const { find: names } = nameLexicon([
  { id: 'assad', kind: 'person', spellings: ['Bashar al-Assad', 'al-Assad'] },
]);
const words = fc.constantFrom(
  ...(
    '10 1,200 half a dozen third of the $ € Rs million per cent km ° aged 35 -year-old 3-1 on Monday 8 May 2024 at 7:37 ' +
    'GMT between and from to ago last week Bashar al-Assad Mr Smith, north of Hama ½ no one second e80 “ ’s – \u200b 😀 \n'
  ).split(' '),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 25 }).map((list) => list.join('')),
);
const day = fc.option(
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

describe.each(valueTypes.map((type) => [type.name, type] as const))(
  'the type %s, on any text and day',
  (_, type) => {
    test('finds spans inside the text, in order, not overlapping, and words and measures all of them', () => {
      fc.assert(
        fc.property(text, day, fc.boolean(), (string, asOf, dayFirst) => {
          let last = 0;
          for (const { start, end, data } of type.find(string, { asOf, dayFirst, names })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(string.length);
            last = end;
            expect(typeof type.canon(data)).toBe('string');
            expect(typeof type.format(data)).toBe('string');
            const size = type.measure?.(data) ?? null;
            if (size !== null) expect(size.lo).toBeLessThanOrEqual(size.hi);
          }
        }),
        { numRuns: 150 },
      );
    });
  },
);
