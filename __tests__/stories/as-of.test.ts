import { resolveAsOf, storyDay } from '../../src/stories/as-of.js';
import { article, on } from './helpers.js';

const asOf = (...articles: Parameters<typeof resolveAsOf>[0]) =>
  resolveAsOf(articles).articles.map((each) => `${each.asOf.day} ${each.asOf.from}`);

describe('resolveAsOf', () => {
  it('keeps a declared day, and takes a printed one where none is declared', () => {
    const printed = article('b', { text: 'Talks\n29 January 2026\nText.' });
    expect(asOf(article('a', on('2026-01-28')), printed)).toEqual([
      '2026-01-28 article',
      '2026-01-29 article',
    ]);
  });

  it("gives an article without a day the story's, and says so", () => {
    const { articles, notes } = resolveAsOf([article('a', on('2026-01-28')), article('b')]);
    expect(articles[1]?.asOf).toEqual({ day: '2026-01-28', from: 'story' });
    expect(notes).toEqual([
      {
        file: 'b.txt',
        line: null,
        message: "carries no date; words such as “Wednesday” are read as of 2026-01-28, the story's day.",
      },
    ]);
  });

  it('leaves an article without a day when no other has one either', () => {
    const { articles, notes } = resolveAsOf([article('a'), article('b')]);
    expect(articles.map((each) => each.asOf.from)).toEqual(['none', 'none']);
    expect(notes[0]?.message).toMatch(/^carries no date; .* stay unresolved/);
  });

  it('leaves it too when the others lie weeks apart', () => {
    expect(asOf(article('a', on('2026-01-01')), article('b', on('2026-01-28')), article('c'))).toContain(
      'null none',
    );
  });

  it('notes a printed day that is not the declared one, and keeps the declared', () => {
    const { articles, notes } = resolveAsOf([
      article('a', { ...on('2026-01-28'), text: 'January 29, 2026\nText.' }),
    ]);
    expect(articles[0]?.asOf.day).toBe('2026-01-28');
    expect(notes[0]?.message).toBe('is read as of 2026-01-28, as declared; the text prints 2026-01-29.');
  });

  it('takes the day of a photo, but not of one older than the story', () => {
    const photo = (day: string) => article('b', { text: `Leaders meet on ${day}. (Photo: AFP)\nText.` });
    expect(asOf(photo('January 27, 2026'), article('a', on('2026-01-28')))[0]).toBe('2026-01-27 caption');
    expect(asOf(photo('January 2, 2026'), article('a', on('2026-01-28')))[0]).toBe('2026-01-28 story');
  });

  it('gives one note for all lines of a file', () => {
    const line = { path: 'feed.jsonl' };
    const { notes } = resolveAsOf([article('a', line), article('b', line), article('c', on('2026-01-28'))]);
    expect(notes.map(({ message }) => message.slice(0, 32))).toEqual(['2 of its articles carry no date;']);
  });
});

describe('storyDay', () => {
  it('is the day that most articles have, and of equals the later', () => {
    expect(storyDay(['2026-01-28', '2026-01-29', '2026-01-28'])).toBe('2026-01-28');
    expect(storyDay(['2026-01-29', '2026-01-28'])).toBe('2026-01-29');
    expect(storyDay([])).toBeNull();
  });
});
