import { readManifest } from '../../src/readers/manifest.js';
import { bytes } from './helpers.js';

const read = (yaml: string, files = ['a.txt', 'b.txt']) => readManifest('sources.yaml', bytes(yaml), files);
const complaints = (yaml: string) =>
  read(yaml).problems.map(({ line, column, message, help }) => `${line}:${column} ${message}. ${help}`);

describe('readManifest', () => {
  it('reads what is declared of each file', () => {
    const { story, articles, problems } = read(`
story: Talks in Moscow
articles:
  a.txt:
    id: 000
    source: The National
    published: 2026-01-28
    dated-by: caption
    title: "Second visit: talks"
    credit: AFP
    url: https://example.org/a
    role: draft
  b.txt:
`);
    expect(problems).toEqual([]);
    expect(story).toBe('Talks in Moscow');
    expect(Object.fromEntries(articles)).toEqual({
      'a.txt': {
        id: '000',
        source: 'The National',
        published: '2026-01-28',
        datedBy: 'caption',
        title: 'Second visit: talks',
        credit: 'AFP',
        url: 'https://example.org/a',
        role: 'draft',
      },
      'b.txt': {},
    });
  });

  it('takes date for published, and null for unknown', () => {
    const { articles, problems } = read('articles: { a.txt: { source: null, date: 2026-01-28 } }');
    expect(problems).toEqual([]);
    expect(articles.get('a.txt')).toEqual({ published: '2026-01-28' });
  });

  it('says nothing of any file when it is empty', () => {
    expect(read('# nothing yet')).toEqual({ story: null, articles: new Map(), problems: [] });
  });

  it.each([
    ['articles: { a.txt: { sorce: AA } }', '1:21 unknown key "sorce". Did you mean "source"?'],
    ['articels: {}', '1:1 unknown key "articels". Did you mean "articles"?'],
    ['a.txt: { source: AA }', '1:1 unknown key "a.txt". Put it under "articles:".'],
    ['articles: { a.txt: { role: final } }', '1:22 "role" cannot be "final". Use published or draft.'],
    ['articles: { a.txt: { date: 28 Jan } }', '1:22 "date" is not a day: "28 Jan". Write it as 2026-01-28.'],
    [
      'articles: { a.tx: { source: AA } }',
      '1:13 no file "a.tx" beside this manifest. Did you mean "a.txt"? A manifest describes the files in its own folder.',
    ],
    ['- a.txt', '1:1 the manifest must be a map of keys and values. Write "key: value" lines.'],
    ['articles: [a.txt]', '1:11 "articles" must be a map of keys and values. Write "key: value" lines.'],
  ])('complains of %s', (yaml, expected) => {
    const [complaint] = complaints(yaml);
    expect(complaint?.replace(/^\d+:\d+/, '')).toBe(expected.replace(/^\d+:\d+/, ''));
    expect(complaint).toMatch(/^1:\d+ /);
  });

  it('keeps the other entries and fields of a file with a wrong one', () => {
    const { articles, problems } = read(
      'articles: { a.txt: { role: x, source: AA }, b.txt: { source: BBC } }',
    );
    expect(problems).toHaveLength(1);
    expect(articles.get('a.txt')).toEqual({ source: 'AA' });
    expect(articles.get('b.txt')).toEqual({ source: 'BBC' });
  });

  it('shows both the line and what to do about a key given twice', () => {
    const yaml = 'articles:\n  a.txt:\n    source: AA\n    source: BBC\n';
    expect(complaints(yaml)).toEqual(['4:5 Map keys must be unique. Remove one of the two.']);
  });

  it('stops aliases that multiply', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [pair[0], pair[1]])) {
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`);
    }
    expect(complaints(lines.join('\n'))[0]).toMatch(/alias.*Write the values out/i);
  });

  it('refuses tags and nesting without end', () => {
    expect(complaints('story: !!js/function "x"')[0]).toMatch(/tag/);
    expect(read('['.repeat(50_000)).problems.length).toBeGreaterThan(0);
  });
});
