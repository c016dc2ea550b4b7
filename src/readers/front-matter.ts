import type { Note, Problem } from '../model.js';
import { problem } from '../problem.js';
import { nearest } from '../text/nearest.js';
import { readYaml } from '../yaml.js';
import { METADATA_KEYS, type Metadata, readMetadata } from './metadata.js';

/** A line of exactly `---` at the top, lines of YAML, and another such line. A fence with more on it (`---js`) is none. */
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?(?:\n|$(?![\s\S]))/m;

/** The same without the second line of hyphens: keys with their values down to an empty line. */
const OPEN = new RegExp(
  `^---[ \\t]*\\r?\\n((?:(?:${METADATA_KEYS.join('|')}):.*\\r?\\n)+)(?=[ \\t]*\\r?\\n)`,
  'i',
);
/** One of our keys right behind the first line. */
const STARTS = new RegExp(`^---[ \\t]*\\r?\\n(?:${METADATA_KEYS.join('|')}):`, 'i');

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
  if (!text.startsWith('---')) return none;
  const [fenced, open] = [FENCED, OPEN].map((form) => headed(path, form.exec(text)));
  if (fenced != null && (fenced.yaml.problems.length === 0 || open == null)) return split(path, text, fenced);
  if (open != null) {
    const found = split(path, text, open);
    return { ...found, notes: [{ file: path, line: open.lines, message: NO_END }, ...found.notes] };
  }
  if (!STARTS.test(text)) return none;
  return { ...none, problems: [problem(path, 'front matter without an end', CLOSE, { line: 1, column: 1 })] };
}

const NO_END =
  'front matter ends here, as an empty line follows; put a line of three hyphens (---) behind it.';
const CLOSE = 'Put a line of three hyphens (---) behind its last line, before the text.';

interface Head {
  readonly yaml: ReturnType<typeof readYaml>;
  /** Its characters and its lines, fences included. */
  readonly length: number;
  readonly lines: number;
}

/** The front matter that a form of it found, read strictly or else mended. */
function headed(path: string, match: RegExpExecArray | null): Head | null {
  if (match === null) return null;
  const strict = readYaml(path, match[1]!, 2);
  const lenient = strict.problems.length === 0 ? strict : readYaml(path, mended(match[1]!), 2);
  return {
    yaml: lenient.problems.length === 0 ? lenient : strict,
    length: match[0].length,
    lines: match[0].split('\n').length - 1,
  };
}

function split(path: string, text: string, { yaml, length, lines }: Head): FrontMatter {
  const none: FrontMatter = { metadata: {}, body: text, problems: [], notes: [] };
  const body = '\n'.repeat(lines) + text.slice(length);
  if (yaml.problems.length > 0) return { ...none, body, problems: yaml.problems };
  if (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) return none;
  const keys = Object.keys(yaml.value);
  const printed = (key: string): string =>
    keys.find((own) => own === key) ?? keys.find((own) => own.toLowerCase() === key) ?? key;
  const problems: Problem[] = [];
  const metadata = readMetadata(
    (key) => yaml.words([printed(key)]),
    (key, message, help) => problems.push(problem(path, message, help, yaml.place([printed(key)]))),
  );
  return {
    metadata,
    body,
    problems,
    notes: keys.flatMap((key) => noteKey(path, key, yaml.place([key]).line)),
  };
}

/** A key at the start of its line with what stands behind it. */
const ENTRY = /^([\w-]+:[ \t]+)(\S.*?)([ \t]*\r?)$/gm;
/** What a word processor puts before a line, and YAML refuses. */
const TABS = /^ *\t[ \t]*/gm;
/** What YAML takes for more than one value, and a newsroom for one: "Toll rises: 12 dead", and a quotation with words after it. */
const ONE_VALUE = /^[^"'[\]{}|>&*!%@`#].*:(?:\s|$)|^(["'])[^"']*\1[ \t]*[^\s#"']/;

/** Front matter without tabs before its keys, and with quotation marks where they are wanting, line by line. */
function mended(yaml: string): string {
  return yaml.replace(TABS, '').replace(ENTRY, (line: string, key: string, value: string, end: string) => {
    return ONE_VALUE.test(value) ? `${key}${JSON.stringify(value)}${end}` : line;
  });
}

/** What others call our keys. */
const SAME_AS: Readonly<Record<string, (typeof METADATA_KEYS)[number]>> = {
  publisher: 'source',
  outlet: 'source',
  newspaper: 'source',
  headline: 'title',
  byline: 'credit',
  author: 'credit',
  agency: 'credit',
  link: 'url',
};

function noteKey(file: string, key: string, line: number): Note[] {
  if (METADATA_KEYS.some((known) => known === key.toLowerCase())) return [];
  const meant = SAME_AS[key.toLowerCase()] ?? nearest(key, METADATA_KEYS);
  if (meant === null) return [];
  return [{ file, line, message: `the key "${key}" was not used; "${meant}" would have been.` }];
}
