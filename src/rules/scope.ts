import { ASIDE } from './asides.js';
import type { Pattern } from './pattern.js';
import type { ValueSpec } from './rule.js';
import { openTypes } from './types.js';
import type { WordTable } from './word-table.js';

/** What a pack's patterns can name. */
export interface LexiconScope {
  readonly words: WordTable;
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly Pattern[]>;
  /** The nearest known name or group, for messages. */
  readonly nearest: (id: string) => string | null;
}

/** What a pattern's references and `{value}` stand for. */
export interface Scope extends LexiconScope {
  /** The rule's value type; null where `{value}` may not stand. */
  readonly valueType: string | null;
  readonly isType: (name: string) => boolean;
}

const types: ReadonlySet<string> = new Set(openTypes);
const isType = (name: string): boolean => types.has(name);

/** Of a rule's patterns: exceptions may have a value of the rule's type, too, but none in words. */
export function scopesOf(
  value: ValueSpec,
  scope: LexiconScope,
): { readonly ofMatch: Scope; readonly ofException: Scope } {
  const valueType = value.kind === 'type' ? value.type : value.kind === 'text' ? 'text' : null;
  const ofMatch = { ...scope, valueType, isType };
  return { ofMatch, ofException: valueType === 'text' ? { ...ofMatch, valueType: null } : ofMatch };
}

/** More states than any pattern that a person can read aloud. */
export const mostStates = 2000;

/** Whether a slot of this name may have this type: a value type, or an aside that is not kept. */
export function isSlotType(name: string | null, type: string, { isType }: Scope): boolean {
  return name === 'value' ? type !== 'text' : isType(type) || (type === ASIDE && name === null);
}
