import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './model.js';
import { readPlainYaml } from './plain-yaml.js';
import { problem } from './problem.js';
import type { YamlPath } from './yaml-path.js';

/** A YAML document with the place of every node. `value` is null when `problems` is not empty. */
export interface YamlDocument {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The plain data at a path; undefined when there is none. */
  at(path: YamlPath): unknown;
  /** The 1-based place of a node; of its nearest parent when there is no such node. */
  place(path: YamlPath): { readonly line: number; readonly column: number };
  /** The 1-based place of the key that a path ends in; of its value or nearest parent when it has none. */
  keyPlace(path: YamlPath): { readonly line: number; readonly column: number };
  /** A scalar exactly as written, so that `id: 000` stays "000"; null for null, empty and everything else. */
  words(path: YamlPath): string | null;
}

const HELP: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Remove one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
};
const DEFAULT_HELP = 'Correct the YAML here; a value with ":" or "#" in it needs quotes.';
/** More than a lexicon needs; a document that grows beyond it while aliases are resolved is an attack. */
const MAX_ALIASES = 100;
/** One slip can make every later line a fault; the first ones are those to mend. */
const MOST_PROBLEMS = 5;

/**
 * Reads YAML 1.2 (core schema, no tags that run anything). Never throws. `firstLine` is where the text starts in its file. Plain YAML
 * is read for its value alone; the document with its places is made when one is asked for, mostly to tell of a problem.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const value = readPlainYaml(text);
  if (value === undefined) return readDocument(file, text, firstLine);
  let whole: YamlDocument | null = null;
  const document = () => {
    whole ??= readDocument(file, text, firstLine);
    return whole;
  };
  return {
    value,
    problems: [],
    at: (path) => valueAt(value, path),
    place: (path) => document().place(path),
    keyPlace: (path) => document().keyPlace(path),
    words: (path) => document().words(path),
  };
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], value);
}

function readDocument(file: string, text: string, firstLine: number): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const node = (path: YamlPath) => document.getIn(path, true) as Node | undefined;
  const faults = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS);
  const problems: Problem[] = faults.map((fault) =>
    problem(file, fault.message, HELP[fault.code] ?? DEFAULT_HELP, at(fault.pos[0])),
  );
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      problems.push(
        problem(file, (error as Error).message, 'Write the values out instead of "*" aliases.', at(0)),
      );
    }
  }
  const place = (path: YamlPath) => {
    for (let length = path.length; length > 0; length--) {
      const offset = node(path.slice(0, length))?.range?.[0];
      if (offset !== undefined) return at(offset);
    }
    return at(0);
  };
  const keyPlace = (path: YamlPath) => {
    const parent = path.length === 1 ? document.contents : node(path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return offset === undefined ? place(path) : at(offset);
  };
  return {
    value,
    problems,
    place,
    keyPlace,
    at: (path) => valueAt(value, path),
    words: (path) => {
      const scalar = node(path);
      if (!isScalar(scalar) || scalar.value === null || scalar.value === '') return null;
      return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
    },
  };
}
