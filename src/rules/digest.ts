import { createHash } from 'node:crypto';

/** A rule or lexicon file. Its folder is its pack. */
export interface RuleText {
  readonly path: string;
  readonly text: string;
}

/** A file as it lies on disk or as it is read: both have the same digest where it is UTF-8 without a byte order mark. */
interface Digested {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** SHA-256 of every file with its pack and name, shortened; the order of the files does not matter. */
export function digestOf(files: readonly Digested[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const hash = createHash('sha256');
  for (const { path, text } of sorted)
    hash
      .update(`${path.split('/').slice(-2).join('/')}\0`)
      .update(text)
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
