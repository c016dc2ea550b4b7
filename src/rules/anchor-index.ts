import { WordHash } from '../text/word-hash.js';
import { type Anchor, MOST_ANCHORS } from './anchors.js';
import { Lists } from './lists.js';
import type { CompiledRule } from './rule-set.js';

/** The anchors of the patterns of some rules, by number. Patterns are numbered in the order of the rules. */
export interface AnchorIndex {
  /** The words that anchors have. */
  readonly words: WordHash;
  /** By word: the anchors that it is one of; and by anchor its words. */
  readonly ofWord: Lists;
  readonly wordsOf: Lists;
  /** By name: the anchors that it is one of. */
  readonly ofName: ReadonlyMap<string, readonly number[]>;
  /** By anchor: the patterns whose rarest it is. */
  readonly pointedTo: Lists;
  /** By pattern: its anchors in its own order, so many for each; NO_ANCHOR behind the last. */
  readonly anchors: Int32Array;
  /** By pattern: the number of its rule. */
  readonly ruleOf: Int32Array;
  /** By rule: the number of its first pattern. */
  readonly firstOf: Int32Array;
}

/** Stands behind a pattern's last anchor. */
export const NO_ANCHOR = -1;

const indexes = new WeakMap<readonly CompiledRule[], AnchorIndex>();

/** The anchors of some rules, worked out once; those of retired rules are left out, as they do not run. */
export function anchorIndexOf(rules: readonly CompiledRule[]): AnchorIndex {
  const index = indexes.get(rules) ?? new Indexer().index(rules);
  indexes.set(rules, index);
  return index;
}

/** Keeps what has been worked out before. */
export function keepAnchorIndex(rules: readonly CompiledRule[], index: AnchorIndex): void {
  indexes.set(rules, index);
}

class Indexer {
  private readonly words = new WordHash();
  private readonly ofWord: number[][] = [];
  private readonly wordsOf: number[][] = [];
  private readonly ofName = new Map<string, number[]>();
  private readonly pointedTo: number[][] = [];
  /** Patterns share anchors. */
  private readonly numbers = new Map<Anchor, number>();

  index(rules: readonly CompiledRule[]): AnchorIndex {
    const anchors: number[] = [];
    const ruleOf: number[] = [];
    const firstOf: number[] = [];
    rules.forEach(({ rule, match }, number) => {
      firstOf.push(ruleOf.length);
      for (const pattern of rule.state === 'retired' ? [] : match) {
        const own = pattern.anchors.map((anchor) => this.numberOf(anchor));
        this.pointedTo[own[0]!]!.push(ruleOf.length);
        for (let i = 0; i < MOST_ANCHORS; i++) anchors.push(own[pattern.order[i]!] ?? NO_ANCHOR);
        ruleOf.push(number);
      }
    });
    const { words, ofName } = this;
    return {
      words,
      ofName,
      ofWord: Lists.of(this.ofWord),
      wordsOf: Lists.of(this.wordsOf),
      pointedTo: Lists.of(this.pointedTo),
      anchors: Int32Array.from(anchors),
      ruleOf: Int32Array.from(ruleOf),
      firstOf: Int32Array.from(firstOf),
    };
  }

  private numberOf(anchor: Anchor): number {
    const known = this.numbers.get(anchor);
    if (known !== undefined) return known;
    const number = this.pointedTo.push([]) - 1;
    this.numbers.set(anchor, number);
    this.wordsOf.push(anchor.words.map((word) => this.words.add(word)));
    for (const word of this.wordsOf[number]!) {
      this.ofWord[word] ??= [];
      this.ofWord[word].push(number);
    }
    for (const name of anchor.names) this.ofName.set(name, [...(this.ofName.get(name) ?? []), number]);
    return number;
  }
}
