import type { Problem } from '../model.js';
import { problem } from '../problem.js';

/** What a system call's error code means for whoever gave the path. */
const WORDS: Readonly<Record<string, readonly [message: string, help: string]>> = {
  ENOENT: [
    'no such file or folder',
    'Check the spelling; paths count from the folder that the command runs in.',
  ],
  EACCES: ['no permission', 'Change the permissions, or run as a user who has them.'],
  EPERM: ['no permission', 'Change the permissions, or run as a user who has them.'],
  EISDIR: ['a folder, not a file', 'Name a file.'],
  ENOTDIR: ['a file where a folder should be', 'Check the path.'],
  ENOSPC: ['no space left on the disk', 'Free some space.'],
  EROFS: ['the disk is read-only', 'Choose another place.'],
  ENAMETOOLONG: ['the name is too long', 'Shorten it.'],
  ELOOP: ['symbolic links that go in circles', 'Name the file itself.'],
};

/** A failed file operation as a problem. An error that is none of the system's is a fault of ours and is thrown on. */
export function faultProblem(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') throw error;
  const [message, help] = WORDS[code] ?? [`the system says ${code}`, 'Check the path.'];
  return problem(path, message, help);
}
