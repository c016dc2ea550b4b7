import { ALIKE, commonStem, countedNoun } from '../../src/compare/built-in/alike-words.js';
import { stem } from '../../src/compare/stem.js';

describe('words that desks write for one another', () => {
  it.each([
    ['debt', 'owed'],
    ['staff', 'employees'],
    ['firemen', 'firefighters'],
    ['robbery', 'heist'],
    ['inquiry', 'investigation'],
  ])('come to one: %s, %s', (one, other) => {
    expect(countedNoun(one)).toBe(countedNoun(other));
  });
  it('are their own common form else', () => {
    expect(commonStem('bridg')).toBe('bridg');
    expect(countedNoun('officer')).not.toBe(countedNoun('gunmen'));
  });
  it('stand in one line each, by their stems', () => {
    const lines = ALIKE.trim().split('\n');
    const stems = lines.flatMap((line) => [...new Set(line.split(' ').map(stem))]);
    expect(stems.filter((each, i) => stems.indexOf(each) !== i)).toEqual([]);
  });
});
