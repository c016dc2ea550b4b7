import type { Found, ValueContext, ValueType } from './value-type.js';

/** Somebody: `id` is the lexicon's, or the folded name of a person that no lexicon has; `name` as printed. */
export interface PersonData {
  readonly id: string;
  readonly name: string;
  /** Whether a pronoun stands for the person there. */
  readonly pronoun?: true;
}

/** A person by any spelling of the lexicon, or named in a person's form ("Mr Smith", "Jane Smith", "Smith, 35,"). */
export const person: ValueType<PersonData> = {
  name: 'person',
  describe: 'A person: Bashar al-Assad, Mr Putin, Smith, 35,',
  compare: 'exact',

  find(text: string, { names }: ValueContext): readonly Found<PersonData>[] {
    return names(text)
      .filter(({ kind }) => kind === 'person')
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
