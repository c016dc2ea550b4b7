import { MOST_ANCHORS } from '../rules/anchors.js';
import type { CompiledPattern, CompiledRule } from '../rules/index.js';
import { type Book, Hits, Marks } from './marks.js';
import { NONE, type Planned } from './planned.js';
import type { Possible } from './possible.js';

/** Which of a rule's patterns to try in a sentence. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly patterns: readonly CompiledPattern[];
}

/** What the article as a whole allows, and the plan's part in it. */
interface Planning {
  readonly possible: Possible;
  readonly planned: Planned;
  /** For marks of a sentence's anchors. */
  readonly book: Book;
}

/** What one text may hold: where to look, and what to try there. */
export class Found {
  private readonly hits = new Hits();

  constructor(
    hits: Hits,
    private readonly planning: Planning,
  ) {
    hits.ids.forEach((id, i) => {
      if (planning.possible.anchorsOf(id) !== undefined) this.hits.push(hits.places[i]!, id);
    });
  }

  /** Offsets of the words that point to a pattern, in order; empty when nothing can match. */
  get places(): readonly number[] {
    const { possible } = this.planning;
    const points = (id: number) =>
      possible.anchorsOf(id)!.some((anchor) => possible.pointedTo(anchor) !== undefined);
    const pointing = new Set([...new Set(this.hits.ids)].filter(points));
    return this.hits.places.filter((_, i) => pointing.has(this.hits.ids[i]!));
  }

  /** Whether anything is to be tried between two offsets. */
  hasTrials(start: number, end: number): boolean {
    return this.patternsIn(start, end, 1).length > 0;
  }

  /** What to try between two offsets, in the rules' order. */
  trialsIn(start: number, end: number): readonly Trial[] {
    const { rules, patterns, ruleOf } = this.planning.planned;
    const trials: { rule: CompiledRule; patterns: CompiledPattern[] }[] = [];
    let last = -1;
    for (const pattern of this.patternsIn(start, end, Number.POSITIVE_INFINITY).sort((a, b) => a - b)) {
      const rule = ruleOf[pattern]!;
      if (rule === last) trials.at(-1)!.patterns.push(patterns[pattern]!);
      else trials.push({ rule: rules[rule]!, patterns: [patterns[pattern]!] });
      last = rule;
    }
    return trials;
  }

  /** The patterns that have all their anchors between two offsets, at most so many. */
  private patternsIn(start: number, end: number, most: number): number[] {
    const { possible, planned, book } = this.planning;
    const { ids, places } = this.hits;
    const to = this.hits.firstAt(end);
    const present = new Marks(book);
    const pointing: (readonly number[])[] = [];
    for (let i = this.hits.firstAt(start); i < to; i++) {
      for (const anchor of possible.anchorsOf(ids[i]!)!) {
        if (!present.addAt(anchor, places[i]!)) continue;
        const patterns = possible.pointedTo(anchor);
        if (patterns !== undefined) pointing.push(patterns);
      }
    }
    const found: number[] = [];
    for (const patterns of pointing)
      for (const pattern of patterns)
        if (hasInOrder(planned, pattern, present) && found.push(pattern) >= most) return found;
    return found;
  }
}

/** Whether all anchors of a pattern are here, none of them only before the first of one that comes before it. */
function hasInOrder(planned: Planned, pattern: number, present: Marks): boolean {
  let from = -1;
  for (let i = 0; i < MOST_ANCHORS; i++) {
    const anchor = planned.anchorOf(pattern, i);
    if (anchor === NONE) return true;
    if (!present.has(anchor) || present.lastOf(anchor) < from) return false;
    from = Math.max(from, present.firstOf(anchor));
  }
  return true;
}
