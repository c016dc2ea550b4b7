import fc from 'fast-check';
import { arrange } from '../../src/stories/index.js';
import { article, on } from './helpers.js';

describe('arrange', () => {
  it('takes the articles of one check for one story, in the order of their ids', () => {
    const { stories, articles } = arrange([article('b'), article('a')], 'Talks');
    expect(stories).toEqual([{ id: 'story', title: 'Talks', articles: ['a', 'b'] }]);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('has no story where there is no article', () => {
    expect(arrange([])).toEqual({ stories: [], articles: [], notes: [] });
  });

  it('calls the story by the headline whose words most articles have', () => {
    const { stories } = arrange([
      article('a', { title: 'Snow in Moscow' }),
      article('b', { title: 'Putin meets Sharaa', text: 'Putin and Sharaa met.' }),
      article('c', { text: 'Putin received his guest Sharaa in the Kremlin.' }),
    ]);
    expect(stories[0]?.title).toBe('Putin meets Sharaa');
  });

  it('shortens a first line that must serve as a title', () => {
    const { stories } = arrange([article('a', { title: `${'word '.repeat(60)}` })]);
    expect(stories[0]?.title.length).toBeLessThanOrEqual(141);
    expect(stories[0]?.title).toMatch(/word…$/);
  });

  it('fills in the credit that a text prints', () => {
    expect(arrange([article('a', { text: 'MOSCOW (AP) — Text.' })]).articles[0]?.credit).toBe('AP');
  });

  it('gives the same in whatever order the articles come', () => {
    const all = ['a', 'b', 'c', 'd'].map((id, n) =>
      article(id, {
        title: `Talks ${n % 2} here`,
        text: `Talks about thing ${id}`,
        ...(n > 1 ? on(`2026-01-2${n}`) : {}),
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
        expect(arrange(shuffled)).toEqual(arrange(all));
      }),
    );
  });
});
