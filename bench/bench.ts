import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { packageRoot } from '../src/apps/package-root.js';
import { cold } from './cold.js';
import type { Measured, Time } from './extraction.js';

/** `npm run bench -- <articles.jsonl>`: how fast a command starts and how fast articles are read, in figures for the notes. */
function main(paths: readonly string[]): void {
  const root = packageRoot();
  const { bare, check } = cold(root);
  print('node -e 0, whole process', `${bare.toFixed(0)} ms`);
  print('check seeds, whole process', `${check.toFixed(0)} ms, ${(check / bare).toFixed(1)} times as long`);
  for (const path of [...paths.map((each) => resolve(each)), 'seeds']) report(path, measure(root, path));
}

function measure(root: string, path: string): Measured {
  const words = [join(root, 'dist/bench/extraction.js'), path];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })) as Measured;
}

function report(
  path: string,
  { articles, bytes, reading, first, second, statements, peakMemory }: Measured,
): void {
  const name = path === 'seeds' ? 'the seeds, repeated with variations' : path;
  console.log(`\n${name}: ${articles} articles, ${mega(bytes)} MB`);
  if (path !== 'seeds') print('read', speed(bytes, reading));
  print('extract, first pass', speed(bytes, first));
  print('extract, second pass', `${speed(bytes, second)}, ${statements} statements`);
  print('peak memory', `${mega(peakMemory)} MB`);
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(28)} ${figure}`);
}

function speed(bytes: number, { clock, processor }: Time): string {
  return `${rate(bytes, clock)} MB/s by the clock, ${rate(bytes, processor)} by processor time`;
}

function rate(bytes: number, milliseconds: number): string {
  return (bytes / 1000 / milliseconds).toFixed(1);
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

main(process.argv.slice(2));
