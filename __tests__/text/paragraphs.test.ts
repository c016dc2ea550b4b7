import fc from 'fast-check';
import { paragraphs } from '../../src/text/index.js';

const pieces = (text: string): readonly string[] =>
  paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are the lines that have words', () => {
    expect(pieces('Talks in Moscow\n\n  Putin met him. \r\nHe left.')).toEqual([
      'Talks in Moscow',
      'Putin met him.',
      'He left.',
    ]);
  });

  it('of usual length are whole', () => {
    const text = 'The ministers met. '.repeat(2000).trim();
    expect(pieces(text)).toEqual([text]);
  });

  it('of a book on one line are pieces that end with a sentence', () => {
    const text = 'The ministers met Mr. Lee in Moscow. '.repeat(20_000).trim();
    const found = pieces(text);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((piece) => !piece.startsWith('The') || !piece.endsWith('Moscow.'))).toEqual([]);
    expect(found.join(' ')).toBe(text);
  });

  it('without a sentence end are cut at a space, and without one anywhere but inside a character', () => {
    const words = 'calm '.repeat(50_000).trim();
    expect(pieces(words).join(' ')).toBe(words);
    const letters = `x${'😀'.repeat(60_000)}`;
    expect(pieces(letters).some((piece) => /\p{Cs}/u.test(piece))).toBe(false);
    expect(pieces(letters).join('')).toBe(letters);
  });

  it('know their lines when a wrapped text without blank lines is cut', () => {
    const line = 'the ministers of both countries met in the capital and spoke of,';
    const text = Array.from({ length: 3000 }, () => line).join('\n');
    const found = paragraphs(text);
    expect(found.length).toBeGreaterThan(1);
    for (const { start, line: at } of found) expect(text.slice(0, start).split('\n').length).toBe(at);
  });

  it('stand in order, apart from each other, whatever the text', () => {
    const text = fc.array(fc.constantFrom('a. ', '\n', ' ', 'b'.repeat(30_000), 'Calm days. '), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const all = paragraphs(parts.join(''));
        const places = all.flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(all.every(({ start, end }) => end > start && end - start <= 50_000)).toBe(true);
      }),
    );
  });
});
