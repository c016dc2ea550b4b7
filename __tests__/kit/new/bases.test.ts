import { basesOf } from '../../../src/kit/new/bases.js';

describe('the words that a printed word may be a form of', () => {
  it.each([
    ['withdrew', 'withdraw'],
    ['visits', 'visit'],
    ['visited', 'visit'],
    ['countries', 'country'],
    ['died', 'die'],
    ['stopped', 'stop'],
  ])('%s: %s', (word, base) => {
    expect(basesOf(word)).toContain(base);
    expect(basesOf(word).at(-1)).toBe(word);
  });

  it.each(['meeting', 'qamishli', 'his'])('%s: itself alone', (word) => {
    expect(basesOf(word)).toEqual([word]);
  });
});
