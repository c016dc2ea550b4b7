import type { Node } from '../../rules/pattern.js';
import type { WordId } from '../../rules/word-table.js';
import type { References } from './references.js';

/** What one step of a match takes: a pattern word by its number; anything else in words: a mark, "@name", "=type:slot", or one of those below. */
export type Taken = WordId | string;
export const GAP = '...';
export const WORDS = '{value:}';

/** What the elements of a rule's patterns stand for. */
export interface ElementScope {
  /** What `{value}` stands for. */
  readonly valueType: string | null;
  readonly references: References;
}

export function takenBySlot(
  { name, type, words }: Extract<Node, { kind: 'slot' }>,
  { valueType }: ElementScope,
): Taken {
  return words === null ? `=${name === 'value' ? valueType : type}:${name}` : WORDS;
}
