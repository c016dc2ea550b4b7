// Makes dist/crosswire.cjs, the command in one bundle with its code cache, from the compiled JavaScript in dist/.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const launcher = at('dist/crosswire.cjs');

const PACKED = 'rules.packed';

await build({
  entryPoints: [at('dist/src/apps/cli/main.js')],
  outfile: at('dist/crosswire.bundle.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  supported: { 'dynamic-import': false },
  define: {
    PACKED_RULES: JSON.stringify(PACKED),
    'import.meta.url': 'importMetaUrl',
    // fast-levenshtein makes a collator that nobody asked for: 9 ms of loading locale data.
    'Intl.Collator': 'undefined',
  },
  plugins: [withoutUnused()],
  banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
});
writeFileSync(
  at('dist/crosswire.bundle.cjs'),
  escaped(readFileSync(at('dist/crosswire.bundle.cjs'), 'utf8')),
);
copyFileSync(at('bench/launcher.cjs'), launcher);
chmodSync(launcher, 0o755);
await packRules();
makeCaches();
linkOwnCommand();

/** Esbuild escapes what is not ASCII everywhere but in regular expressions; the launcher reads the bundle as Latin-1. */
function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Leaves out what packages load and the command never uses: commander's node:child_process (7 ms) for commands that are
 * programs of their own, and underscore behind natural's own edit distance.
 */
function withoutUnused() {
  const unused = [
    { from: /[\\/]commander[\\/]/, module: 'node:child_process' },
    { from: /[\\/]natural[\\/]lib[\\/]natural[\\/]distance[\\/]/, module: 'underscore' },
  ];
  return {
    name: 'without-unused',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:node:child_process|underscore)$/ }, ({ importer, path }) =>
        unused.some(({ from, module }) => module === path && from.test(importer))
          ? { path: 'none', namespace: 'none' }
          : undefined,
      );
      onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/** Compiles the package's rules ahead; rules with problems are left to the command, which tells them. */
async function packRules() {
  const { readRuleFiles } = await import(at('dist/src/apps/rule-files.js'));
  const { loadRules } = await import(at('dist/src/rules/index.js'));
  const pack = await import(at('dist/src/rules/pack.js'));
  rmSync(at('dist', PACKED), { force: true });
  const read = readRuleFiles(undefined);
  const { rules, problems } = loadRules(read.files);
  if (problems.length === 0 && read.problems.length === 0)
    writeFileSync(at('dist', PACKED), pack.packRules(rules));
}

/** Runs the command on the seeds: what it compiled goes into the caches. */
function makeCaches() {
  for (const name of ['check', 'rules']) rmSync(at(`dist/crosswire.${name}.cache`), { force: true });
  const article = at('seeds/002_7ac6b57e93a1e175.txt');
  const hasSeeds = existsSync(article);
  run(hasSeeds ? ['check', at('seeds')] : ['--help']);
  run(['rules', ...(hasSeeds ? ['explain', 'visit-count', `${article}:3`] : ['--help'])]);
}

function run(words) {
  const env = { ...process.env, CROSSWIRE_MAKE_CACHE: '1' };
  try {
    execFileSync(process.execPath, [launcher, ...words], { env, stdio: 'ignore' });
  } catch {
    // A run that ends with findings or problems has made its cache all the same.
  }
}

/** npm links a package's command into other packages only; with this, `npx crosswire` in this folder runs it at once. */
function linkOwnCommand() {
  const link = at('node_modules/.bin/crosswire');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../dist/crosswire.cjs', link);
}
