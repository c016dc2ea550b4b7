import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { packageRoot } from '../src/apps/package-root.js';
import { cold } from './cold.js';
import type { Measured, Time } from './extraction.js';
import { RULES, ruleSources, ruleTimes } from './rules.js';
import type { Times } from './timed.js';

/** `npm run bench -- <articles.jsonl>`: how fast a command starts and how fast articles are read, in figures for the notes. */
function main(paths: readonly string[]): void {
  const root = packageRoot();
  const { bare, check, explain } = cold(root);
  const times = (check.fastest / bare.fastest).toFixed(1);
  print('node -e 0, whole process', words(bare));
  print('check seeds, whole process', `${words(check)}; ${times} times as long as bare Node`);
  print('rules explain, whole process', words(explain));
  for (const [of, filesIn] of Object.entries(ruleSources)) {
    const { bytesEach, load, lint } = ruleTimes(root, filesIn(root));
    print(`load ${RULES} rules like the ${of}'s`, `${words(load)}; of ${kilo(bytesEach)} kB each`);
    print('lint them, whole process', words(lint));
  }
  for (const path of [...paths.map((each) => resolve(each)), 'seeds']) report(path, measure(root, path));
}

function measure(root: string, path: string): Measured {
  const words = [join(root, 'dist/bench/extraction.js'), path];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })) as Measured;
}

function report(
  path: string,
  { articles, bytes, reading, first, second, all, statements, peakMemory }: Measured,
): void {
  const name = path === 'seeds' ? 'the seeds, repeated with variations' : path;
  console.log(`\n${name}: ${articles} articles, ${mega(bytes)} MB`);
  if (path !== 'seeds') print('read', speed(bytes, reading));
  print('extract, first pass', speed(bytes, first));
  print('extract, second pass', `${speed(bytes, second)}, ${statements} statements`);
  if (all !== null) print('extract a sample, all packs', speed(all.bytes, all.time));
  print('peak memory', `${mega(peakMemory)} MB`);
}

function words({ fastest, median }: Times): string {
  return `${fastest.toFixed(0)} ms, median ${median.toFixed(0)} ms`;
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(32)} ${figure}`);
}

function speed(bytes: number, { clock, processor }: Time): string {
  return `${rate(bytes, clock)} MB/s by the clock, ${rate(bytes, processor)} by processor time`;
}

function rate(bytes: number, milliseconds: number): string {
  return (bytes / 1000 / milliseconds).toFixed(1);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

main(process.argv.slice(2));
