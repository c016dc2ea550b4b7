import { ASIDE } from './asides.js';
import type { Pattern } from './pattern.js';
import type { WordTable } from './word-table.js';

/** What a pattern's references and `{value}` stand for. */
export interface Scope {
  readonly words: WordTable;
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly Pattern[]>;
  /** The rule's value type; null where `{value}` may not stand. */
  readonly valueType: string | null;
  readonly isType: (name: string) => boolean;
  /** The nearest known name or group, for messages. */
  readonly nearest: (id: string) => string | null;
}

/** More states than any pattern that a person can read aloud. */
export const mostStates = 2000;

/** Whether a slot of this name may have this type: a value type, or an aside that is not kept. */
export function isSlotType(name: string | null, type: string, { isType }: Scope): boolean {
  return name === 'value' ? type !== 'text' : isType(type) || (type === ASIDE && name === null);
}
