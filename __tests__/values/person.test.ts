import { lexiconNames } from '../../src/names/index.js';
import { person } from '../../src/values/person.js';

const context = {
  asOf: null,
  dayFirst: true,
  names: lexiconNames([{ id: 'putin', kind: 'person', spellings: ['Vladimir Putin'] }]),
};
const found = (text: string) => person.find(text, context);

describe('person', () => {
  it('is the lexicon’s in any spelling, with the words as printed', () => {
    expect(found('Mr Putin’s aide and Vladimir V. Putin').map(({ data }) => data)).toEqual([
      { id: 'putin', name: 'Putin' },
      { id: 'putin', name: 'Vladimir V. Putin' },
    ]);
  });

  it('is anyone named as people are, but no place and no organisation', () => {
    const text = 'In Texas the Justice Department accused Jane Smith, 35, of fraud.';
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Jane Smith']);
  });

  it('compares by id and is worded as printed', () => {
    const [one] = found('Putin spoke');
    expect(person.canon(one!.data)).toBe('putin');
    expect(found(person.format(one!.data))[0]!.data).toEqual(one!.data);
  });
});
