import type { Measure, ValueContext, ValueType } from '../../src/values/value-type.js';

/** A context without day and names. */
export const plain: ValueContext = { asOf: null, dayFirst: false, names: () => [] };

/** The words of every value of a type in a text. */
export function quotes<D>(type: ValueType<D>, text: string): readonly string[] {
  return type.find(text, plain).map(({ start, end }) => text.slice(start, end));
}

/** The data of the only value of a type in a text. */
export function only<D>(type: ValueType<D>, text: string): D {
  const found = type.find(text, plain);
  if (found.length !== 1) throw new Error(`${found.length} values in: ${text}`);
  return found[0]!.data;
}

/** The measure of the only value of a type in a text. */
export function measured<D>(type: ValueType<D>, text: string): Measure {
  const measure = type.measure?.(only(type, text));
  if (measure === undefined || measure === null) throw new Error(`no measure: ${text}`);
  return measure;
}

/** Whether the only values of two texts can both hold: their intervals of one unit overlap. */
export function overlap<D>(type: ValueType<D>, one: string, other: string): boolean {
  const [a, b] = [measured(type, one), measured(type, other)];
  return a.unit === b.unit && a.lo <= b.hi && b.lo <= a.hi;
}
