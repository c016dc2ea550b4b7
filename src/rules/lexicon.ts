import type { Problem } from '../model.js';
import type { NameEntry } from '../names/lexicon.js';
import { problem } from '../problem.js';
import { readYaml, type YamlDocument } from '../yaml.js';
import type { YamlPath } from '../yaml-path.js';
import { checkData } from './check-data.js';
import { Pattern } from './pattern.js';
import { PatternError } from './pattern-error.js';
import { phrasesOf } from './phrases.js';
import { type LexiconData, lexiconSchema } from './schema.js';

/** The names and groups that a pack's patterns share. */
export interface Lexicon {
  readonly names: readonly NameEntry[];
  readonly groups: ReadonlyMap<string, readonly Pattern[]>;
  /** Ids of the names of which an article must have one for the pack's rules to read it; empty: any article. */
  readonly storyline: readonly string[];
}

export const noLexicon: Lexicon = { names: [], groups: new Map(), storyline: [] };

const kinds = { people: 'person', places: 'place', organisations: 'organisation' } as const;

/** Reads a `lexicon.yaml`. */
export function readLexicon(
  file: string,
  text: string,
): { readonly lexicon: Lexicon; readonly problems: readonly Problem[] } {
  const document = readYaml(file, text);
  const { data, problems } = checkData<LexiconData>(lexiconSchema, document, file);
  if (data === null) return { lexicon: noLexicon, problems };
  const faults: Problem[] = [];
  const place = { file, document, faults };
  const offices = officesOf(data, place);
  const names = Object.entries(kinds).flatMap(([section, kind]) =>
    Object.entries(data[section as keyof typeof kinds] ?? {}).map(([id, spellings]) => ({
      id,
      kind,
      spellings,
      ...(kind === 'person' && offices.has(id) ? { offices: offices.get(id)! } : {}),
    })),
  );
  const groups = new Map<string, readonly Pattern[]>();
  for (const [id, written] of Object.entries(data.groups ?? {})) {
    if (names.some((name) => name.id === id)) {
      faults.push(
        problem(
          file,
          `"${id}" is both a name and a group`,
          'Give one of them another name.',
          document.place(['groups', id]),
        ),
      );
    }
    groups.set(id, readPatterns(written, ['groups', id], { ...place, read: (text) => new Pattern(text) }));
  }
  const storyline = (data.storyline ?? []).map((written) => written.replace(/^@/, ''));
  storyline.forEach((id, i) => {
    if (names.some((name) => name.id === id)) return;
    const help = 'List names of this lexicon, as in "storyline: ["@okoro"]".';
    faults.push(problem(file, `"${id}" is no name`, help, document.place(['storyline', i])));
  });
  return { lexicon: { names, groups, storyline }, problems: faults };
}

/** What each of the people is called without the name, in all ways that the patterns leave. */
function officesOf(
  { offices, people }: LexiconData,
  place: PatternPlace,
): ReadonlyMap<string, readonly string[]> {
  const { file, document, faults } = place;
  const found = new Map<string, readonly string[]>();
  for (const [id, written] of Object.entries(offices ?? {})) {
    if (people?.[id] === undefined)
      faults.push(
        problem(
          file,
          `"${id}" is nobody of "people"`,
          'List the person there first.',
          document.place(['offices', id]),
        ),
      );
    const phrases = (text: string) => phrasesOf(new Pattern(text));
    found.set(id, readPatterns(written, ['offices', id], { ...place, read: phrases }).flat());
  }
  return found;
}

/** Where patterns are written, and where their faults go. */
export interface PatternPlace {
  readonly file: string;
  readonly document: YamlDocument;
  readonly faults: Problem[];
}

/** Where patterns are written, and what is made of each; that may throw a PatternError. */
interface Reading<T> extends PatternPlace {
  readonly read: (text: string) => T;
}

/** Reads the patterns at a path, one or a list; each bad one is a problem at its place, and left out. */
export function readPatterns<T>(
  written: string | readonly string[],
  path: YamlPath,
  place: Reading<T>,
): readonly T[] {
  const list = typeof written === 'string' ? [written] : written;
  const made: T[] = [];
  list.forEach((text, i) => {
    const one = attempt(
      () => place.read(text),
      () => ({ ...place, text, path: list === written ? [...path, i] : path }),
    );
    if (one !== null) made.push(one);
  });
  return made;
}

/** A pattern's text, and where it is written. */
interface Written extends PatternPlace {
  readonly text: string;
  readonly path: YamlPath;
}

/** Runs something that may throw a PatternError; makes it a problem at the place in the pattern, which is looked up only then. */
export function attempt<T>(action: () => T, where: () => Written): T | null {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const { file, document, faults, text, path } = where();
    const start = document.place(path);
    const quoted = document.words(path) !== null && document.at(path) === text ? 1 : 0;
    faults.push(
      problem(file, `${error.message}, here: ${shown(text, error.at)}`, error.help, {
        line: start.line,
        column: start.column + quoted + error.at,
      }),
    );
    return null;
  }
}

/** The pattern with a pointer at the place: `{value} ▸(visit | trip`. */
function shown(text: string, at: number): string {
  const from = Math.max(0, at - 30);
  return `${from > 0 ? '…' : ''}${text.slice(from, at)}▸${text.slice(at, at + 30)}${text.length > at + 30 ? '…' : ''}`;
}
