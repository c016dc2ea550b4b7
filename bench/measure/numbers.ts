import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findValues, valueType } from '../../src/values/index.js';
import type { UnitFigure } from '../../src/values/unit-figure.js';
import type { ValueContext } from '../../src/values/value-type.js';
import type { DataSet, Row } from './row.js';

const CONTEXT: ValueContext = { asOf: null, dayFirst: false, names: () => [] };

/** A JSON line file of the data folder, parsed. */
function lines<T>(folder: string, file: string): readonly T[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Twelve digits: sets write 1/3 with different precision. */
function spell(value: number): string {
  return String(Number(value.toPrecision(12)));
}

export { CONTEXT, type DataSet, findValues, lines, type Row, spell, type UnitFigure, valueType };
