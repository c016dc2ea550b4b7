import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRuleFiles } from '../../src/apps/rule-files.js';

describe('readRuleFiles', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosswire-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const put = (name: string, data: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), data);
  };

  it('reads every YAML file under its folders, in name order', () => {
    for (const name of ['pack/b.yaml', 'pack/a.yml', 'other/c.yaml', 'pack/notes.md', 'pack/.d.yaml'])
      put(name, name);
    const { files, problems } = readRuleFiles([root]);
    expect(problems).toEqual([]);
    expect(files.map(({ text }) => text)).toEqual(['other/c.yaml', 'pack/a.yml', 'pack/b.yaml']);
    expect(files[0]?.path).toBe(`${root}/other/c.yaml`);
  });

  it('has a problem with a folder without rules, a missing one and bytes that are no text', () => {
    mkdirSync(join(root, 'empty'));
    put('bad/a.yaml', Uint8Array.from([0x61, 0xff]));
    const { files, problems } = readRuleFiles(['empty', 'none', 'bad'].map((name) => join(root, name)));
    expect(files).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'no rules here',
      'no such file or folder',
      'not valid UTF-8: byte 1 (0xff)',
    ]);
  });
});
