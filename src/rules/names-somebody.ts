import type { CompiledRule } from './rule-set.js';

/** Whether a rule asks about somebody or something by name, so that what it finds is on one matter; general rules name nobody. */
export function namesSomebody({ rule, hasName }: CompiledRule): boolean {
  return rule.subject.length > 0 || rule.speaker.length > 0 || rule.about !== null || hasName;
}
