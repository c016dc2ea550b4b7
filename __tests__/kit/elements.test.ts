import fc from 'fast-check';
import { elementAt, elementsOf } from '../../src/kit/elements.js';

const texts = (pattern: string) => elementsOf(pattern).map(({ text }) => text);

describe('the elements of a pattern', () => {
  it.each([
    ['{value} [official] (visit | trip)', ['{value}', '[official]', '(visit | trip)']],
    ["'pulled' ...4 out, then", ["'pulled'", '...4', 'out', ',', 'then']],
    ["since 'the fall' of", ['since', "'the fall'", 'of']],
    ['(a [b | (c d)]) @x', ['(a [b | (c d)])', '@x']],
    ['left | went {place:place}', ['left', '|', 'went', '{place:place}']],
    ['face-to-face talks', ['face-to-face', 'talks']],
  ])('of %s are as they are written', (pattern, expected) => {
    expect(texts(pattern)).toEqual(expected);
  });

  it('hold every offset of their own', () => {
    const elements = elementsOf('kill ...3 (a | b) today');
    expect(elementAt(elements, 0).text).toBe('kill');
    expect(elementAt(elements, 12).text).toBe('(a | b)');
    expect(elementAt(elements, 18).text).toBe('today');
  });

  it('are slices of the pattern, in order, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab ([{)]}|,.'@5") }), (pattern) => {
        const elements = elementsOf(pattern);
        for (const { text, from, to } of elements) expect(pattern.slice(from, to)).toBe(text);
        const joined = elements.map(({ text }) => text).join('');
        expect(joined.replace(/\s/g, '')).toBe(pattern.replace(/\s/g, ''));
      }),
    );
  });
});
