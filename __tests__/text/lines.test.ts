import fc from 'fast-check';
import { fold, lineAt, lineIndex } from '../../src/text/index.js';

describe('lines', () => {
  it('end with any of the three line breaks', () => {
    const text = 'a\nb\r\nc\rd';
    expect(['a', 'b', 'c', 'd'].map((letter) => lineAt(text, text.indexOf(letter)))).toEqual([1, 2, 3, 4]);
  });

  it('are the same by index and by counting', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n')), fc.nat(20), (parts, offset) => {
        const text = parts.join('');
        expect(lineIndex(text).at(offset)).toBe(lineAt(text, offset));
      }),
    );
  });
});

describe('fold', () => {
  it('gives one form for the spellings of a word', () => {
    expect(fold('Škoda ÉTÉ Łódź İzmir Straße d’Ivoire')).toBe("skoda ete lodz izmir strasse d'ivoire");
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))),
    );
  });
});
