import { nationsIn } from '../names/index.js';
import type { Found, ValueType } from './value-type.js';

/** A country: `id` is the table's; `name` as printed, be it the country, its people or an adjective. */
export interface NationData {
  readonly id: string;
  readonly name: string;
}

/** The country that is named, or that somebody or something is of: "Somalia", "11 Somalis", "a French frigate". */
export const nation: ValueType<NationData> = {
  name: 'nation',
  describe: 'A country, or somebody or something of it: Somalia, Somalis, a French frigate',
  compare: 'exact',

  find: (text): readonly Found<NationData>[] =>
    nationsIn(text).map(({ start, end, id }) => ({
      start,
      end,
      data: { id, name: text.slice(start, end) },
      derivation: '',
    })),

  canon: ({ id }) => id,
  format: ({ name }) => name,
};
