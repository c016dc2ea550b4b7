import { kindOfName, type NamedData } from './kind-of-name.js';
import type { ValueType } from './value-type.js';

/** A body by any spelling of the lexicon, or named in a body's form ("Ministry of Health", "Acme Corp", "the BBC"). */
export const organisation: ValueType<NamedData> = kindOfName(
  'organisation',
  'A body: the BBC, the Ministry of Health, Acme Corp, the Labour Party',
);
