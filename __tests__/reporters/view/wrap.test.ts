import fc from 'fast-check';
import { columns, PLAIN, wrap } from '../../../src/reporters/view/wrap.js';

const lines = (text: string, width: number, lead = '') => wrap([{ text, style: PLAIN }], { width, lead });

describe('text in columns', () => {
  it('breaks at blanks and indents what follows', () => {
    expect(lines('one two three four', 10, '1. ')).toEqual(['1. one two', '   three', '   four']);
  });

  it('keeps a word together that has two looks', () => {
    const bold = (text: string) => `<b>${text}</b>`;
    const runs = [
      { text: 'for his “', style: PLAIN },
      { text: 'first visit', style: bold },
      { text: '” now', style: PLAIN },
    ];
    expect(wrap(runs, { width: 14, lead: '' })).toEqual(['for his “<b>first</b>', '<b>visit</b>” now']);
  });

  it('cuts a word that no line holds', () => {
    expect(lines('a https://example.org/x', 10)).toEqual(['a', 'https://ex', 'ample.org/', 'x']);
  });

  it('counts two columns for a wide character and none for a combining mark', () => {
    expect(['漢字', 'e\u0301', '👍', 'ab'].map(columns)).toEqual([4, 1, 2, 2]);
  });

  it('keeps every character but blanks, within the width, whatever the text', () => {
    const unit = fc.constantFrom('a', 'bc', ' ', '漢', '👍', 'e\u0301', '“', '-');
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 8, max: 30 }), (parts, width) => {
        const text = parts.join('');
        const wrapped = lines(text, width, '  ');
        expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(wrapped.every((line) => columns(line.trimEnd()) <= width)).toBe(true);
      }),
    );
  });
});
