import type { z } from 'zod';
import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import { nearest } from '../text/nearest.js';
import type { YamlDocument } from '../yaml.js';
import type { YamlPath } from '../yaml-path.js';
import { acceptorOf } from './acceptor.js';

type Issue = z.core.$ZodIssue;

/** The data of a YAML document checked against a schema: every misfit is a problem with its place and what to do. */
export function checkData<T>(
  schema: z.ZodType<T>,
  document: YamlDocument,
  file: string,
): { readonly data: T | null; readonly problems: readonly Problem[] } {
  if (document.problems.length > 0) return { data: null, problems: document.problems };
  if (acceptorOf(schema)(document.value)) return { data: document.value as T, problems: [] };
  const result = schema.safeParse(document.value);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => wordIssue(issue, { schema, document, file }));
  return { data: null, problems };
}

interface Place {
  readonly schema: z.ZodType;
  readonly document: YamlDocument;
  readonly file: string;
}

function wordIssue(issue: Issue, place: Place): readonly Problem[] {
  const path = issue.path as YamlPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, place));
  }
  const deepest = issue.code === 'invalid_union' ? deepestIssue(issue) : null;
  if (deepest !== null) return wordIssue({ ...deepest, path: [...path, ...deepest.path] } as Issue, place);
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  const missing = place.document.at(path) === undefined && path.length > 0;
  const message = missing ? `${name} is missing` : `${name} ${demand(issue)}`;
  return [
    problem(
      place.file,
      message,
      missing ? `Add "${String(path.at(-1))}:".` : 'Correct it here.',
      place.document.place(path),
    ),
  ];
}

/** Of a union's branches, the misfit that lies deepest: the branch that was meant. */
function deepestIssue(issue: Extract<Issue, { code: 'invalid_union' }>): Issue | null {
  const all = issue.errors.flat();
  const best = all.toSorted((a, b) => depth(b) - depth(a))[0];
  return best === undefined || depth(best) === 0 ? null : best;
}

const depth = (issue: Issue): number => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);

function unknownKey(key: string, path: YamlPath, { schema, document, file }: Place): Problem {
  const known = keysAt(schema, path);
  const meant = nearest(key, known);
  const help =
    meant === null ? `Known keys: ${known.join(', ')}.` : `Did you mean "${meant}"? Otherwise remove it.`;
  return problem(file, `"${key}" is an unknown key`, help, document.keyPlace([...path, key]));
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  let at: z.ZodType[] = [schema];
  for (const step of path) at = at.flatMap((one) => inside(one, step));
  return [...new Set(at.flatMap((one) => Object.keys(shapeOf(one) ?? {})))];
}

function inside(schema: z.ZodType, step: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((one) => {
    const def = one._zod.def as { valueType?: z.ZodType; element?: z.ZodType };
    const next = shapeOf(one)?.[String(step)] ?? def.valueType ?? def.element;
    return next === undefined ? [] : unwrap(next);
  });
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return (schema._zod.def as { shape?: Record<string, z.ZodType> }).shape;
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  const def = schema._zod.def as { innerType?: z.ZodType; options?: z.ZodType[] };
  if (def.innerType !== undefined) return unwrap(def.innerType);
  return def.options === undefined ? [schema] : def.options.flatMap(unwrap);
}

function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? `needs at least ${issue.minimum} entries` : 'must not be empty';
    case 'invalid_union':
      return 'has a form that does not fit here';
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a table of keys',
  record: 'a table of keys',
  tuple: 'a pair',
};
