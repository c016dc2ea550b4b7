import { readFileSync } from 'node:fs';
import { version } from '../src/version.js';

describe('version', () => {
  it('is that of the package', () => {
    const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toBe(packaged);
  });
});
