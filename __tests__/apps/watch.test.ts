import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesUnder } from '../../src/apps/watch.js';

describe('watching a folder', () => {
  it('yields after a change, once for changes at one time, and ends with its signal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
    const stop = new AbortController();
    const changes = changesUnder([folder], stop.signal);
    const first = changes.next();
    writeFileSync(join(folder, 'a.yaml'), 'one');
    writeFileSync(join(folder, 'b.yaml'), 'two');
    expect(await first).toEqual({ value: undefined, done: false });
    const second = changes.next();
    stop.abort();
    expect((await second).done).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('watching a file', () => {
  it('goes on when an editor puts another file in its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
    const file = join(folder, 'a.yaml');
    const replace = (words: string) => {
      writeFileSync(join(folder, 'a.tmp'), words);
      renameSync(join(folder, 'a.tmp'), file);
    };
    writeFileSync(file, 'one');
    const stop = new AbortController();
    const changes = changesUnder([file], stop.signal);
    for (const words of ['two', 'three', 'four']) {
      const next = changes.next();
      replace(words);
      expect(await next).toEqual({ value: undefined, done: false });
    }
    stop.abort();
    rmSync(folder, { recursive: true });
  });

  it('ends at once where it is not there', async () => {
    expect((await changesUnder([join(tmpdir(), 'crosswire-nowhere')]).next()).done).toBe(true);
  });
});
