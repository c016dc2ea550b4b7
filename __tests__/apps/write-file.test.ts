import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../src/apps/write-file.js';

describe('writeWhole', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosswire-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('writes a file, over an older one too, and leaves nothing else', () => {
    const path = join(root, 'report.md');
    expect(writeWhole(path, 'old')).toBeNull();
    expect(writeWhole(path, 'new')).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['report.md']);
  });

  it('writes through a link instead of replacing it', () => {
    writeWhole(join(root, 'real.md'), 'old');
    symlinkSync('real.md', join(root, 'link.md'));
    expect(writeWhole(join(root, 'link.md'), 'new')).toBeNull();
    expect(readFileSync(join(root, 'real.md'), 'utf8')).toBe('new');
  });

  it('has a problem with a folder that does not exist, and with a folder in the place of the file', () => {
    expect(writeWhole(join(root, 'none', 'report.md'), 'x')).toMatchObject({
      message: `there is no folder "${join(root, 'none')}"`,
      help: 'Make it first, or name another place.',
    });
    mkdirSync(join(root, 'folder'));
    expect(writeWhole(join(root, 'folder'), 'x')).toMatchObject({ message: 'a folder, not a file' });
    expect(existsSync(join(root, 'folder.part'))).toBe(false);
  });
});
