import { bearerOf } from '../../src/extract/built-in/age-bearer.js';

describe('whose an age is', () => {
  it.each([
    ['Police held Laura Stern, ', ', on Sunday.', ['laura', 'stern']],
    ['Police held Owen R. Blake Jr., ', ', on Sunday.', ['owen', 'r', 'blake']],
    ['They named Juan de la Cruz (', ').', ['juan', 'de', 'la', 'cruz']],
    ['The bodies of Stern and his ', ' wife, Laura, were found.', ['laura']],
    ['Stern, the ', ' minister, left.', ['stern']],
    ['Officers stopped the ', ' was in Paris.', []],
    ['It was cold in Kerrin. A man of ', ' was held.', []],
  ])('is told by the name beside it: %s…%s', (before, behind, names) => {
    expect(bearerOf(before, behind)).toEqual(names);
  });
});
