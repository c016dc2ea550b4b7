import { readTextFile } from '../../src/readers/text-file.js';
import { input } from './helpers.js';

const FRONT = '---\nsource: The National\npublished: 2026-01-28\ntags: [syria]\n---\n';

describe('readTextFile', () => {
  it('reads a text with nothing declared as of an unknown source and day', () => {
    const { candidates, problems, notes } = readTextFile(input('in/000_1a6e.txt', 'Talks in Moscow.'));
    expect([problems, notes]).toEqual([[], []]);
    expect(candidates).toEqual([
      {
        declared: false,
        ids: ['000', '000_1a6e', 'in/000_1a6e.txt'],
        article: {
          path: 'in/000_1a6e.txt',
          source: null,
          role: 'published',
          asOf: { day: null, from: 'none' },
          title: null,
          credit: null,
          url: null,
          text: 'Talks in Moscow.',
          textDigest: '4f3394e7699a467a17d7d6df6d1d8ae8f324b201e93d8bc17f1bb6215ecf40af',
        },
      },
    ]);
  });

  it('takes source and day from front matter, and leaves its lines empty so that lines count as in the file', () => {
    const { candidates, problems, notes } = readTextFile(input('a.md', `${FRONT}Talks.`));
    expect([problems, notes]).toEqual([[], []]);
    expect(candidates[0]?.article).toMatchObject({
      source: 'The National',
      asOf: { day: '2026-01-28', from: 'article' },
      text: '\n\n\n\n\nTalks.',
    });
  });

  it('lets the manifest overrule front matter, field by field', () => {
    const manifest = { published: '2026-01-29', datedBy: 'caption' } as const;
    expect(readTextFile(input('a.md', `${FRONT}Talks.`, manifest)).candidates[0]?.article).toMatchObject({
      source: 'The National',
      asOf: { day: '2026-01-29', from: 'caption' },
    });
  });

  it('reads front matter with Windows line ends', () => {
    const { candidates } = readTextFile(input('a.md', `${FRONT}Talks.`.replaceAll('\n', '\r\n')));
    expect(candidates[0]?.article).toMatchObject({ source: 'The National', text: '\n\n\n\n\nTalks.' });
  });

  it.each([
    ['a rule that opens the text', '---\nTalks in Moscow.\n'],
    ['two rules around a sentence', '---\nTalks in Moscow.\n---\nMore.'],
    ['a fence with a language', '---js\nthrow new Error()\n---\nMore.'],
    ['a fence further down', 'Talks.\n---\nsource: AA\n---\n'],
  ])('takes %s for text', (_name, text) => {
    const { candidates, problems } = readTextFile(input('a.md', text));
    expect(problems).toEqual([]);
    expect(candidates[0]?.article).toMatchObject({ text, source: null });
  });

  it('keeps an article whose front matter is no YAML, and says where', () => {
    const { candidates, problems } = readTextFile(input('a.md', '---\nsource: [AA\n---\nTalks.'));
    expect(candidates[0]?.article.text).toBe('\n\n\nTalks.');
    expect(problems[0]).toMatchObject({ file: 'a.md', line: expect.any(Number) });
  });

  it.each(['Toll rises: 12 dead', 'Live:', '"Horror" in Norton: what we know', "'Horror' in Norton"])(
    'reads the title %s without quotation marks around it as it stands, and the keys beside it',
    (title) => {
      const text = `---\nsource: AA\ntitle: ${title}\ndate: 2026-01-28\n---\nTalks.`;
      for (const written of [text, text.replaceAll('\n', '\r\n')]) {
        const { candidates, problems } = readTextFile(input('a.md', written));
        expect(problems).toEqual([]);
        expect(candidates[0]?.article).toMatchObject({ source: 'AA', title, asOf: { day: '2026-01-28' } });
      }
    },
  );

  it.each([
    ['keys with capitals', '---\nSource: AA\nDate: 2026-01-28\n---\nTalks.'],
    ['curly quotation marks', '---\nsource: “AA”\ndate: ‘2026-01-28’\n---\nTalks.'],
  ])('reads %s in front matter', (_, text) => {
    const { candidates, problems, notes } = readTextFile(input('a.md', text));
    expect([problems, notes]).toEqual([[], []]);
    expect(candidates[0]?.article).toMatchObject({
      source: 'AA',
      asOf: { day: '2026-01-28', from: 'article' },
      text: '\n\n\n\nTalks.',
    });
  });

  it.each([
    ['to the end', '---\nsource: AA\ndate: 2026-01-28\n\nTalks.'],
    ['up to a rule in the text', '---\nsource: AA\ndate: 2026-01-28\n\nTalks: on.\nMore.\n---\nEnd.'],
  ])('ends front matter at an empty line where no fence closes it, %s, and says so', (_, text) => {
    const { candidates, problems, notes } = readTextFile(input('a.md', text));
    expect(problems).toEqual([]);
    expect(notes).toEqual([{ file: 'a.md', line: 3, message: expect.stringContaining('three hyphens') }]);
    expect(candidates[0]?.article).toMatchObject({
      source: 'AA',
      asOf: { day: '2026-01-28', from: 'article' },
      text: expect.stringMatching(/^\n\n\n\nTalks/),
    });
  });

  it('has a problem with front matter of which nobody can tell where it ends, and keeps the text', () => {
    const { candidates, problems } = readTextFile(input('a.md', '---\nsource: AA\nTalks in Moscow.'));
    expect(problems).toMatchObject([
      { file: 'a.md', line: 1, column: 1, message: 'front matter without an end' },
    ]);
    expect(candidates[0]?.article.text).toBe('---\nsource: AA\nTalks in Moscow.');
  });

  it('notes a key of front matter that nearly is one of ours, and passes over others', () => {
    const { notes } = readTextFile(input('a.md', '---\nlayout: post\npublised: 2026-01-28\n---\nTalks.'));
    expect(notes).toEqual([
      { file: 'a.md', line: 3, message: 'the key "publised" was not used; "published" would have been.' },
    ]);
  });

  it('reads front matter with tabs before its keys', () => {
    const { candidates, problems } = readTextFile(
      input('a.md', '---\nsource: AA\n\tdate:\t2026-01-28\n---\nTalks.'),
    );
    expect(problems).toEqual([]);
    expect(candidates[0]?.article).toMatchObject({ source: 'AA', asOf: { day: '2026-01-28' } });
  });

  it('names our key for what others call it', () => {
    const { notes } = readTextFile(input('a.md', '---\nPublisher: AA\nHeadline: Talks\n---\nTalks.'));
    expect(notes.map(({ message }) => message)).toEqual([
      'the key "Publisher" was not used; "source" would have been.',
      'the key "Headline" was not used; "title" would have been.',
    ]);
  });

  it.each([
    ['<!DOCTYPE html>\n<html><body>Talks.</body></html>', 'a web page, not an article'],
    ['[\n  {"title": "x", "text": "Talks."}\n]', 'JSON, not an article'],
  ])('has a problem with %j', (text, message) => {
    const { candidates, problems } = readTextFile(input('a.txt', text));
    expect(candidates).toEqual([]);
    expect(problems).toMatchObject([{ file: 'a.txt', message }]);
  });

  it('notes markup in the text, where it begins', () => {
    const { notes } = readTextFile(input('a.txt', 'Talks.\n<p>“R&D” was &quot;fine&quot;.</p>'));
    expect(notes).toEqual([
      { file: 'a.txt', line: 2, message: '<p> is read as words; save the text without HTML.' },
    ]);
    expect(readTextFile(input('a.txt', 'R&D cost x < y; AT&T.')).notes).toHaveLength(0);
  });

  it('has a problem with front matter that no text follows', () => {
    const { candidates, problems } = readTextFile(input('a.md', FRONT));
    expect(candidates).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(['no text in the file']);
  });
});
