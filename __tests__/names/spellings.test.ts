import fc from 'fast-check';
import { arabicLikeness, scriptLikeness, UNLIKE } from '../../src/names/arabic-spelling.js';
import { likelySameWord, resolveNames, sameWord } from '../../src/names/index.js';

describe('spellings of one word', () => {
  it.each([
    ['al-Sharaa', 'al Sharaa'],
    ['Al Shara', 'Shara'],
    ['Hmeimim', 'Khmeimim'],
    ['Tartus', 'Tartous'],
    ['Qamishli', 'al-Qamishli'],
    ['Qamishli', 'Qamishlo'],
    ['Mohammed', 'Muhammad'],
    ['Mehmet', 'Mohamed'],
    ['Zelensky', 'Zelenskyy'],
    ['Kyiv', 'Kiev'],
    ['Netanyahu', 'Netanjahu'],
    ['Erdogan', 'Erdoğan'],
  ])('are "%s" and "%s"', (a, b) => {
    expect(sameWord(a, b)).toBe(true);
    expect(likelySameWord(a, b)).toBe(true);
  });

  it.each([
    ['Sharaa', 'Sharia'],
    ['Sharaa', 'Sharma'],
    ['Shara', 'Share'],
    ['Zelensky', 'Zelenska'],
    ['Putin', 'Putina'],
    ['Syria', 'Syrian'],
    ['Venezuela', 'Venezuelan'],
    ['Assad', 'Assads'],
    ['Mario', 'Maria'],
    ['Mali', 'Male'],
    ['', 'Assad'],
  ])('are not "%s" and "%s"', (a, b) => {
    expect(sameWord(a, b)).toBe(false);
  });

  it('are more easily taken for likely than for certain', () => {
    expect(sameWord('Stewart', 'Stuart')).toBe(false);
    expect(likelySameWord('Stewart', 'Stuart')).toBe(true);
    expect(likelySameWord('Stewart', 'Stefan')).toBe(false);
  });
});

describe('likeness in Arabic letters', () => {
  it('is nought for what Arabic cannot tell apart and lower the less it writes alike', () => {
    expect(arabicLikeness('murad', 'murad')).toBe(0);
    expect(arabicLikeness('murad', 'mourad')).toBeGreaterThan(arabicLikeness('murad', 'marid'));
    expect(arabicLikeness('murad', 'kenneth')).toBe(UNLIKE);
  });

  it('compares a Latin word with an Arabic one', () => {
    expect(scriptLikeness('fernando', 'فرناندو')).toBeGreaterThan(scriptLikeness('fernanda', 'فرناندو'));
  });

  it('is the same both ways round, and never above nought, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdehiklmosuyz'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const likeness = arabicLikeness(a, b);
        expect(likeness).toBeLessThanOrEqual(1e-9);
        expect(arabicLikeness(b, a)).toBeCloseTo(likeness, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('resolving names', () => {
  it('gives spellings of one name the fullest of them', () => {
    const resolved = resolveNames(
      ['Dmitry Peskov', 'Dmitri Peskov', 'Dmitry S. Peskov', 'Sergei Lavrov'],
      'person',
    );
    expect(resolved.get('Dmitri Peskov')).toBe('Dmitry S. Peskov');
    expect(resolved.get('Dmitry Peskov')).toBe('Dmitry S. Peskov');
    expect(resolved.get('Sergei Lavrov')).toBe('Sergei Lavrov');
  });

  it('leaves a surname that two people bear apart from both', () => {
    const resolved = resolveNames(['Assad', 'Bashar al-Assad', 'Hafez al-Assad'], 'person');
    expect(new Set(resolved.values())).toEqual(new Set(['Assad', 'Bashar al-Assad', 'Hafez al-Assad']));
  });
});
