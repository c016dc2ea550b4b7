import { type AnchorIndex, NO_ANCHOR } from '../../rules/anchor-index.js';
import { MOST_ANCHORS } from '../../rules/anchors.js';
import type { Marks } from './marks.js';

/** What an article's words are looked up in. */
interface Looked {
  readonly index: AnchorIndex;
  /** For marks of the article's anchors. */
  readonly present: Marks;
  /** The anchors that a word or name is one of. */
  anchorsOf(id: number): readonly number[];
  /** Whether the article has the names that a rule needs. */
  isNamed(rule: number): boolean;
}

/** The patterns for which an article as a whole has all words and names; and of its words those that matter to them. */
export class Possible {
  /** By anchor, the rarest of its patterns: those that are possible. */
  private readonly patterns = new Map<number, readonly number[]>();
  /** By word: the anchors that it is one of, and that possible patterns have. */
  private readonly anchors = new Map<number, readonly number[]>();

  /** `ids` are the numbers of the words and names in the article, each once. */
  constructor(ids: readonly number[], { index, present, anchorsOf, isNamed }: Looked) {
    const here: number[] = [];
    for (let i = 0; i < ids.length; i++) {
      const anchors = anchorsOf(ids[i]!);
      for (let k = 0; k < anchors.length; k++) if (present.add(anchors[k]!)) here.push(anchors[k]!);
    }
    const needed = new Set<number>();
    for (let i = 0; i < here.length; i++) {
      const pointing = index.pointedTo.of(here[i]!);
      let possible: number[] | null = null;
      for (let k = 0; k < pointing.length; k++) {
        const pattern = pointing[k]!;
        if (!isNamed(index.ruleOf[pattern]!) || !hasAll(index, pattern, present)) continue;
        possible ??= [];
        possible.push(pattern);
        for (let n = 0; n < MOST_ANCHORS; n++) needed.add(index.anchors[MOST_ANCHORS * pattern + n]!);
      }
      if (possible !== null) this.patterns.set(here[i]!, possible);
    }
    if (needed.size === 0) return;
    for (let i = 0; i < ids.length; i++) {
      const own = anchorsOf(ids[i]!).filter((anchor) => needed.has(anchor));
      if (own.length > 0) this.anchors.set(ids[i]!, own);
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

function hasAll({ anchors }: AnchorIndex, pattern: number, present: Marks): boolean {
  for (let i = MOST_ANCHORS * pattern; i < MOST_ANCHORS * (pattern + 1); i++) {
    if (anchors[i] === NO_ANCHOR) return true;
    if (!present.has(anchors[i]!)) return false;
  }
  return true;
}
