import { join } from 'node:path';
import { readInputs } from '../src/apps/files.js';
import { packageRoot } from '../src/apps/package-root.js';
import { readRuleFiles } from '../src/apps/rule-files.js';
import { extract } from '../src/extract/index.js';
import type { Article } from '../src/model.js';
import { loadRules } from '../src/rules/index.js';
import { arrange } from '../src/stories/index.js';
import { varied } from './varied.js';

/** Milliseconds by the clock and of the processor, compiling and collecting garbage on other cores included. */
export interface Time {
  readonly clock: number;
  readonly processor: number;
}

/** What one process measured. Bytes are UTF-8. */
export interface Measured {
  readonly articles: number;
  readonly bytes: number;
  readonly reading: Time;
  readonly first: Time;
  readonly second: Time;
  /** With all packs, of articles spread over the whole; null for the seeds. */
  readonly all: { readonly bytes: number; readonly time: Time } | null;
  readonly statements: number;
  readonly peakMemory: number;
}

const VARIED_BYTES = 2_000_000;
const SAMPLE = 200;

/** Extracts with the syria-russia pack, twice: cold code, then warm; some with all packs. Prints `Measured` as JSON for the parent process. */
async function main(path: string): Promise<void> {
  const { rules } = loadRules(readRuleFiles([join(packageRoot(), 'rules', 'syria-russia')]).files);
  const start = timer();
  const articles =
    path === 'seeds' ? varied((await seeds()).articles, VARIED_BYTES) : (await readInputs([path])).articles;
  const reading = start();
  let statements = 0;
  const pass = (): Time => {
    const begin = timer();
    statements = 0;
    for (const article of articles) statements += extract(article, rules).statements.length;
    return begin();
  };
  const [first, second] = [pass(), pass()];
  const all = path === 'seeds' ? null : withAllPacks(articles);
  const bytes = bytesOf(articles);
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  const measured: Measured = {
    articles: articles.length,
    bytes,
    reading,
    first,
    second,
    all,
    statements,
    peakMemory,
  };
  process.stdout.write(JSON.stringify(measured));
}

const bytesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

function withAllPacks(articles: readonly Article[]): Measured['all'] {
  const { rules } = loadRules(readRuleFiles([join(packageRoot(), 'rules')]).files);
  const every = Math.ceil(articles.length / SAMPLE);
  const sample = articles.filter((_, i) => i % every === 0);
  const end = timer();
  for (const article of sample) extract(article, rules);
  return { bytes: bytesOf(sample), time: end() };
}

/** Starts to measure; the result gives the time since. */
function timer(): () => Time {
  const clock = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return { clock: performance.now() - clock, processor: (user + system) / 1000 };
  };
}

async function seeds(): Promise<{ readonly articles: readonly Article[] }> {
  return arrange((await readInputs([join(packageRoot(), 'seeds')])).articles);
}

await main(process.argv[2] ?? 'seeds');
