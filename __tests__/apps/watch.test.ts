import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
