import { type DateData, date } from '../../../src/values/date.js';
import type { ValueContext } from '../../../src/values/value-type.js';

/** A Wednesday. */
export const AS_OF = '2026-01-28';

export function context(given: Partial<ValueContext> = {}): ValueContext {
  return { asOf: AS_OF, dayFirst: false, names: () => [], ...given };
}

/** The words found and how they are spelled: `Wednesday = 2026-01-28`. */
export function dates(text: string, given: Partial<ValueContext> = {}): readonly string[] {
  return date
    .find(text, context(given))
    .map(({ start, end, data }) => `${text.slice(start, end)} = ${date.canon(data)}`);
}

/** The first date's data. */
export function dataOf(text: string, given: Partial<ValueContext> = {}): DateData {
  const [found] = date.find(text, context(given));
  if (found === undefined) throw new Error(`no date in "${text}"`);
  return found.data;
}
