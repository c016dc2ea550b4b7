import type { CompiledRule, Loaded, RuleText } from '../../rules/index.js';
import { type Lexicon, noLexicon } from '../../rules/lexicon.js';
import { Places } from '../places.js';
import { Oddities } from './beside.js';
import type { Linted } from './finding.js';
import { Outlines } from './outline.js';
import type { References } from './references.js';
import { SideReader } from './sides.js';
import { Way } from './way.js';

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** What the checks see of some files, which have been loaded. */
export function lintedOf(files: readonly RuleText[], { rules, lexicons }: Loaded): Linted {
  return {
    rules,
    names: { ...rules, rules: [] },
    files,
    places: new Places(files),
    oddities: new Oddities(rules.words),
    lexicons: files.flatMap(({ path }) => {
      const lexicon = lexicons.get(path);
      return lexicon === undefined ? [] : [{ file: path, lexicon }];
    }),
  };
}

/** Makes the outlines of each rule. */
export function outliner({ lexicons, rules }: Linted): (rule: CompiledRule) => Outlines {
  const reader = new SideReader(rules.words);
  const folders = new Map(lexicons.map(({ file, lexicon }) => [folderOf(file), referencesTo(lexicon)]));
  const bare = referencesTo(noLexicon);
  return ({ rule: { file, value } }) => {
    const references = folders.get(folderOf(file)) ?? bare;
    const scope = { valueType: value.kind === 'type' ? value.type : null, references };
    return new Outlines(references, {
      meetings: (root) => reader.sides(root, scope).meetings,
      shortest: (root) => Way.shortest(root, rules.words, scope),
      long: (root) => Way.long(root, rules.words, scope),
    });
  };
}

function referencesTo({ names, groups }: Lexicon): References {
  return { names: new Set(names.map(({ id }) => id)), groups };
}
