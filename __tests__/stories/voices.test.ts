import { voiceOf, voices } from '../../src/stories/voices.js';
import { article } from './helpers.js';

describe('voices', () => {
  it('counts publishers, not articles', () => {
    const articles = [
      article('a', { source: 'AP' }),
      article('b', { source: 'BBC' }),
      article('c', { source: 'BBC' }),
    ];
    expect(voices(articles)).toBe(2);
  });

  it('counts copies as one voice', () => {
    const copies = ['b', 'c', 'd'].map((id) => article(id, { source: id, copyOf: 'a' }));
    expect(voices([article('a', { source: 'AP' }), ...copies])).toBe(1);
  });

  it('counts copies of one text as one voice when the text itself is not among those asked for', () => {
    const copies = ['b', 'c'].map((id) => article(id, { source: id, copyOf: 'a' }));
    expect(voices([article('a', { source: 'AP' }), ...copies], ['b', 'c'])).toBe(1);
  });

  it('adds no voice for an unnamed publisher', () => {
    expect(voices([article('a'), article('b'), article('c', { source: 'AP' })])).toBe(1);
  });

  it('lets a named publisher speak for the unnamed text that it copied', () => {
    const articles = [article('a'), article('b', { source: 'BBC', copyOf: 'a' })];
    expect([...voiceOf(articles)]).toEqual([
      ['a', 'BBC'],
      ['b', 'BBC'],
    ]);
  });

  it('follows a revision of a copy to the origin', () => {
    const articles = [
      article('a', { source: 'AP' }),
      article('b', { source: 'BBC', copyOf: 'a' }),
      article('c', { source: 'BBC', revisionOf: 'b' }),
    ];
    expect(voices(articles)).toBe(1);
  });

  it("does not count the desk's own draft", () => {
    expect(voices([article('a', { source: 'AP' }), article('b', { source: 'Us', role: 'draft' })])).toBe(1);
  });
});
