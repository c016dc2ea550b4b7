import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted();
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join('src', file), 'utf8')]));

/** Everything that a file imports, by static, dynamic and type imports and by re-exports, but for what `except` matches. */
function specifiersOf(file: string, except = /^$/gm): readonly string[] {
  const source = SOURCES.get(file)!
    .replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
    .replace(except, '');
  const found = source.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm);
  return [...new Set([...found].map((match) => match[1]!))];
}

function importsOf(file: string): readonly string[] {
  const own = specifiersOf(file).filter((each) => each.startsWith('.'));
  return own.map((each) => join(dirname(file), each).replaceAll('\\', '/').replace(/\.js$/, '.ts'));
}

const IMPORTS = new Map(FILES.map((file) => [file, importsOf(file)]));
const layerOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

/** What each layer may import besides itself and the shared nouns. `stories` and the other leaves know nothing of rules. */
const NOUNS = [
  'model.ts',
  'problem.ts',
  'schema.ts',
  'version.ts',
  'yaml.ts',
  'yaml-path.ts',
  'plain-yaml.ts',
];
const WORDS = ['text', 'names', 'values'];
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: [],
  names: ['text'],
  values: ['text', 'names'],
  rules: WORDS,
  extract: [...WORDS, 'rules'],
  compare: [...WORDS, 'rules', 'extract'],
  judge: [...WORDS, 'rules', 'extract', 'compare'],
  readers: WORDS,
  reporters: WORDS,
  stories: WORDS,
  store: WORDS,
  'tally.ts': [...WORDS, 'rules', 'extract', 'stories'],
  'check-story.ts': [...WORDS, 'rules', 'extract', 'compare', 'judge', 'stories'],
  'check.ts': [...WORDS, 'rules', 'extract', 'stories', 'check-story.ts', 'drafts.ts', 'tally.ts'],
  'diff.ts': [],
  'drafts.ts': [],
  'examples.ts': [...WORDS, 'rules', 'check.ts', 'drafts.ts'],
  kit: [
    ...WORDS,
    'rules',
    'extract',
    'compare',
    'judge',
    'stories',
    'check.ts',
    'diff.ts',
    'drafts.ts',
    'examples.ts',
    'reporters',
  ],
  'index.ts': [...WORDS, 'rules', 'check.ts', 'diff.ts', 'readers', 'reporters', 'stories'],
  apps: [
    ...WORDS,
    'rules',
    'extract',
    'check.ts',
    'examples.ts',
    'diff.ts',
    'kit',
    'readers',
    'reporters',
    'stories',
    'store',
  ],
};

describe('the architecture', () => {
  it('has imports run downwards only', () => {
    const upwards = FILES.flatMap((file) => {
      const layer = layerOf(file);
      const allowed = new Set([...NOUNS, layer, ...(MAY[layer] ?? [])]);
      return IMPORTS.get(file)!.flatMap((to) => (allowed.has(layerOf(to)) ? [] : `${file} → ${to}`));
    });
    expect(upwards).toEqual([]);
  });

  it('imports only files that exist', () => {
    const missing = FILES.flatMap((file) =>
      IMPORTS.get(file)!.flatMap((to) => (SOURCES.has(to) ? [] : `${file} → ${to}`)),
    );
    expect(missing).toEqual([]);
  });

  it('has no circles', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, above: readonly string[]): void => {
      if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
      if (done.has(file) || above.includes(file)) return;
      for (const to of IMPORTS.get(file) ?? []) visit(to, [...above, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('imports each third-party module in one file', () => {
    const importers = new Map<string, string[]>();
    for (const file of FILES) {
      for (const module of specifiersOf(file, /^import type .*$/gm)) {
        if (module.startsWith('.') || module.startsWith('node:')) continue;
        importers.set(module, [...(importers.get(module) ?? []), file]);
      }
    }
    const shared = [...importers].filter(([, files]) => files.length > 1);
    expect(shared).toEqual([]);
    const bare = [...importers.keys()].filter((module) => module === 'natural');
    expect(bare).toEqual([]);
  });

  it.each([
    ['values/', /^export const \w+: ValueType\b/m],
    ['compare/', /^export const \w+: Comparer\b/m],
    ['apps/cli/commands/', /^export const \w+: Command\b/m],
    ['judge/verdicts/', /^export const \w+: Judge\b/m],
    ['readers/', /^export function \w+\([^)]*\): Reading \{/m],
  ])('has everything in %s in its list', (folder, contract) => {
    const files = FILES.filter((file) => file.startsWith(folder) && file !== `${folder}index.ts`);
    const members = files.filter((file) => contract.test(SOURCES.get(file)!) && !file.endsWith('reader.ts'));
    const listed = new Set(IMPORTS.get(`${folder}index.ts`));
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter((file) => !listed.has(file))).toEqual([]);
  });

  it('has every output format in the list of reporters', () => {
    const formats = FILES.filter(
      (file) => /^reporters\/(?:\w+|[\w-]+\/index)\.ts$/.test(file) && file !== 'reporters/index.ts',
    );
    const pure = formats.filter((file) => /^export function \w+\(report: Report\b/m.test(SOURCES.get(file)!));
    const listed = new Set(IMPORTS.get('reporters/index.ts'));
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.filter((file) => !listed.has(file))).toEqual([]);
  });

  it('keeps files, clocks and environment in apps', () => {
    const core = FILES.filter((file) => layerOf(file) !== 'apps');
    const outside = core.filter((file) =>
      /from 'node:(?!crypto|buffer)|\bprocess\.|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\btoLocale/.test(
        SOURCES.get(file)!,
      ),
    );
    expect(outside).toEqual([]);
  });
});
