import { FACTOR, symbols, WordHash } from '../../src/text/word-hash.js';

const hashOf = (word: string): number =>
  Array.from(word, (_, i) => symbols[word.charCodeAt(i)]!).reduce(
    (hash, symbol) => (Math.imul(hash, FACTOR) + symbol) | 0,
    0,
  );

describe('words by hash', () => {
  const table = new WordHash();
  const words = Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}`);
  for (const word of words) table.add(word);

  it.each([
    ['as they were added', table],
    ['as they were kept', new WordHash(table.kept())],
  ])('finds every word inside a text, however many, and no other, %s', (_, known) => {
    for (const [i, word] of words.entries())
      expect(known.find(`a ${word.toUpperCase()}`, 2, 2 + word.length, hashOf(word))).toBe(i);
    expect(known.find('xyz', 0, 3, hashOf('xyz'))).toBe(-1);
    expect(known.size).toBe(3000);
  });

  it('adds words to a copy alone', () => {
    const copy = new WordHash(table.kept()).copy();
    expect([copy.add('left'), copy.add("o'clock"), copy.add('w0')]).toEqual([3000, 3001, 0]);
    expect(copy.copy().numberOf("o'clock")).toBe(3001);
    expect(table.numberOf('left')).toBe(-1);
  });

  it('does not take another word of the same hash', () => {
    const one = new WordHash();
    one.add('left');
    expect(one.find('right', 0, 5, hashOf('left'))).toBe(-1);
  });

  it('gives a word one number, also one with other units than plain ones', () => {
    const few = new WordHash();
    expect(['left', '#', "o'clock", 'left', '#'].map((word) => few.add(word))).toEqual([0, 1, 2, 0, 1]);
    expect([...few.kept().odd]).toEqual([1, 2]);
    expect(new WordHash(few.kept()).numberOf("o'clock")).toBe(2);
    expect(few.numberOf('right')).toBe(-1);
  });
});
