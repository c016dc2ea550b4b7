import fc from 'fast-check';
import { lexiconNames } from '../../src/names/index.js';
import { place } from '../../src/values/place.js';

const context = {
  asOf: null,
  dayFirst: true,
  names: lexiconNames([{ id: 'qamishli', kind: 'place', spellings: ['Qamishli'] }]),
};
const found = (text: string) => place.find(text, context).map(({ data }) => data);

describe('place', () => {
  it('is the lexicon’s or the table’s in any spelling', () => {
    expect(found('from Qamishlo to Kiev')).toEqual([
      { id: 'qamishli', name: 'Qamishlo', within: null },
      { id: 'kyiv', name: 'Kiev', within: 'ukraine' },
    ]);
  });

  it('takes the state or country after a comma for where it is', () => {
    expect(found('in Wichita, Kan., on Monday')).toEqual([
      { id: 'wichita', name: 'Wichita', within: 'kansas' },
    ]);
    expect(found('in Kafr Nabl, Syria')).toEqual([{ id: 'kafr nabl', name: 'Kafr Nabl', within: 'syria' }]);
  });

  it('keeps the places of a list apart', () => {
    expect(found('in France, Germany and Italy').map(({ id }) => id)).toEqual(['france', 'germany', 'italy']);
    expect(found('in Paris, London and Rome').map(({ id }) => id)).toEqual(['paris', 'london', 'rome']);
  });

  it.each([
    'ten miles north of Qamishli',
    'outside Kyiv',
    '20 km from Qamishli',
    'near the town of Qamishli',
    'north-east of Kyiv',
  ])('is not the place that "%s" is measured from', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found again in its own wording', () => {
    const [one] = found('Russian forces left Kiev');
    expect(found(place.format(one!))).toEqual([one]);
  });

  it('has spans inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, data } of place.find(text, context))
          expect(text.slice(start, end)).toBe(data.name);
      }),
    );
  });
});

describe('a place that no table has', () => {
  it.each([
    ['The plane took off from Pemali', 'pemali'],
    ['a ferry bound for Lindo', 'lindo'],
    ['the bus was travelling to Kutahya', 'kutahya'],
    ['the capital, Karunga, was calm', 'karunga'],
  ])('is known by a journey, or beside what it is: %s', (text, id) => {
    expect(found(text).map((data) => data.id)).toEqual([id]);
  });
});
