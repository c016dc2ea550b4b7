import type { Found, ValueContext, ValueType } from './value-type.js';

/** A body: `id` is the lexicon's, or the folded name of one that no lexicon has; `name` as printed. */
export interface OrganisationData {
  readonly id: string;
  readonly name: string;
}

/** A body by any spelling of the lexicon, or named in a body's form ("Ministry of Health", "Acme Corp", "the BBC"). */
export const organisation: ValueType<OrganisationData> = {
  name: 'organisation',
  describe: 'A body: the BBC, the Ministry of Health, Acme Corp, the Labour Party',
  compare: 'exact',

  find(text: string, { names }: ValueContext): readonly Found<OrganisationData>[] {
    return names(text)
      .filter(({ kind }) => kind === 'organisation')
      .map(({ start, end, id }) => ({
        start,
        end,
        data: { id, name: text.slice(start, end) },
        derivation: '',
      }));
  },

  canon: ({ id }) => id,
  format: ({ name }) => name,
};
