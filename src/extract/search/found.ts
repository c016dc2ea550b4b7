import { type AnchorIndex, NO_ANCHOR } from '../../rules/anchor-index.js';
import { MOST_ANCHORS } from '../../rules/anchors.js';
import type { CompiledPattern, CompiledRule } from '../../rules/index.js';
import { type Book, type Hits, Marks } from './marks.js';
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
  /** Where words stand that matter to some pattern, in order, and by these places the anchors that they are one of. */
  private readonly at: number[] = [];
  private readonly anchors: (readonly number[])[] = [];

  constructor(
    { ids, places }: Hits,
    private readonly possible: Possible,
    private readonly planned: Planned,
  ) {
    for (let i = 0; i < ids.length; i++) {
      const anchors = possible.anchorsOf(ids[i]!);
      if (anchors === undefined) continue;
      this.at.push(places[i]!);
      this.anchors.push(anchors);
    }
  }

  /** Offsets of the words that point to a pattern, in order; empty when nothing can match. */
  get places(): readonly number[] {
    const points = (anchor: number) => this.possible.pointedTo(anchor) !== undefined;
    return this.at.filter((_, i) => this.anchors[i]!.some(points));
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
    const { anchors, at, possible } = this;
    const { index, book } = this.planned;
    const to = firstFrom(at, end);
    const present = new Marks(book);
    const pointing: (readonly number[])[] = [];
    for (let i = firstFrom(at, start); i < to; i++) {
      const own = anchors[i]!;
      for (let k = 0; k < own.length; k++) {
        if (!present.addAt(own[k]!, at[i]!)) continue;
        const patterns = possible.pointedTo(own[k]!);
        if (patterns !== undefined) pointing.push(patterns);
      }
    }
    const found: number[] = [];
    for (let i = 0; i < pointing.length; i++) {
      const patterns = pointing[i]!;
      for (let k = 0; k < patterns.length; k++)
        if (hasInOrder(index, patterns[k]!, present) && found.push(patterns[k]!) >= most) return found;
    }
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

/** The index of the first place that is not before another. */
function firstFrom(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
