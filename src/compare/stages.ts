import type { Relation } from '../model.js';
import type { ValueSpec } from '../rules/rule.js';

type Stages = Extract<ValueSpec, { readonly kind: 'stage' | 'choice' }>;

const BOUND = 'at least ';

/** The place of a stage in its order, from 0; a bound's is that of the stage that it names. -1: none of the set. */
export function stageRank(stage: string, answers: readonly string[]): number {
  return answers.indexOf(isBound(stage) ? stage.slice(BOUND.length) : stage);
}

export function isBound(stage: string): boolean {
  return stage.startsWith(BOUND);
}

/** How two different stages stand: declared to fit, or one a bound that leaves room for the other; null when only one can hold. */
export function stageRelation(a: string, b: string, { answers, compatible }: Stages): Relation | null {
  if (leavesRoom(a, b, answers)) return { kind: 'compatible', reason: 'one leaves room for the other' };
  return declared(compatible, a, b) ? { kind: 'compatible', reason: 'both can hold' } : null;
}

/** Whether one of two stages is a bound ("at least under way") that the other has reached. */
export function leavesRoom(a: string, b: string, answers: readonly string[]): boolean {
  const [x, y] = [stageRank(a, answers), stageRank(b, answers)];
  return isBound(a) ? isBound(b) || y >= x : isBound(b) && x >= y;
}

/** Whether a rule says of two answers that both can hold. */
export function declared(
  compatible: readonly (readonly [string, string])[],
  first: string,
  second: string,
): boolean {
  return compatible.some(([x, y]) => (x === first && y === second) || (x === second && y === first));
}
