import { spawnSync } from 'node:child_process';

/** What V8 is told, as the launcher tells it. */
export const FLAGS: readonly string[] = ['--interrupt-budget=2000000', '--no-regexp-tier-up'];

/** How long one thing took, done several times: on a busy machine the fastest says most. */
export interface Times {
  readonly fastest: number;
  readonly median: number;
}

/** Milliseconds of a whole process; a findings' exit code is no failure. */
export function timed(cwd: string, words: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { cwd, stdio: 'ignore' });
  if (status !== 0 && status !== 1) throw new Error(`node ${words.join(' ')} exited with ${status}`);
  return performance.now() - start;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return { fastest: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
}

/** Runs some things in turns, so that a busy moment hits all of them. */
export function inTurns<Name extends string>(
  runs: number,
  things: Readonly<Record<Name, () => number>>,
): Readonly<Record<Name, Times>> {
  const names = Object.keys(things) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let run = 0; run < runs; run++) for (const name of names) times.get(name)!.push(things[name]());
  return Object.fromEntries(names.map((name) => [name, timesOf(times.get(name)!)])) as Record<Name, Times>;
}
