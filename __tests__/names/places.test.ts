import fc from 'fast-check';
import { nameKey } from '../../src/names/places.js';
import { nameWords } from '../../src/names/words.js';

describe('the key of a name', () => {
  const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);
  const joint = fc.constantFrom(' ', ' ', ' ', '-', '  ', ', ', '. ', "'");

  it('is the folded words of any spelling, plain or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { minLength: 1 }), (parts) => {
        const spelling = parts.map(([letters, after]) => letters + after).join('');
        expect(nameKey(spelling)).toBe(
          nameWords(spelling)
            .map(({ folded }) => folded)
            .join(' '),
        );
      }),
    );
    expect(nameKey('New York')).toBe('new york');
    expect(nameKey('Bosnia-Herzegovina')).toBe('bosnia herzegovina');
    expect(nameKey("N'Djamena")).toBe('ndjamena');
  });
});
