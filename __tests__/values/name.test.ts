import fc from 'fast-check';
import { lexiconNames } from '../../src/names/index.js';
import { name } from '../../src/values/name.js';

const context = {
  asOf: null,
  dayFirst: true,
  names: lexiconNames([{ id: 'ukraine', kind: 'place', spellings: ['Ukraine'] }]),
};
const found = (text: string) => name.find(text, context).map(({ data }) => data.name);

describe('name', () => {
  it.each([
    ['The Lakers beat Manchester United 3-1 on Sunday', ['Lakers', 'Manchester United']],
    ['Rovers’ win over Bank of England', ['Rovers', 'Bank of England']],
    ["Leeds's 2-0 win at St. Mary's", ['Leeds', 'St. Mary']],
    ['When they met in May, police fired', []],
    ['On Saturday Hamburg lost', ['Hamburg']],
    ["Smith's Civic Alliance won", ['Smith', 'Civic Alliance']],
    ['nobody was named', []],
  ])('in "%s" is a run of capitals, opening and calendar words aside', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('has the lexicon’s id where the lexicon has it', () => {
    expect(name.find('Ukraine fired', context)[0]?.data.id).toBe('ukraine');
  });

  it('lies where its words are, left to right, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end, data } of name.find(text, context)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(data.name);
          at = end;
        }
      }),
    );
  });
});
