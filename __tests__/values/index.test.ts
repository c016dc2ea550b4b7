import { findValues, valueType } from '../../src/values/index.js';
import type { ValueContext } from '../../src/values/value-type.js';

const context: ValueContext = { asOf: null, dayFirst: false, names: () => [] };
const counts = (text: string) =>
  findValues(text, context, ['count']).map(({ start, end }) => text.slice(start, end));

describe('the values of a sentence', () => {
  it('keep their hedges and their exact words', () => {
    expect(counts('At least 10 people and half a dozen dogs, between 20 and 30 cats')).toEqual([
      'At least 10',
      'half a dozen',
      'between 20 and 30',
    ]);
  });

  it('are found by the name of their type', () => {
    expect(valueType('ordinal')?.find('his second visit', context)[0]?.data).toEqual({ rank: 2 });
    expect(valueType('nothing')).toBeUndefined();
  });
});
