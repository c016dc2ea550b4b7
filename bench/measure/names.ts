import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import levenshtein from 'fast-levenshtein';
import natural from 'natural/lib/natural/distance/index.js';
import phonetics from 'natural/lib/natural/phonetics/index.js';
import { likelySameWord, type NameKind, sameName } from '../../src/names/index.js';
import { readLines } from './data.js';

/** Two printed names, and whether they are one. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: NameKind;
  readonly same: boolean;
}

/** How alike a tool finds two names; the higher the more. */
type Likeness = (pair: Pair) => number;

/** A data set of pairs, with the figure that it is measured by. */
interface PairSet {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly figure: 'F1' | 'accuracy';
  readonly ours: Likeness;
  readonly peers: Readonly<Record<string, Likeness>>;
}

/** From here on our likeness says "one name". */
const HALF = 0.5;

/** The fields of one line of comma-separated values; quotation marks doubled inside quotation marks. */
function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

function readPairs(folder: string): Pair[] {
  const files = readdirSync(join(folder, 'name_pairs')).filter((file) => file.endsWith('.csv'));
  return files.flatMap((file) => {
    const [head = '', ...lines] = readFileSync(join(folder, 'name_pairs', file), 'utf8')
      .trim()
      .split(/\r?\n/);
    const column = (name: string): number => fieldsOf(head).indexOf(name);
    const [schema, one, other, match] = ['schema', 'name1', 'name2', 'is_match'].map(column);
    return lines.map(fieldsOf).map((row) => ({
      a: row[one!]!,
      b: row[other!]!,
      kind: row[schema!] === 'Person' ? 'person' : 'organisation',
      same: row[match!] === 'true',
    }));
  });
}

function readVariants(folder: string): Pair[] {
  const directory = 'arabic_latin_variants';
  const files = readdirSync(join(folder, directory)).filter((file) => /^pairs.*\.jsonl$/.test(file));
  const rows = files.flatMap((file) =>
    readLines<{ a: string; b: string; match: boolean }>(folder, join(directory, file)),
  );
  return rows.map(({ a, b, match }) => ({ a, b, kind: 'person', same: match }));
}

const lower = ({ a, b }: Pair): [string, string] => [a.toLowerCase(), b.toLowerCase()];
const metaphone = new phonetics.DoubleMetaphone();

const PEERS = {
  levenshtein: (pair: Pair): number => {
    const [a, b] = lower(pair);
    return 1 - levenshtein.get(a, b) / Math.max(a.length, b.length, 1);
  },
  'jaro-winkler': (pair: Pair): number => natural.JaroWinklerDistance(...lower(pair), { ignoreCase: false }),
};
const SOUND_PEERS = {
  ...PEERS,
  'double metaphone': ({ a, b }: Pair): number => {
    const codes = (word: string): string[] => metaphone.process(word).filter((code) => code !== '');
    return codes(a).some((code) => codes(b).includes(code)) ? 1 : 0;
  },
};

function figureOf(figure: PairSet['figure'], pairs: readonly Pair[], said: readonly boolean[]): number {
  const right = pairs.filter(({ same }, i) => same === said[i]).length;
  if (figure === 'accuracy') return right / pairs.length;
  const hits = pairs.filter(({ same }, i) => same && said[i]).length;
  return (2 * hits) / (hits + hits + pairs.length - right);
}

/** A peer is given the threshold that is best on these very rows. */
function bestFigure({ figure, pairs }: PairSet, likeness: Likeness): number {
  const scores = pairs.map(likeness);
  const figures = [...new Set(scores)].map((least) =>
    figureOf(
      figure,
      pairs,
      scores.map((score) => score >= least),
    ),
  );
  return Math.max(...figures);
}

function ourFigure({ figure, pairs, ours }: PairSet): string {
  const start = performance.now();
  const said = pairs.map((pair) => ours(pair) >= HALF);
  const micros = ((performance.now() - start) * 1000) / pairs.length;
  return `${figureOf(figure, pairs, said).toFixed(3)} ${micros.toFixed(0)}µs`;
}

/**
 * Measures whether two names are one. The pairs of `name_pairs` count names that differ in a series number as one, as a list
 * screener would show them: our score does too, while `same` does not.
 */
export function measureNames(folder: string): void {
  const all = readPairs(folder);
  const ours: Likeness = ({ a, b, kind }) => sameName(a, b, kind).score;
  const people = all.filter(({ kind }) => kind === 'person');
  const sets: readonly PairSet[] = [
    { name: 'name_pairs', pairs: all, figure: 'F1', ours, peers: PEERS },
    { name: 'name_pairs, people', pairs: people, figure: 'F1', ours, peers: PEERS },
    {
      name: 'arabic_latin_variants',
      pairs: readVariants(folder),
      figure: 'accuracy',
      ours: ({ a, b }) => (likelySameWord(a, b) ? 1 : 0),
      peers: SOUND_PEERS,
    },
  ];
  console.log('\nOne name or two; peers at their best threshold on the same rows');
  for (const set of sets) {
    const peers = Object.entries(set.peers).map(
      ([name, likeness]) => `${name} ${bestFigure(set, likeness).toFixed(3)}`,
    );
    console.log(
      `  ${set.name}  ${set.pairs.length} rows  ${set.figure}  crosswire ${ourFigure(set)}  ${peers.join('  ')}`,
    );
  }
}
