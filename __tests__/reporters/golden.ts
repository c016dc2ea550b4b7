import { readFileSync } from 'node:fs';

/** A file beside the tests' sources: tests run compiled, three folders deep in dist. */
export function golden(name: string): string {
  return readFileSync(new URL(`../../../__tests__/reporters/${name}`, import.meta.url), 'utf8');
}

/** A file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
