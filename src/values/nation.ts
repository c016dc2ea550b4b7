import { nationsIn } from '../names/index.js';
import { type NamedData, namedIn } from './kind-of-name.js';
import type { ValueType } from './value-type.js';

/** The country that is named, or that somebody or something is of: "Somalia", "11 Somalis", "a French frigate"; `id` is the table's. */
export const nation: ValueType<NamedData> = {
  name: 'nation',
  describe: 'A country, or somebody or something of it: Somalia, Somalis, a French frigate',
  compare: 'exact',
  find: (text) => nationsIn(text).map((hit) => namedIn(text, hit)),
  canon: ({ id }) => id,
  format: ({ name }) => name,
};
