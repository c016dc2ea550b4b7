import type { Problem } from '../model.js';
import { problem } from '../problem.js';
import { nearest } from '../text/nearest.js';
import { readYaml } from '../yaml.js';
import { buildRule } from './build.js';
import { checkData } from './check-data.js';
import { compileRule } from './compile.js';
import { digestOf, type RuleText } from './digest.js';
import { type Lexicon, noLexicon, readLexicon } from './lexicon.js';
import type { CompiledRule, RuleSet } from './rule-set.js';
import { type RuleFileData, ruleSchema } from './schema.js';
import type { LexiconScope } from './scope.js';
import { WordTable } from './word-table.js';

export type { RuleText } from './digest.js';
export type { CompiledPattern, CompiledRule, RuleSet } from './rule-set.js';

/** What some files came to. */
export interface Loaded {
  readonly rules: RuleSet;
  readonly problems: readonly Problem[];
  /** By path. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/** A lexicon with the scope that the patterns of its folder have. */
interface Folder {
  readonly lexicon: Lexicon;
  readonly scope: LexiconScope;
}

interface Loading {
  readonly folders: ReadonlyMap<string, Folder>;
  readonly bare: Folder;
  readonly faults: Problem[];
}

const isLexicon = (path: string): boolean => /(^|\/)lexicon\.ya?ml$/.test(path);
const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');
const packOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Loads rules and lexicons. A bad file, rule or pattern is a problem; all others still run. */
export function loadRules(files: readonly RuleText[]): Loaded {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const faults: Problem[] = [];
  const words = new WordTable();
  const folderWith = (lexicon: Lexicon): Folder => ({ lexicon, scope: scopeOf(lexicon, words) });
  const lexicons = new Map<string, Lexicon>();
  const folders = new Map<string, Folder>();
  for (const { path, text } of sorted.filter((file) => isLexicon(file.path))) {
    const { lexicon, problems } = readLexicon(path, text);
    lexicons.set(path, lexicon);
    folders.set(folderOf(path), folderWith(lexicon));
    faults.push(...problems);
  }
  const loading: Loading = { folders, bare: folderWith(noLexicon), faults };
  const rules = sorted.filter((file) => !isLexicon(file.path)).flatMap((file) => loadRule(file, loading));
  return {
    rules: {
      rules: withoutRepeats(rules, faults),
      names: [...folders.values()].flatMap(({ lexicon }) => lexicon.names),
      words,
      digest: digestOf(files),
    },
    problems: faults,
    lexicons,
  };
}

function loadRule({ path, text }: RuleText, { folders, bare, faults }: Loading): readonly CompiledRule[] {
  const document = readYaml(path, text);
  const { data, problems } = checkData<RuleFileData>(ruleSchema, document, path);
  faults.push(...problems);
  if (data === null) return [];
  const { lexicon, scope } = folders.get(folderOf(path)) ?? bare;
  const { storyline } = lexicon;
  const place = { file: path, document, faults, pack: packOf(path), scope, storyline, surveys: new Map() };
  const rule = buildRule(data, place);
  if ((data.examples ?? []).length === 0) {
    faults.push(
      problem(
        path,
        'the rule has no examples',
        'Add at least one that fires, one near miss with "expect: nothing", and one with two articles.',
        { line: 1 },
      ),
    );
  }
  return [compileRule(rule, place)];
}

function scopeOf({ names, groups }: Lexicon, words: WordTable): LexiconScope {
  const ids = names.map(({ id }) => id);
  return {
    words,
    groups,
    names: new Set(ids),
    nearest: (id) => nearest(id, [...ids, ...groups.keys()]),
  };
}

/** Each id once: a later rule of the same id is a problem and does not run. */
function withoutRepeats(rules: readonly CompiledRule[], faults: Problem[]): readonly CompiledRule[] {
  const first = new Map<string, string>();
  return rules.filter(({ rule: { id, file } }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, file);
      return true;
    }
    faults.push(
      problem(file, `the id "${id}" is taken by ${before}`, 'Give this rule an id of its own.', { line: 1 }),
    );
    return false;
  });
}
