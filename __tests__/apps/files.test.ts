import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readInputs } from '../../src/apps/files.js';

describe('readInputs', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosswire-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const put = (files: Readonly<Record<string, string | Uint8Array>>): string => {
    for (const [name, data] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), data);
    }
    return root;
  };
  const short = (path: string) => path.replace(root, '.');

  it('reads the articles of a folder in name order, with what its manifest says of them', async () => {
    put({
      'b_2.txt': 'Second.',
      'a_1.md': 'First.',
      'c.jsonl': '{"id":"z","text":"Third."}',
      'sources.yaml': 'story: Talks\narticles: { b_2.txt: { source: AA } }',
    });
    const { articles, story, problems, notes } = await readInputs([root]);
    expect([problems, notes]).toEqual([[], []]);
    expect(story).toBe('Talks');
    expect(articles.map(({ id, source, path }) => [id, source, short(path)])).toEqual([
      ['a', null, './a_1.md'],
      ['b', 'AA', './b_2.txt'],
      ['z', null, './c.jsonl'],
    ]);
  });

  it('reads the manifest beside a file that is named alone', async () => {
    put({ 'a.txt': 'First.', 'sources.yml': 'articles: { a.txt: { source: AA } }' });
    const { articles } = await readInputs([join(root, 'a.txt')]);
    expect(articles.map(({ source }) => source)).toEqual(['AA']);
  });

  it('reads a file once that is named in two ways, and passes over a manifest that is named', async () => {
    put({ 'a.txt': 'First.', 'sources.yaml': '' });
    const { articles, problems, notes } = await readInputs([
      root,
      `${root}//a.txt`,
      join(root, 'sources.yaml'),
    ]);
    expect(articles).toHaveLength(1);
    expect(notes).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(['no text in the file']);
  });

  it('tells what else lay in the folder and was not read', async () => {
    put({ 'a.txt': 'First.', 'old/b.txt': 'Second.', 'photo.jpg': 'x', '.DS_Store': 'x' });
    const { articles, notes } = await readInputs([root]);
    expect(articles).toHaveLength(1);
    expect(notes.map(({ message }) => message)).toEqual(['not read: old/, photo.jpg.']);
  });

  it('has a problem with what cannot be read, and reads the rest', async () => {
    put({ 'a.txt': 'First.', 'b.txt': '', 'c.txt': Uint8Array.from([0x61, 0xff]), 'd.txt': '%PDF-1.4' });
    symlinkSync('loop', join(root, 'loop'));
    const paths = [join(root, 'none.txt'), join(root, 'loop'), root];
    const { articles, problems } = await readInputs(paths);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ file, message }) => `${short(file)}: ${message}`)).toEqual([
      './none.txt: no such file or folder',
      './loop: symbolic links that go in circles',
      './b.txt: no text in the file',
      './c.txt: not valid UTF-8: byte 1 (0xff)',
      './d.txt: not text but a PDF',
    ]);
  });

  it('has a problem with a file that it may not read', async () => {
    put({ 'a.txt': 'First.' });
    chmodSync(join(root, 'a.txt'), 0);
    const { articles, problems } = await readInputs([root]);
    const isRoot = process.getuid?.() === 0;
    expect(articles.length + problems.length).toBe(1);
    expect(problems.map(({ message }) => message)).toEqual(isRoot ? [] : ['no permission']);
  });

  it('reads a file without a known ending as text', async () => {
    put({ draft: 'First.' });
    const { articles } = await readInputs([join(root, 'draft')]);
    expect(articles.map(({ id }) => id)).toEqual(['draft']);
  });
});
