import { MOST_ANCHORS } from '../rules/anchors.js';
import type { Marks } from './marks.js';
import { NONE, type Planned } from './planned.js';

/** What an article's anchors are looked up in: by the scanner's number of a word its anchors, and by anchor the patterns whose rarest it is. */
export interface Index {
  readonly planned: Planned;
  readonly anchorsOf: readonly (readonly number[])[];
  readonly pointedTo: readonly (readonly number[])[];
}

/** The patterns for which an article as a whole has all words and names; and of its words those that matter to them. */
export class Possible {
  /** By anchor, the rarest of its patterns: those that are possible. */
  private readonly patterns = new Map<number, readonly number[]>();
  /** By word: the anchors that it is one of, and that possible patterns have. */
  private readonly anchors = new Map<number, readonly number[]>();

  /** `words` are the numbers of those in the article, each once; `isNamed` tells whether it has the names that a rule needs. */
  constructor(
    words: readonly number[],
    {
      index,
      present,
      isNamed,
    }: { readonly index: Index; readonly present: Marks; isNamed(rule: number): boolean },
  ) {
    const { planned, anchorsOf, pointedTo } = index;
    const here: number[] = [];
    for (const word of words)
      for (const anchor of anchorsOf[word]!) if (present.add(anchor)) here.push(anchor);
    const needed = new Set<number>();
    for (const anchor of here) {
      const possible: number[] = [];
      for (const pattern of pointedTo[anchor]!) {
        if (!hasAll(planned, pattern, present) || !isNamed(planned.ruleOf[pattern]!)) continue;
        possible.push(pattern);
        for (let i = 0; i < MOST_ANCHORS; i++) needed.add(planned.anchorOf(pattern, i));
      }
      if (possible.length > 0) this.patterns.set(anchor, possible);
    }
    for (const word of words) {
      const own = anchorsOf[word]!.filter((anchor) => needed.has(anchor));
      if (own.length > 0) this.anchors.set(word, own);
    }
  }

  /** The anchors that a word is one of; undefined for a word that matters to no pattern. */
  anchorsOf(word: number): readonly number[] | undefined {
    return this.anchors.get(word);
  }

  /** The patterns that an anchor, their rarest, points to; undefined where there are none. */
  pointedTo(anchor: number): readonly number[] | undefined {
    return this.patterns.get(anchor);
  }
}

function hasAll(planned: Planned, pattern: number, present: Marks): boolean {
  for (let i = 0; i < MOST_ANCHORS; i++) {
    const anchor = planned.anchorOf(pattern, i);
    if (anchor === NONE) return true;
    if (!present.has(anchor)) return false;
  }
  return true;
}
