import type { Reader } from './reader.js';

/** A format is loaded when a file of it is read. Folders give the files of these extensions, in name order. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  load(): Promise<Reader>;
}

export const formats: readonly Format[] = [
  {
    name: 'text',
    extensions: ['.txt', '.md'],
    load: async () => (await import('./text-file.js')).readTextFile,
  },
  { name: 'jsonl', extensions: ['.jsonl'], load: async () => (await import('./jsonl.js')).readJsonl },
];

/** The format of a file by its extension; any other file is read as text. */
export function formatOf(extension: string): Format {
  const known = formats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
  return known ?? formats[0]!;
}
