import fc from 'fast-check';
import { wordingSimilarity, wordSimilarity, wordsOf } from '../../src/text/index.js';

describe('similarity', () => {
  it('of two spellings of a word is high, of two words low', () => {
    expect(wordSimilarity('stabilisation', 'stabilization')).toBeGreaterThan(0.8);
    expect(wordSimilarity('airport', 'harbour')).toBeLessThan(0.3);
  });

  it('of wordings counts whole words', () => {
    expect(
      wordingSimilarity(wordsOf('the troops left the base'), wordsOf('the troops leave the base')),
    ).toBeCloseTo(0.8);
    expect(wordingSimilarity([], [])).toBe(1);
  });

  it('is symmetric and between 0 and 1', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'cc', 'dd'));
    fc.assert(
      fc.property(list, list, (a, b) => {
        const found = wordingSimilarity(a, b);
        expect(found).toBe(wordingSimilarity(b, a));
        expect(found >= 0 && found <= 1).toBe(true);
        expect(wordingSimilarity(a, a)).toBe(1);
      }),
    );
  });
});
