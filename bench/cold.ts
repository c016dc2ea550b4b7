import { join } from 'node:path';
import { inTurns, type Times, timed } from './timed.js';

const RUNS = 15;
const ARTICLE = 'seeds/002_7ac6b57e93a1e175.txt';

/** Whole processes: bare Node, a cold check of the seeds, and a rule explained on a line of them. */
export function cold(root: string): Readonly<Record<'bare' | 'check' | 'explain', Times>> {
  const command = join(root, 'dist/crosswire.cjs');
  return inTurns(RUNS, {
    bare: () => timed(root, ['-e', '0']),
    check: () => timed(root, [command, 'check', 'seeds']),
    explain: () => timed(root, [command, 'rules', 'explain', 'visit-count', `${ARTICLE}:3`]),
  });
}
