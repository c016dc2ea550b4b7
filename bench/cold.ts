import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUNS = 21;

/** Milliseconds of whole processes, run in turns so that a busy moment hits both. */
export interface Cold {
  readonly bare: number;
  readonly check: number;
}

/** Medians of a cold `check seeds` and of bare `node -e 0`. */
export function cold(root: string): Cold {
  const bare: number[] = [];
  const check: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(timed(root, ['-e', '0']));
    check.push(timed(root, [join(root, 'dist/crosswire.cjs'), 'check', 'seeds']));
  }
  return { bare: median(bare), check: median(check) };
}

function timed(cwd: string, words: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { cwd, stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${words.join(' ')} exited with ${status}`);
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
