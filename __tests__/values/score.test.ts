import { score } from '../../src/values/score.js';
import { only, quotes } from './helpers.js';

describe('a score', () => {
  it.each([
    ['a 3-1 win', 3, 1],
    ['lost 1-3 at home', 1, 3],
    ['the vote was 52 to 48', 52, 48],
    ['by a vote of 217-213', 217, 213],
    ['voted in favour, 141 to 5, with', 141, 5],
    ['it ended 0-0', 0, 0],
    ['by 26 votes to three', 26, 3],
    ['by 133 votes against 97', 133, 97],
    ['26 in favour and five against', 26, 5],
    ['there were 14 votes for, 11 against', 14, 11],
    ['52 voting in favor of the plan, with 48 voting against', 52, 48],
  ])('is in: %s', (text, first, second) => {
    expect(only(score, text)).toEqual({ first, second });
  });

  it.each([
    '10-12 men',
    'two to three',
    'open 24-7',
    'between 12 and 10',
    'voted 52 to 48 percent',
    '2024-25',
    'won 3-1-2',
    'from 52 to 48',
    '26 in favour and five abstaining',
    'five for the road and six against',
  ])('is not in: %s', (text) => {
    expect(quotes(score, text)).toEqual([]);
  });

  it('is the same answer only with the same sides', () => {
    expect(score.canon({ first: 3, second: 1 })).not.toBe(score.canon({ first: 1, second: 3 }));
  });
});
