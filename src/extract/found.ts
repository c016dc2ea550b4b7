import { type AnchorIndex, NO_ANCHOR } from '../rules/anchor-index.js';
import { MOST_ANCHORS } from '../rules/anchors.js';
import type { CompiledPattern, CompiledRule } from '../rules/index.js';
import { type Book, Hits, Marks } from './marks.js';
import type { Possible } from './possible.js';

/** Which of a rule's patterns to try in a sentence. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly patterns: readonly CompiledPattern[];
}

/** The plan's part in it. */
interface Planned {
  readonly index: AnchorIndex;
  readonly rules: readonly CompiledRule[];
  /** For marks of a sentence's anchors. */
  readonly book: Book;
}

/** What one text may hold: where to look, and what to try there. */
export class Found {
  private readonly hits = new Hits();

  constructor(
    hits: Hits,
    private readonly possible: Possible,
    private readonly planned: Planned,
  ) {
    hits.ids.forEach((id, i) => {
      if (possible.anchorsOf(id) !== undefined) this.hits.push(hits.places[i]!, id);
    });
  }

  /** Offsets of the words that point to a pattern, in order; empty when nothing can match. */
  get places(): readonly number[] {
    const { possible } = this;
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
    const { rules, index } = this.planned;
    const trials: { rule: CompiledRule; patterns: CompiledPattern[] }[] = [];
    let last = -1;
    for (const pattern of this.patternsIn(start, end, Number.POSITIVE_INFINITY).sort((a, b) => a - b)) {
      const rule = index.ruleOf[pattern]!;
      const compiled = rules[rule]!.match[pattern - index.firstOf[rule]!]!;
      if (rule === last) trials.at(-1)!.patterns.push(compiled);
      else trials.push({ rule: rules[rule]!, patterns: [compiled] });
      last = rule;
    }
    return trials;
  }

  /** The patterns that have all their anchors between two offsets, at most so many. */
  private patternsIn(start: number, end: number, most: number): number[] {
    const { possible } = this;
    const { index, book } = this.planned;
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
        if (hasInOrder(index, pattern, present) && found.push(pattern) >= most) return found;
    return found;
  }
}

/** Whether all anchors of a pattern are here, none of them only before the first of one that comes before it. */
function hasInOrder({ anchors }: AnchorIndex, pattern: number, present: Marks): boolean {
  let from = -1;
  for (let i = MOST_ANCHORS * pattern; i < MOST_ANCHORS * (pattern + 1); i++) {
    const anchor = anchors[i]!;
    if (anchor === NO_ANCHOR) return true;
    if (!present.has(anchor) || present.lastOf(anchor) < from) return false;
    from = Math.max(from, present.firstOf(anchor));
  }
  return true;
}
