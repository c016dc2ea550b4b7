import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import type { Article, Note, Problem } from '../model.js';
import { problem } from '../problem.js';
import { gather } from '../readers/gather.js';
import { formatOf, formats } from '../readers/index.js';
import { MANIFEST_NAMES, type Manifest, readManifest } from '../readers/manifest.js';
import type { Candidate } from '../readers/reader.js';
import { faultProblem } from './faults.js';

/** What was found under the paths of one command. */
export interface Inputs {
  readonly articles: readonly Article[];
  /** The story's title, where a manifest gives one. */
  readonly story: string | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** V8 holds no longer text than 512 MB. */
const MOST_BYTES = 500_000_000;

/** Reads files and folders. What cannot be read is a problem, and the rest is read. */
export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const files = new Set(paths.flatMap((path) => filesOf(tidy(path), problems, notes)));
  const manifests = new Map<string, Manifest>();
  for (const file of files) {
    const folder = dirname(file);
    if (!manifests.has(folder)) manifests.set(folder, manifestOf(folder, problems));
  }
  const candidates: Candidate[] = [];
  for (const path of files) {
    const bytes = readBytes(path, problems);
    if (bytes === null) continue;
    const read = await formatOf(extname(path)).load();
    const manifest = manifests.get(dirname(path))?.articles.get(basename(path)) ?? {};
    const reading = read({ path, bytes, manifest });
    candidates.push(...reading.candidates);
    problems.push(...reading.problems);
    notes.push(...reading.notes);
  }
  const gathered = gather(candidates);
  const stories = [...manifests.values()].flatMap(({ story }) => story ?? []);
  return {
    articles: gathered.articles,
    story: stories[0] ?? null,
    problems,
    notes: [...notes, ...gathered.notes],
  };
}

/** A path as reports print it: forward slashes, no "./" in front, no slash at the end. */
function tidy(path: string): string {
  const tidied = normalize(path).replaceAll('\\', '/');
  return tidied.length > 1 ? tidied.replace(/\/$/, '') : tidied;
}

/** The articles' files under a path: itself, or a folder's in name order. */
function filesOf(path: string, problems: Problem[], notes: Note[]): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return MANIFEST_NAMES.includes(basename(path)) ? [] : [path];
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const { read, passed } = sortOut(entries);
    if (passed.length > 0) notes.push({ file: path, line: null, message: `not read: ${passed.join(', ')}.` });
    return read.map((name) => (path === '.' ? name : join(path, name).replaceAll('\\', '/')));
  } catch (error) {
    problems.push(faultProblem(path, error));
    return [];
  }
}

/** Names of a folder's articles, and of what else lies there, each in the order of their code units. */
function sortOut(entries: readonly Dirent[]): {
  readonly read: readonly string[];
  readonly passed: readonly string[];
} {
  const known = new Set(formats.flatMap(({ extensions }) => extensions));
  const read: string[] = [];
  const passed: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) passed.push(`${entry.name}/`);
    else if (known.has(extname(entry.name).toLowerCase())) read.push(entry.name);
    else if (!MANIFEST_NAMES.includes(entry.name)) passed.push(entry.name);
  }
  return { read: read.toSorted(), passed: passed.toSorted() };
}

function manifestOf(folder: string, problems: Problem[]): Manifest {
  const none: Manifest = { story: null, articles: new Map(), problems: [] };
  try {
    const names = readdirSync(folder);
    const name = MANIFEST_NAMES.find((each) => names.includes(each));
    if (name === undefined) return none;
    const path = folder === '.' ? name : `${folder}/${name}`;
    const files = names.filter((each) => each !== name).toSorted();
    const manifest = readManifest(path, readFileSync(path), files);
    problems.push(...manifest.problems);
    return manifest;
  } catch (error) {
    problems.push(faultProblem(`${folder}/${MANIFEST_NAMES[0]}`, error));
    return none;
  }
}

function readBytes(path: string, problems: Problem[]): Uint8Array | null {
  try {
    const { size } = statSync(path);
    if (size <= MOST_BYTES) return readFileSync(path);
    problems.push(
      problem(path, `too large: ${size} bytes`, `Split it into files below ${MOST_BYTES} bytes.`),
    );
  } catch (error) {
    problems.push(faultProblem(path, error));
  }
  return null;
}
