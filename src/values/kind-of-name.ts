import type { NameHit, NameKind } from '../names/index.js';
import type { Found, ValueContext, ValueType } from './value-type.js';

/** Somebody or a body: `id` is the lexicon's, or the folded name of one that no lexicon has; `name` as printed. */
export interface NamedData {
  readonly id: string;
  readonly name: string;
  /** Whether an office stands for the name: "the mayor". */
  readonly office?: true;
}

/** The value type of the names of one kind, as the finder of names tells them: by the lexicon, or by their form. */
export function kindOfName(kind: NameKind, describe: string): ValueType<NamedData> {
  return {
    name: kind,
    describe,
    compare: 'exact',
    find(text: string, { names }: ValueContext): readonly Found<NamedData>[] {
      return names(text)
        .filter((hit) => hit.kind === kind)
        .map((hit) => namedIn(text, hit));
    },
    canon: ({ id }) => id,
    format: ({ name }) => name,
  };
}

/** A name that stands at a place of a text, as a value. */
export const namedIn = (
  text: string,
  { start, end, id, office }: Pick<NameHit, 'start' | 'end' | 'id' | 'office'>,
): Found<NamedData> => ({
  start,
  end,
  data: { id, name: text.slice(start, end), ...(office ? { office } : {}) },
  derivation: '',
});
