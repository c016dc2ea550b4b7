import { spawnSync } from 'node:child_process';

/** The command as it is shipped; `npm run build` makes it. */
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/crosswire.cjs', ...words], { encoding: 'utf8', env: { PATH: '' } });

describe('the bundled command', () => {
  it('checks the seeds and prints what the compiled modules print', () => {
    const bundled = run('check', 'seeds', '--format', 'json');
    const words = ['dist/src/apps/cli/main.js', 'check', 'seeds', '--format', 'json'];
    const modules = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(bundled.stdout).toContain('"schema": "crosswire-report/1"');
    expect(bundled.stdout).toBe(modules.stdout);
    expect(bundled.stderr).toBe(modules.stderr);
    expect(bundled.status).toBe(modules.status);
  });

  it('reads JSON lines and prints Markdown', () => {
    const { stdout, status } = run('check', 'seeds', 'seeds/none.jsonl', '--format', 'markdown');
    expect(status).toBe(2);
    expect(stdout).toMatch(/^# Putin and al-Sharaa in Moscow/m);
  });

  it('prints help and version', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('writes no colour where there is no terminal', () => {
    expect(run('check', 'seeds').stdout).not.toContain('\u001b');
  });
});
