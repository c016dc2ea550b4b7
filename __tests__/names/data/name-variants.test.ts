import { isGivenVariant, isSemiticVariant } from '../../../src/names/data/name-variants.js';

describe('variants of given names', () => {
  it('are the words of one line, both ways', () => {
    expect(isSemiticVariant('muhammad', 'mehmet')).toBe(true);
    expect(isSemiticVariant('mehmet', 'muhammad')).toBe(true);
    expect(isGivenVariant('john', 'ivan')).toBe(true);
    expect(isGivenVariant('muhammad', 'mehmet')).toBe(true);
  });

  it('are those of every line that a word stands in, but not of their other lines', () => {
    expect(isGivenVariant('yunus', 'jonah')).toBe(true);
    expect(isSemiticVariant('yunus', 'jonah')).toBe(false);
    expect(isSemiticVariant('ivan', 'john')).toBe(false);
  });

  it('are no parts of words, and nothing is no variant', () => {
    expect(isSemiticVariant('ali', 'al')).toBe(false);
    expect(isSemiticVariant('ali', '')).toBe(false);
    expect(isSemiticVariant('', 'ali')).toBe(false);
    expect(isGivenVariant('nobody', 'nobody')).toBe(false);
  });
});
