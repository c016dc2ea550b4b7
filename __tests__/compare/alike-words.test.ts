import { commonStem, countedNoun } from '../../src/compare/built-in/alike-words.js';

describe('words that desks write for one another', () => {
  it.each([
    ['debt', 'owed'],
    ['staff', 'employees'],
    ['firemen', 'firefighters'],
    ['robbery', 'heist'],
  ])('come to one: %s, %s', (one, other) => {
    expect(countedNoun(one)).toBe(countedNoun(other));
  });
  it('are their own common form else', () => {
    expect(commonStem('bridg')).toBe('bridg');
    expect(countedNoun('officer')).not.toBe(countedNoun('gunmen'));
  });
});
