import { readJsonl } from '../../src/readers/jsonl.js';
import { input } from './helpers.js';

const read = (...lines: (string | object)[]) =>
  readJsonl(
    input(
      'feed.jsonl',
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    ),
  );

describe('readJsonl', () => {
  it('passes over the comma behind an article that was cut out of a list', () => {
    const { candidates, problems } = read('{"text": "One, two,"},', '{"text": "Three."}, \r');
    expect(problems).toEqual([]);
    expect(candidates.map(({ article }) => article.text)).toEqual(['One, two,', 'Three.']);
  });

  it('reads an article a line', () => {
    const { candidates, problems } = read(
      {
        id: 'a',
        source: 'AA',
        published: '2026-01-28',
        title: 'Talks',
        text: 'Text.',
        url: 'u',
        credit: 'AFP',
      },
      '',
      { id: 7, date: '2016-09-20', text: 'Other.', source: null, event: 'x' },
      { text: 'Third.' },
    );
    expect(problems).toEqual([]);
    expect(candidates.map(({ ids, article }) => [ids, article.source, article.asOf.day])).toEqual([
      [['a', 'feed.jsonl:1'], 'AA', '2026-01-28'],
      [['7', 'feed.jsonl:3'], null, '2016-09-20'],
      [['feed.jsonl:4'], null, null],
    ]);
    expect(candidates[0]?.article).toMatchObject({
      asOf: { from: 'article' },
      title: 'Talks',
      url: 'u',
      credit: 'AFP',
    });
  });

  it('reads Windows line ends', () => {
    expect(read('{"text":"One."}\r', '{"text":"Two."}\r').candidates).toHaveLength(2);
  });

  it.each([
    ['{"text": "cut', 'not valid JSON'],
    ['[]', 'a JSON list'],
    ['5', 'the whole must be an object'],
    ['{"title": "no text"}', 'text is missing'],
    ['{"text": 5}', 'text must be text'],
    ['{"text": "x", "title": ["a"]}', 'title must be text or null'],
    ['{"text": " "}', 'text is empty'],
  ])('has a problem with the line %s and reads the others', (line, message) => {
    const { candidates, problems } = read({ text: 'One.' }, line, { text: 'Three.' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'feed.jsonl', line: 2, message });
    expect(candidates.map(({ article }) => article.text)).toEqual(['One.', 'Three.']);
  });

  it('says which field should be called text', () => {
    expect(read({ content: 'One.' }).problems[0]?.help).toMatch(/^Rename "content" to "text"/);
  });

  it('shows the column at which a line stops being JSON', () => {
    expect(read('{"text": "x" "y"}').problems[0]?.column).toBe(14);
  });

  it('keeps an article whose date is none, without it', () => {
    const { candidates, problems } = read({ text: 'One.', published: 'yesterday' });
    expect(candidates[0]?.article.asOf).toEqual({ day: null, from: 'none' });
    expect(problems[0]).toMatchObject({ line: 1, message: '"published" is not a day: "yesterday"' });
  });

  it('takes what the manifest says of the file for each line, but not an id or title', () => {
    const manifest = { source: 'AA', id: 'x', title: 'T' };
    const { candidates } = readJsonl(input('feed.jsonl', '{"id":"a","text":"One."}', manifest));
    expect(candidates[0]).toMatchObject({
      ids: ['a', 'feed.jsonl:1'],
      article: { source: 'AA', title: null },
    });
  });
});
