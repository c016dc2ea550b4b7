import { kindOfName, type NamedData } from './kind-of-name.js';
import type { ValueType } from './value-type.js';

/** Somebody, by name or by a pronoun. */
export interface PersonData extends NamedData {
  /** Whether a pronoun stands for the person there. */
  readonly pronoun?: true;
}

/** A person by any spelling of the lexicon, or named in a person's form ("Mr Smith", "Jane Smith", "Smith, 35,"). */
export const person: ValueType<PersonData> = kindOfName(
  'person',
  'A person: Bashar al-Assad, Mr Putin, Smith, 35,',
);
