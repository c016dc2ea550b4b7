import { append } from '../../names/multimap.js';
import { listed } from '../../reporters/view/wording.js';
import type { CompiledRule } from '../../rules/index.js';
import { fold } from '../../text/index.js';
import type { Linted, LintedLexicon, Remark } from './finding.js';

const sections = { person: 'people', place: 'places', organisation: 'organisations' } as const;
type NameKind = keyof typeof sections;
const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** A spelling under two ids: which of the two a text means cannot be told. */
export function sharedSpellings({ lexicons, places }: Linted): readonly Remark[] {
  const owners = new Map<string, string>();
  return lexicons.flatMap(({ file, lexicon }) =>
    lexicon.names.flatMap(({ id, kind, spellings }) =>
      spellings.flatMap((spelling, i): readonly Remark[] => {
        const key = `${kind} ${fold(spelling)}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, id);
        if (owner === undefined || owner === id) return [];
        return [
          {
            level: 'warning',
            file,
            ...places.of(file, [sections[kind], id, i]),
            message: `"${spelling}" belongs to @${owner}, too`,
            help: 'Leave it with one of them; give the other only spellings of its own.',
          },
        ];
      }),
    ),
  );
}

/** Groups that no pattern of the pack names, and names that none asks for and no rule can have as an answer, key or subject. */
export function unusedEntries({ lexicons, files, rules, places }: Linted): readonly Remark[] {
  const filesIn = byFolder(files, ({ path }) => path);
  const rulesIn = byFolder(rules.rules, ({ rule }) => rule.file);
  return lexicons.flatMap((each): readonly Remark[] => {
    const folder = folderOf(each.file);
    const used = referencesIn(filesIn.get(folder) ?? []);
    const sought = kindsSought(rulesIn.get(folder) ?? []);
    const groups = [...each.lexicon.groups.keys()].filter((id) => !used.has(id));
    const names = each.lexicon.names.filter(({ id, kind }) => !used.has(id) && !sought.has(kind));
    return [
      ...groups.map(
        (id): Remark => ({
          level: 'warning',
          file: each.file,
          ...places.key(each.file, ['groups', id]),
          message: `no pattern uses the group @${id}`,
          help: 'Remove it, or use it.',
        }),
      ),
      ...unusedNames(each, names, places),
    ];
  });
}

function byFolder<T>(things: readonly T[], fileOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) append(found, folderOf(fileOf(thing)), thing);
  return found;
}

const KINDS_OF_TYPE: Readonly<Record<string, readonly NameKind[]>> = {
  person: ['person'],
  place: ['place'],
  organisation: ['organisation'],
  landmark: ['place'],
  name: ['person', 'place', 'organisation'],
};

/** The kinds of names that rules look for by their kind: as a value or capture, as a key, or as whose it is. */
function kindsSought(rules: readonly CompiledRule[]): ReadonlySet<NameKind> {
  const types = rules.flatMap(({ rule, match }) => [
    ...match.flatMap(({ program }) => program.types),
    ...rule.keys.flatMap(({ type }) => type ?? []),
    ...(rule.subject.length > 0 ? ['person'] : []),
  ]);
  return new Set(types.flatMap((type) => KINDS_OF_TYPE[type] ?? []));
}

/** One note for all: a name without a pattern still keeps people apart. */
function unusedNames(
  { file }: LintedLexicon,
  names: LintedLexicon['lexicon']['names'],
  places: Linted['places'],
): readonly Remark[] {
  const [first] = names;
  if (first === undefined) return [];
  const ids = listed(
    names.map(({ id }) => `@${id}`),
    5,
  );
  return [
    {
      level: 'note',
      file,
      ...places.key(file, [sections[first.kind], first.id]),
      message: `no pattern asks for ${ids}`,
      help: 'Names may stay to tell people and places apart; a misspelt one should go.',
    },
  ];
}

/** Every `@id` in some files, a lexicon's own groups included. */
function referencesIn(files: Linted['files']): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ text }) => [...text.matchAll(/@([\p{L}\p{N}_-]+)/gu)].map((hit) => hit[1]!)),
  );
}
