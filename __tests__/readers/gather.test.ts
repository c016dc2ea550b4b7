import fc from 'fast-check';
import { chooseIds, gather } from '../../src/readers/gather.js';
import type { Metadata } from '../../src/readers/metadata.js';
import { readTextFile } from '../../src/readers/text-file.js';
import { input } from './helpers.js';

const one = (path: string, text: string, manifest: Metadata = {}) =>
  readTextFile(input(path, text, manifest)).candidates[0]!;
const idsOf = (...files: [string, string, Metadata?][]) =>
  gather(files.map((file) => one(...file))).articles.map(({ id }) => id);

describe('gather', () => {
  it('cites files by the first part of their names', () => {
    expect(idsOf(['000_1a.txt', 'a'], ['001_2b.txt', 'b'])).toEqual(['000', '001']);
  });

  it('cites files by their names where first parts collide, and by their paths where names do', () => {
    expect(idsOf(['news_1.txt', 'a'], ['news_2.txt', 'b'])).toEqual(['news_1', 'news_2']);
    expect(idsOf(['x/a.txt', 'a'], ['y/a.txt', 'b'], ['b.txt', 'c'])).toEqual(['b', 'x/a.txt', 'y/a.txt']);
  });

  it('gives no two articles one id, whatever the ids to try, in any order', () => {
    const lists = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b', 'c'), fc.nat()),
      {
        selector: ([, , n]) => n,
      },
    );
    fc.assert(
      fc.property(lists, (tuples) => {
        const ids = chooseIds(tuples.map(([x, y, n]) => [x, y, `path ${n}`]));
        expect(new Set(ids).size).toBe(tuples.length);
        const backwards = chooseIds(tuples.toReversed().map(([x, y, n]) => [x, y, `path ${n}`]));
        expect(backwards.toReversed()).toEqual(ids);
      }),
    );
  });

  it('notes an id that was declared twice', () => {
    const { articles, notes } = gather([one('a.txt', 'a', { id: 'x' }), one('b.txt', 'b', { id: 'x' })]);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(notes.map(({ message }) => message)).toContain(
      'the id "x" was given to more than one article; this one is "a".',
    );
  });

  it('counts an article once that is given twice, and says so', () => {
    const { articles, notes } = gather([one('b.txt', 'Talks.\n'), one('a.txt', 'Talks.')]);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(notes).toEqual([
      { file: 'b.txt', line: null, message: 'the same article as a.txt; it counts once.' },
    ]);
  });

  it('keeps the one with a publisher of two like texts', () => {
    const { articles } = gather([one('a.txt', 'Talks.'), one('b.txt', 'Talks.', { source: 'AA' })]);
    expect(articles.map(({ source }) => source)).toEqual(['AA']);
  });

  it('keeps the same text by two publishers, and a draft beside what was published', () => {
    const text = 'Talks.';
    expect(idsOf(['a.txt', text, { source: 'AA' }], ['b.txt', text, { source: 'AP' }])).toHaveLength(2);
    expect(idsOf(['a.txt', text], ['b.txt', text, { role: 'draft' }])).toHaveLength(2);
  });

  it('gives the same articles in whatever order the files come', () => {
    const files = [
      one('a.txt', 'A'),
      one('b.txt', 'B', { id: 'z' }),
      one('c_1.txt', 'A'),
      one('c_2.txt', 'C'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 4 }), (shuffled) => {
        expect(gather(shuffled)).toEqual(gather(files));
      }),
    );
  });
});
