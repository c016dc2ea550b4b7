import fc from 'fast-check';
import { PLAIN_PAGE } from '../../src/kit/page.js';
import { underlined } from '../../src/kit/underline.js';

const page = { ...PLAIN_PAGE, width: 20 };

describe('underlining', () => {
  it('puts tildes under the words of a span, on whatever line they come to stand', () => {
    expect(underlined(page, 'He made his second visit to Moscow.', [[12, 18]])).toEqual([
      '  He made his second',
      '              ~~~~~~',
      '  visit to Moscow.',
    ]);
  });

  it('leaves lines without words of a span alone', () => {
    expect(underlined(page, 'Nothing here', [])).toEqual(['  Nothing here']);
  });

  it('counts two columns for letters that take two', () => {
    expect(underlined(page, '北京 visit', [[3, 8]])[1]).toBe('       ~~~~~');
  });

  it('makes no line wider than the page, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.nat(30), (text, from, length) => {
        const lines = underlined(page, text, [[from, from + length]]);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
        const words = lines.filter((line) => !/^ *~+$/.test(line)).join('');
        if (!text.includes('~')) expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
