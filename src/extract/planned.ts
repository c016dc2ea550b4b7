import { MOST_ANCHORS } from '../rules/anchors.js';
import type { CompiledPattern, CompiledRule } from '../rules/index.js';

/** The patterns of a rule set by number, in the rules' order; their anchors lie side by side, since every sentence is held against many. */
export class Planned {
  readonly rules: CompiledRule[] = [];
  readonly patterns: CompiledPattern[] = [];
  /** By pattern: the number of its rule. */
  readonly ruleOf: number[] = [];
  private readonly anchors: number[] = [];

  get count(): number {
    return this.patterns.length;
  }

  /** Adds a pattern of the last rule with its anchors in its own order; returns its number. */
  add(pattern: CompiledPattern, anchors: readonly number[]): number {
    for (let i = 0; i < MOST_ANCHORS; i++) this.anchors.push(anchors[i] ?? NONE);
    this.ruleOf.push(this.rules.length - 1);
    return this.patterns.push(pattern) - 1;
  }

  /** The `nth` anchor of a pattern in its own order; NONE behind its last. */
  anchorOf(pattern: number, nth: number): number {
    return this.anchors[MOST_ANCHORS * pattern + nth]!;
  }
}

/** Stands behind a pattern's last anchor. */
export const NONE = -1;
