import { dateSets } from './dates.js';
import { moneySets } from './money.js';
import { measureNames } from './names.js';
import { numberSets } from './numbers.js';
import { quantitySets } from './quantities.js';
import type { DataSet, Reader } from './row.js';
import { measureSpeed } from './speed.js';
import { measureAlone, measureEvents, measurePlantedIn } from './verdicts.js';

/** The data sets of each kind of value. A new kind is one file and one line here. */
const SETS: readonly ((folder: string) => readonly DataSet[])[] = [
  dateSets,
  numberSets,
  moneySets,
  quantitySets,
];
const TOOLS = ['crosswire', 'chrono-node', 'recognizers', 'compromise'];
/** Each reader reads every row so often, or for so many milliseconds; a row's fastest reading counts, undisturbed and warm. */
const ROUNDS = 60;
const AT_MOST = 4000;

interface Score {
  readonly share: number;
  readonly micros: number;
}

function sameSpelling(want: readonly string[], got: readonly string[]): boolean {
  return want.length === got.length && want.every((one, index) => one === got[index]);
}

/** The share of rows read as wanted, and microseconds for one row. A reader that throws has read nothing right. */
function score({ rows, fits = sameSpelling }: DataSet, reader: Reader): Score {
  const read = (row: DataSet['rows'][number]): readonly string[] => {
    try {
      return reader(row);
    } catch {
      return ['threw'];
    }
  };
  const right = rows.filter((row) => fits(row.want, read(row))).length;
  const fastest = rows.map(() => Number.POSITIVE_INFINITY);
  const start = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - start < AT_MOST; round++)
    rows.forEach((row, index) => {
      const begin = performance.now();
      read(row);
      fastest[index] = Math.min(fastest[index]!, performance.now() - begin);
    });
  return {
    share: right / rows.length,
    micros: (fastest.reduce((sum, one) => sum + one, 0) * 1000) / rows.length,
  };
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
    .join('  ');
}

function cellsOf(set: DataSet): readonly string[] {
  const scores = TOOLS.map((tool) => {
    const reader = set.readers[tool];
    if (reader === undefined || set.rows.length === 0) return '';
    const { share, micros } = score(set, reader);
    return `${share.toFixed(3)} ${micros < 100 ? micros.toFixed(1) : micros.toFixed(0)}µs`;
  });
  return [set.name, String(set.rows.length), ...scores];
}

function measureValues(folder: string): void {
  const sets = SETS.flatMap((each) => each(folder));
  const rows = [['first reading right, time for one row', 'rows', ...TOOLS], ...sets.map(cellsOf)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  for (const cells of rows) console.log(line(cells, widths));
  console.log('\nRows left out by rule');
  for (const { name, leftOut } of sets)
    for (const [rule, count] of Object.entries(leftOut)) console.log(`  ${name}: ${count} ${rule}`);
}

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Usage: npm run measure -- <data folder> [values | speed | names | verdicts | events | planted | alone]',
  );
  process.exitCode = 2;
} else {
  if (only === undefined || only === 'values') measureValues(folder);
  if (only === undefined || only === 'values' || only === 'speed') measureSpeed(folder);
  if (only === undefined || only === 'names') measureNames(folder);
  if (only === undefined || only === 'verdicts' || only === 'events') measureEvents(folder);
  if (only === undefined || only === 'verdicts' || only === 'planted') measurePlantedIn(folder);
  if (only === undefined || only === 'verdicts' || only === 'alone') measureAlone(folder);
}
