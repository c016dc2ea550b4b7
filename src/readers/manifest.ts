import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import { suggest } from '../text/nearest.js';
import { readYaml, type YamlDocument } from '../yaml.js';
import { decode } from './decode.js';
import { METADATA_KEYS, type Metadata, readMetadata } from './metadata.js';

/** The names under which a manifest lies beside its articles; the first that exists counts. */
export const MANIFEST_NAMES: readonly string[] = ['sources.yaml', 'sources.yml'];
const TOP_KEYS = ['story', 'articles'];

/** What a folder's manifest says of the files beside it. */
export interface Manifest {
  /** The story's title. */
  readonly story: string | null;
  readonly articles: ReadonlyMap<string, Metadata>;
  readonly problems: readonly Problem[];
}

/** Reads a manifest; `files` are the names of the files beside it. A wrong entry is a problem and the others hold. */
export function readManifest(path: string, bytes: Uint8Array, files: readonly string[]): Manifest {
  const decoded = decode(path, bytes);
  if (decoded.text === null) return { story: null, articles: new Map(), problems: [decoded.problem] };
  const yaml = readYaml(path, decoded.text);
  if (yaml.problems.length > 0) return { story: null, articles: new Map(), problems: yaml.problems };
  const problems: Problem[] = [];
  const top = keysOf(yaml.value);
  if (top === null) problems.push(shapeProblem(path, yaml, []));
  for (const key of top ?? []) if (!TOP_KEYS.includes(key)) problems.push(topProblem(path, yaml, key, files));
  const articles = new Map<string, Metadata>();
  if (top?.includes('articles')) {
    const named = keysOf(yaml.at(['articles']));
    if (named === null) problems.push(shapeProblem(path, yaml, ['articles']));
    for (const name of named ?? []) articles.set(name, readEntry({ path, yaml, name, files, problems }));
  }
  return { story: yaml.words(['story']), articles, problems };
}

interface Entry {
  readonly path: string;
  readonly yaml: YamlDocument;
  readonly name: string;
  readonly files: readonly string[];
  readonly problems: Problem[];
}

function readEntry({ path, yaml, name, files, problems }: Entry): Metadata {
  const at = ['articles', name];
  if (!files.includes(name)) {
    const help = `${suggest(name, files)} A manifest describes the files in its own folder.`;
    problems.push(problem(path, `no file "${name}" beside this manifest`, help, yaml.place(at)));
  }
  const keys = keysOf(yaml.at(at));
  if (keys === null) {
    problems.push(shapeProblem(path, yaml, at));
    return {};
  }
  for (const key of keys) if (!isKnown(key)) problems.push(keyProblem(path, yaml, [...at, key]));
  return readMetadata(
    (key) => yaml.words([...at, key]),
    (key, message, help) => problems.push(problem(path, message, help, yaml.place([...at, key]))),
  );
}

function isKnown(key: string): boolean {
  return METADATA_KEYS.some((known) => known === key);
}

/** The keys of a map; none for null, an entry that says nothing; null when it is no map. */
function keysOf(value: unknown): readonly string[] | null {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : null;
}

function keyProblem(path: string, yaml: YamlDocument, at: readonly string[]): Problem {
  const key = at.at(-1) ?? '';
  return problem(path, `unknown key "${key}"`, suggest(key, METADATA_KEYS), yaml.place(at));
}

function topProblem(path: string, yaml: YamlDocument, key: string, files: readonly string[]): Problem {
  const help = files.includes(key) ? 'Put it under "articles:".' : suggest(key, TOP_KEYS);
  return problem(path, `unknown key "${key}"`, help, yaml.place([key]));
}

function shapeProblem(path: string, yaml: YamlDocument, at: readonly string[]): Problem {
  const what = at.length === 0 ? 'the manifest' : `"${at.at(-1)}"`;
  return problem(
    path,
    `${what} must be a map of keys and values`,
    'Write "key: value" lines.',
    yaml.place(at),
  );
}
