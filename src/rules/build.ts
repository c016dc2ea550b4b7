import { problem } from '../problem.js';
import { valueType } from '../values/index.js';
import type { YamlPath } from '../yaml-path.js';
import { examplesOf } from './build-example.js';
import { type PatternPlace, readPatterns } from './lexicon.js';
import { Pattern, referencesOf, slotTypes } from './pattern.js';
import type { AboutSpec, ComparerName, KeySpec, MatchPattern, Rule, ValueSpec } from './rule.js';
import type { RuleFileData } from './schema.js';
import { type LexiconScope, type Scope, scopesOf } from './scope.js';
import { type Survey, survey } from './survey.js';

/** Where a rule was read. */
export interface RulePlace extends PatternPlace {
  readonly pack: string;
  readonly scope: LexiconScope;
  readonly storyline: readonly string[];
  /** What reading its patterns told. */
  readonly surveys: Map<Pattern, Survey>;
}

/** A rule from checked data. What is wrong beyond its shape goes to `faults`. */
export function buildRule(data: RuleFileData, place: RulePlace): Rule {
  const value = valueSpec(data.value);
  const { ofMatch, ofException } = scopesOf(value, place.scope);
  const reading = readingOf(ofMatch, place);
  const exception = readingOf(ofException, place);
  const match = matchPatterns(data.match, value, reading);
  const { file, document, faults } = place;
  const examples = examplesOf(data.examples ?? [], { file, document, faults });
  return {
    id: data.id,
    pack: place.pack,
    file: place.file,
    state: data.state ?? 'active',
    title: data.title,
    question: data.question,
    severity: data.severity,
    value,
    compare: data.compare ?? defaultComparer(value),
    changes: data.changes ?? null,
    negates: data.negation !== 'ignored',
    doubts: data.certainty !== 'ignored',
    mayHaveSeveral: data.internal === 'ignored',
    keys: keysOf(data.key ?? {}, match, reading),
    match,
    unless: readPatterns(data.unless ?? [], ['unless'], exception),
    notAfter: readPatterns(data['not-after'] ?? [], ['not-after'], exception),
    pointsBack: pointsBackOf(data['points-back'], exception),
    subject: namesAt(data.subject, ['subject'], place),
    speaker: namesAt(data.speaker, ['speaker'], place),
    about: aboutSpec(data.about, place),
    storyline: place.storyline,
    limits:
      data.limits === undefined
        ? null
        : {
            from: data.limits.from ?? Number.NEGATIVE_INFINITY,
            to: data.limits.to ?? Number.POSITIVE_INFINITY,
          },
    background: data.background ?? false,
    lasting: data.lasting ?? false,
    qualifiers: data.qualifiers ?? [],
    bothHoldIf: data['both-hold-if'] ?? null,
    fitsAll: data['fits-all'] ?? null,
    ask: data.ask ?? null,
    get examples() {
      return examples();
    },
  };
}

function pointsBackOf(data: RuleFileData['points-back'], reading: Reading): Rule['pointsBack'] {
  if (data === undefined) return null;
  const read = (part: 'words' | 'to') => readPatterns(data[part], ['points-back', part], reading);
  return { words: read('words'), to: read('to') };
}

function valueSpec(value: RuleFileData['value']): ValueSpec {
  if (value === 'text') return { kind: 'text' };
  if (value === 'yes-no') return { kind: 'yes-no' };
  if (typeof value === 'string') return { kind: 'type', type: value };
  const compatible = value.compatible ?? [];
  return 'stage' in value
    ? { kind: 'stage', answers: value.stage, compatible }
    : { kind: 'choice', answers: value.choice, compatible };
}

function defaultComparer(value: ValueSpec): ComparerName {
  if (value.kind === 'type') return valueType(value.type)?.compare ?? 'exact';
  return value.kind === 'text' ? 'wording' : 'exact';
}

/** Where a rule was read, and how its patterns are: by a look over their words that tells what running them takes. */
interface Reading extends RulePlace {
  readonly read: (text: string) => Pattern;
}

function readingOf(scope: Scope, place: RulePlace): Reading {
  return {
    ...place,
    read: (text) => {
      const surveyed = survey(text, scope);
      const pattern = new Pattern(text, null);
      place.surveys.set(pattern, surveyed);
      return pattern;
    },
  };
}

function matchPatterns(
  match: RuleFileData['match'],
  value: ValueSpec,
  place: Reading,
): readonly MatchPattern[] {
  const answers = answersOf(value);
  const perAnswer = typeof match === 'object' && !Array.isArray(match);
  if (perAnswer ? answers.length === 0 : answers.length > 0 && value.kind !== 'yes-no') {
    const help = perAnswer
      ? 'List the patterns directly under "match:".'
      : `List patterns under each answer: ${answers.join(', ')}.`;
    place.faults.push(
      problem(place.file, '"match" does not fit "value"', help, place.document.place(['match'])),
    );
    return [];
  }
  if (!perAnswer) return readPatterns(match, ['match'], place).map((pattern) => ({ answer: null, pattern }));
  return Object.entries(match).flatMap(([answer, written]) => {
    if (!answers.includes(value.kind === 'stage' ? answer.replace(/^at least /, '') : answer)) {
      const help = `Answers of this rule: ${answers.join(', ')}.`;
      place.faults.push(
        problem(
          place.file,
          `"${answer}" is no answer of this rule`,
          help,
          place.document.keyPlace(['match', answer]),
        ),
      );
    }
    return readPatterns(written, ['match', answer], place).map((pattern) => ({ answer, pattern }));
  });
}

/** The answers under which a rule may list its patterns; "yes or no" may, every other closed set must. */
function answersOf(value: ValueSpec): readonly string[] {
  if (value.kind === 'yes-no') return ['yes', 'no'];
  return value.kind === 'stage' || value.kind === 'choice' ? value.answers : [];
}

/** Names written as "@id", each of which the lexicon must have. */
function namesAt(
  written: string | readonly string[] | undefined,
  path: YamlPath,
  place: RulePlace,
): readonly string[] {
  return [written ?? []].flat().flatMap((name, i) => {
    const id = name.replace(/^@/, '');
    const known = namesIn(id, place.scope);
    if (known.length > 0) return known;
    const meant = place.scope.nearest(id);
    const help =
      meant === null ? 'Add it to lexicon.yaml.' : `Did you mean "@${meant}"? Or add it to lexicon.yaml.`;
    const at = Array.isArray(written) ? [...path, i] : path;
    place.faults.push(
      problem(place.file, `the lexicon has no name "@${id}"`, help, place.document.place(at)),
    );
    return [];
  });
}

/** A name, or the names that a group lists. */
function namesIn(id: string, scope: LexiconScope, open: readonly string[] = []): readonly string[] {
  if (scope.names.has(id)) return [id];
  if (open.includes(id)) return [];
  return (scope.groups.get(id) ?? []).flatMap(({ root }) =>
    referencesOf(root).flatMap((inner) => namesIn(inner, scope, [...open, id])),
  );
}

function aboutSpec(about: RuleFileData['about'], place: RulePlace): AboutSpec | null {
  if (about === undefined) return null;
  if (typeof about === 'string' || Array.isArray(about))
    return { names: namesAt(about, ['about'], place), within: 'article' };
  return { names: namesAt(about.names, ['about', 'names'], place), within: about.within ?? 'article' };
}

function keysOf(
  keys: NonNullable<RuleFileData['key']>,
  match: readonly MatchPattern[],
  place: Reading,
): readonly KeySpec[] {
  return Object.entries(keys).map(([name, key]) => captured(keySpec(name, key, place), match, place));
}

function keySpec(name: string, key: NonNullable<RuleFileData['key']>[string], place: Reading): KeySpec {
  const choice = Object.entries(key.choice ?? {}).map(([option, written]) => ({
    name: option,
    patterns: readPatterns(written, ['key', name, 'choice', option], place),
  }));
  if (choice.length === 0 && key.from === undefined)
    place.faults.push(
      problem(
        place.file,
        `the key "${name}" has no "from"`,
        'Name a capture ("from: when"), places ("from: [match, sentence]") or a choice.',
        place.document.keyPlace(['key', name]),
      ),
    );
  return {
    name,
    from: [key.from ?? []].flat(),
    type: key.type ?? null,
    by: key.by ?? null,
    choice,
    otherwise: key.else ?? 'story',
    parts: partsOf(name, key, place),
  };
}

/** Types of which a key's values may be spellings, short forms or unnamed. */
const namingTypes = new Set(['person', 'place', 'organisation', 'name']);

/** A key that a capture gives has the capture's type, where that names somebody and is the same in all patterns. */
function captured(spec: KeySpec, match: readonly MatchPattern[], { surveys }: RulePlace): KeySpec {
  if (spec.type !== null || spec.choice.length > 0) return spec;
  if (!match.some(({ pattern }) => mayName(surveys.get(pattern)!))) return spec;
  const types = new Set(match.flatMap(({ pattern }) => slotTypes(pattern.root, spec.from)));
  const [type] = types;
  return types.size === 1 && namingTypes.has(type ?? '') ? { ...spec, type: type! } : spec;
}

/** Whether a pattern may capture somebody's name. */
function mayName({ outside }: Survey): boolean {
  return outside === null || outside.types.some((type) => namingTypes.has(type));
}

/** Pairs of a part and its whole, all of which the key must know. */
function partsOf(
  name: string,
  { choice, parts, else: otherwise }: NonNullable<RuleFileData['key']>[string],
  place: RulePlace,
): KeySpec['parts'] {
  const known = [...Object.keys(choice ?? {}), otherwise ?? 'story'];
  return Object.entries(parts ?? {}).flatMap(([whole, members]) => {
    const stranger = [whole, ...members].find((each) => !known.includes(each));
    if (stranger !== undefined)
      place.faults.push(
        problem(
          place.file,
          `"${stranger}" is no choice of the key "${name}"`,
          `Choices of this key: ${known.join(', ')}.`,
          place.document.place(['key', name, 'parts', whole]),
        ),
      );
    return members.map((part) => [part, whole] as const);
  });
}
