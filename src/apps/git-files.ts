import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import type { RuleFile } from './rule-files.js';

/** Text is larger than this only by mistake. */
const MOST_BYTES = 200_000_000;

/** The YAML files under a path as they were at a git revision; paths as `readRuleFiles` shows them. */
export function filesAt(
  revision: string,
  path: string,
): { readonly files: readonly RuleFile[]; readonly problems: readonly Problem[] } {
  const shown = path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const [folder, below] = isFile ? [dirname(path), basename(path)] : [path, '.'];
  const listed = git(folder, ['ls-tree', '-r', '-z', '--name-only', revision, '--', below]);
  if (listed.status !== 0) return { files: [], problems: [fault(revision, shown, listed.stderr)] };
  const names = listed.stdout
    .toString('utf8')
    .split('\0')
    .filter((name) => /\.ya?ml$/i.test(name));
  const read = git(folder, ['cat-file', '--batch'], names.map((name) => `${revision}:./${name}\n`).join(''));
  if (read.status !== 0) return { files: [], problems: [fault(revision, shown, read.stderr)] };
  const texts = blobs(read.stdout);
  const base = isFile ? dirname(shown) : shown;
  return {
    files: names.flatMap((name, i) =>
      texts[i] == null ? [] : [{ path: `${base}/${name}`, text: texts[i] }],
    ),
    problems: [],
  };
}

function git(
  folder: string,
  words: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: Buffer; readonly stderr: string } {
  const ran = spawnSync('git', ['-C', folder, ...words], { input, maxBuffer: MOST_BYTES });
  const stderr = ran.error === undefined ? ran.stderr.toString('utf8') : ran.error.message;
  return { status: ran.error === undefined ? ran.status : 1, stdout: ran.stdout, stderr };
}

/** What `git cat-file --batch` prints: a line with the size, so many bytes, a line break, again and again; null for what is missing. */
function blobs(bytes: Buffer): readonly (string | null)[] {
  const found: (string | null)[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const size = / blob (\d+)$/.exec(bytes.toString('latin1', at, end))?.[1];
    if (size === undefined) {
      found.push(null);
      at = end + 1;
    } else {
      found.push(bytes.toString('utf8', end + 1, end + 1 + Number(size)));
      at = end + 2 + Number(size);
    }
  }
  return found;
}

function fault(revision: string, path: string, stderr: string): Problem {
  const words =
    stderr
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '') ?? '';
  return problem(
    path,
    `git has no rules here at ${revision}${words === '' ? '' : ` (${words})`}`,
    'Name a folder of a git repository and a revision of it: --against main.',
  );
}
