import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValueContext } from '../../src/values/value-type.js';

/** What the numeric types are read against: they need neither day nor names. */
export const CONTEXT: ValueContext = { asOf: null, dayFirst: false, names: () => [] };

/** A JSON line file of the data folder, parsed. */
export function readLines<T>(folder: string, file: string): readonly T[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** Twelve digits: sets write a third with different precision. */
export function spell(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** The two ends of a range, or one number. */
export function spellRange([from, to]: readonly [number, number]): string {
  return from === to ? spell(from) : `${spell(from)}..${spell(to)}`;
}

/** A rule that leaves rows out: what it says, and whether it holds for a row. */
export type LeaveOut<T> = readonly [rule: string, holds: (row: T) => boolean];

/** The rows that no rule leaves out, and how many each rule does. */
export function leaveOut<T>(
  rows: readonly T[],
  rules: readonly LeaveOut<T>[],
): { readonly kept: readonly T[]; readonly leftOut: Readonly<Record<string, number>> } {
  const leftOut: Record<string, number> = {};
  const kept = rows.filter((row) => {
    const rule = rules.find(([, holds]) => holds(row))?.[0];
    if (rule !== undefined) leftOut[rule] = (leftOut[rule] ?? 0) + 1;
    return rule === undefined;
  });
  return { kept, leftOut };
}

/** A case of Microsoft's recognizers specs. */
export interface Spec {
  readonly suite: string;
  readonly input: string;
  readonly results: readonly {
    readonly TypeName: string;
    readonly Resolution: Readonly<Record<string, string | null>> | null;
  }[];
}

/** The cases of some suites of the specs. */
export function specs(folder: string, suite: RegExp): readonly Spec[] {
  return readLines<Spec>(folder, 'recognizers_text_specs/all.jsonl').filter((row) => suite.test(row.suite));
}

/** An expression of duckling's corpus. */
export interface Corpus {
  readonly suite: string;
  readonly text: string;
  readonly value: string | null;
}

/** The expressions of some suites of duckling's corpus. */
export function duckling(folder: string, suite: RegExp): readonly Corpus[] {
  return readLines<Corpus>(folder, 'duckling_en/corpus.jsonl').filter((row) => suite.test(row.suite));
}
