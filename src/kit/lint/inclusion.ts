import type { CompiledPattern } from '../../rules/index.js';
import { type Consume, isCompared, type Program } from '../../rules/program.js';
import type { WordTable } from '../../rules/word-table.js';
import { Cover } from './cover.js';
import { CROSSES_SEVERAL, type Outline } from './outline.js';
import type { Way } from './way.js';

/** `whole`: both match the same words. `part`: one matches some of the words that the other does, with the same value. */
export type Extent = 'whole' | 'part';

/** More pairs of states than any two patterns that a person wrote need; beyond, nothing is certain. */
const MOST_PAIRS = 2000;

/** A pattern with its elements. */
export interface Outlined {
  readonly pattern: CompiledPattern;
  readonly outline: Outline;
}

export interface Asked {
  readonly words: WordTable;
  readonly extent: Extent;
}

/**
 * Whether every match of `inner` holds a match of `outer`: the subset construction on the fly, with the steps of `inner` as the
 * alphabet (Hopcroft & Ullman's inclusion test). False also where it cannot be told within bounds.
 */
export function isIncluded(inner: Outlined, outer: Outlined, asked: Asked): boolean {
  const [within, around] = [inner.pattern.program, outer.pattern.program];
  if (within.hasValue !== around.hasValue || !mayInclude(inner.outline, outer.outline, asked)) return false;
  return new Inclusion(within, around, asked).holds();
}

/**
 * Two ways through the inner pattern that the outer one would have to match refuse nearly all pairs, by the elements alone. Ways
 * through several values never match, and count for nothing.
 */
function mayInclude(inner: Outline, { root }: Outline, { extent }: Asked): boolean {
  if ((inner.crossed & CROSSES_SEVERAL) !== 0) return true;
  const isRefused = (way: Way | null) =>
    way !== null && !(extent === 'whole' ? way.isMatchedBy(root) : way.isMatchedInPartBy(root));
  return !isRefused(inner.shortest) && !isRefused(inner.long);
}

interface Pair {
  readonly state: number;
  /** States of the outer pattern that can be reached by the same words, in order. */
  readonly reached: readonly number[];
  readonly crossed: boolean;
}

class Inclusion {
  private readonly seen = new Set<string>();
  private readonly open: Pair[] = [];
  private readonly cover: Cover;
  private readonly extent: Extent;

  constructor(
    private readonly inner: Program,
    private readonly outer: Program,
    { words, extent }: Asked,
  ) {
    this.cover = Cover.of(words);
    this.extent = extent;
  }

  holds(): boolean {
    this.visit({ state: 0, reached: [0], crossed: false });
    for (let pair = this.open.pop(); pair !== undefined; pair = this.open.pop()) {
      if (this.seen.size > MOST_PAIRS) return false;
      const { edges, accepting } = this.inner.leaving(pair.state);
      if (accepting && !this.isEnded(pair)) return false;
      for (const { consume, to } of edges) {
        if (isCompared(consume) && pair.crossed) continue;
        const next = this.after(pair, consume, to);
        // Every state of a pattern leads to an end: what is left behind here is never caught up with.
        if (next.reached.length === 0) return false;
        this.visit(next);
      }
    }
    return true;
  }

  /** Pairs that a part of the words already decides are not followed. */
  private visit(pair: Pair): void {
    if (this.extent === 'part' && this.isEnded(pair)) return;
    const key = `${pair.state} ${pair.crossed} ${pair.reached.join()}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.open.push(pair);
  }

  private after({ reached, crossed }: Pair, consume: Consume, to: number): Pair {
    const next = new Set<number>();
    for (const state of reached)
      for (const edge of this.outer.leaving(state).edges)
        if (this.covers(edge.consume, consume)) next.add(edge.to);
    const nowCrossed = crossed || isCompared(consume);
    if (this.extent === 'part' && !nowCrossed) next.add(0);
    return { state: to, reached: [...next].sort((a, b) => a - b), crossed: nowCrossed };
  }

  private isEnded({ reached, crossed }: Pair): boolean {
    return (!this.outer.hasValue || crossed) && reached.some((state) => this.outer.leaving(state).accepting);
  }

  /** Whether one step takes everything that another takes. */
  private covers(outer: Consume, inner: Consume): boolean {
    switch (inner.kind) {
      case 'gap':
        return outer.kind === 'gap';
      case 'mark':
        return outer.kind === 'mark' && outer.mark === inner.mark;
      case 'name':
        return outer.kind === 'name' && outer.id === inner.id;
      case 'value':
        return outer.kind === 'value' && outer.type === inner.type && outer.slot === inner.slot;
      case 'words':
        return outer.kind === 'words' && JSON.stringify(outer.sequences) === JSON.stringify(inner.sequences);
      case 'word':
        return (
          outer.kind === 'gap' || (outer.kind === 'word' && this.cover.of(inner.word).includes(outer.word))
        );
    }
  }
}
