import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import { faultProblem } from './faults.js';

/** Writes a file whole or not at all: a reader never sees half of it. Devices and links are written through. */
export function writeWhole(path: string, text: string): Problem | null {
  const part = `${path}.part`;
  try {
    if (!isPlain(path)) {
      writeFileSync(path, text);
      return null;
    }
    writeFileSync(part, text);
    renameSync(part, path);
    return null;
  } catch (error) {
    rmSync(part, { force: true });
    return existsSync(dirname(path)) ? faultProblem(path, error) : noFolder(path);
  }
}

function noFolder(path: string): Problem {
  return problem(path, `there is no folder "${dirname(path)}"`, 'Make it first, or name another place.');
}

/** A regular file, or nothing yet. */
function isPlain(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
