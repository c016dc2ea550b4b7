import type { Note, Problem } from '../model.js';
import { problem } from '../problem.js';
import { nearest } from '../text/nearest.js';
import { readYaml } from '../yaml.js';
import { METADATA_KEYS, type Metadata, readMetadata } from './metadata.js';

/** A line of exactly `---` at the top, lines of YAML, and another such line. A fence with more on it (`---js`) is none. */
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?(?:\n|$(?![\s\S]))/m;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** The text with the front matter's lines left empty, so that lines count as in the file. */
  readonly body: string;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Splits off YAML front matter. Other people's keys in it are no fault; a near miss of one of ours is noted. */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const none: FrontMatter = { metadata: {}, body: text, problems: [], notes: [] };
  const match = text.startsWith('---') ? FENCED.exec(text) : null;
  if (match === null || match.index !== 0) return none;
  const strict = readYaml(path, match[1]!, 2);
  const lenient = strict.problems.length === 0 ? strict : readYaml(path, quoted(match[1]!), 2);
  const yaml = lenient.problems.length === 0 ? lenient : strict;
  const body = '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length);
  if (yaml.problems.length > 0) return { ...none, body, problems: yaml.problems };
  if (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) return none;
  const problems: Problem[] = [];
  const metadata = readMetadata(
    (key) => yaml.words([key]),
    (key, message, help) => problems.push(problem(path, message, help, yaml.place([key]))),
  );
  const notes = Object.keys(yaml.value).flatMap((key) => noteKey(path, key, yaml.place([key]).line));
  return { metadata, body, problems, notes };
}

/** A key at the start of its line with what stands behind it. */
const ENTRY = /^([\w-]+:[ \t]+)(\S.*?)([ \t]*\r?)$/gm;
/** What YAML takes for more than one value, and a newsroom for one: "Toll rises: 12 dead", and a quotation with words after it. */
const ONE_VALUE = /^[^"'[\]{}|>&*!%@`#].*:(?:\s|$)|^(["'])[^"']*\1[ \t]*[^\s#"']/;

/** Front matter with quotation marks where they are wanting, line by line. */
function quoted(yaml: string): string {
  return yaml.replace(ENTRY, (line: string, key: string, value: string, end: string) => {
    return ONE_VALUE.test(value) ? `${key}${JSON.stringify(value)}${end}` : line;
  });
}

function noteKey(file: string, key: string, line: number): Note[] {
  if (METADATA_KEYS.some((known) => known === key)) return [];
  const meant = nearest(key, METADATA_KEYS);
  if (meant === null) return [];
  return [{ file, line, message: `the key "${key}" was not used; "${meant}" would have been.` }];
}
