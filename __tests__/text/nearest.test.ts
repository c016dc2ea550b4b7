import { nearest, suggest } from '../../src/text/nearest.js';

const KNOWN = ['source', 'published', 'title', 'credit', 'role'];

describe('nearest', () => {
  it.each([
    ['sorce', 'source'],
    ['Source', 'source'],
    ['publised', 'published'],
    ['titel', 'title'],
  ])('finds what %s was meant to be', (word, meant) => {
    expect(nearest(word, KNOWN)).toBe(meant);
  });

  it('finds nothing for a word of its own', () => {
    expect(nearest('layout', KNOWN)).toBeNull();
    expect(nearest('source', [])).toBeNull();
  });
});

describe('suggest', () => {
  it('names the nearest word, or else all known ones', () => {
    expect(suggest('titel', KNOWN)).toBe('Did you mean "title"?');
    expect(suggest('layout', ['a', 'b'])).toBe('Known: a, b.');
  });
});
