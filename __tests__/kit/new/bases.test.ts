import { basesOf, verbsIn } from '../../../src/kit/new/bases.js';

describe('the words that a printed word may be a form of', () => {
  it.each([
    ['withdrew', 'withdraw'],
    ['visits', 'visit'],
    ['visited', 'visit'],
    ['countries', 'country'],
    ['died', 'die'],
    ['stopped', 'stop'],
    ['veered', 'veer'],
    ['torpedoed', 'torpedo'],
    ['scuttled', 'scuttle'],
    ['detonated', 'detonate'],
    ['insured', 'insure'],
  ])('%s: %s', (word, base) => {
    expect(basesOf(word)).toContain(base);
    expect(basesOf(word).at(-1)).toBe(word);
  });

  it.each(['meeting', 'qamishli', 'his', 'crisis', 'bus', 'need', 'backed'])('%s: itself alone', (word) => {
    expect(basesOf(word)).toEqual([word]);
  });
});

describe('the verb that a word in -ing may be a form of', () => {
  it.each([
    ['drinking', 'drink'],
    ['veering', 'veer'],
    ['hitting', 'hit'],
    ['debating', 'debate'],
  ])('%s: %s', (word, base) => {
    expect(verbsIn(word)).toContain(base);
  });

  it('is none for a word that only ends alike', () => {
    expect([verbsIn('king'), verbsIn('said')]).toEqual([[], []]);
  });
});
