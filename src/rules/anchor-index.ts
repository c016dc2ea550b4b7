import { WordHash } from '../text/word-hash.js';
import { type Anchor, MOST_ANCHORS } from './anchors.js';
import { Lists } from './lists.js';
import type { CompiledRule, RuleSet } from './rule-set.js';
import type { WordId, WordTable } from './word-table.js';

/** The anchors of the patterns of some rules, by number. Patterns are numbered in the order of the rules. */
export interface AnchorIndex {
  /** The words that anchors have. */
  readonly words: WordHash;
  /** By word: the anchors that it is one of. */
  readonly ofWord: Lists;
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
export function anchorIndexOf({ rules, words }: Pick<RuleSet, 'rules' | 'words'>): AnchorIndex {
  const index = indexes.get(rules) ?? new Indexer(words).index(rules);
  indexes.set(rules, index);
  return index;
}

/** Keeps what has been worked out before. */
export function keepAnchorIndex(rules: readonly CompiledRule[], index: AnchorIndex): void {
  indexes.set(rules, index);
}

class Indexer {
  private readonly words = new WordHash();
  /** By pattern word: the numbers of its forms. */
  private readonly forms: (readonly number[])[] = [];
  private readonly ofName = new Map<string, number[]>();
  private readonly pointedTo: number[][] = [];
  private readonly all: Anchor[] = [];
  /** How many forms all of them have, those counted twice that words share. */
  private mostForms = 0;
  /** Patterns share anchors. */
  private readonly numbers = new Map<Anchor, number>();

  constructor(private readonly table: WordTable) {}

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
      ofWord: this.ofWord(),
      pointedTo: Lists.of(this.pointedTo),
      anchors: Int32Array.from(anchors),
      ruleOf: Int32Array.from(ruleOf),
      firstOf: Int32Array.from(firstOf),
    };
  }

  private numberOf(anchor: Anchor): number {
    const known = this.numbers.get(anchor);
    if (known !== undefined) return known;
    const number = this.all.push(anchor) - 1;
    this.pointedTo.push([]);
    this.numbers.set(anchor, number);
    anchor.words.forEach((word) => {
      this.forms[word] ??= this.formsOf(word);
      this.mostForms += this.forms[word].length;
    });
    for (const name of anchor.names) {
      const known = this.ofName.get(name);
      if (known === undefined) this.ofName.set(name, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
    return number;
  }

  private formsOf(word: WordId): readonly number[] {
    return this.table.forms(word).map((form) => this.words.add(form));
  }

  /** By form its anchors, each once: counted first, so that they are laid side by side at once. */
  private ofWord(): Lists {
    const { size } = this.words;
    const pairs = this.formsWithAnchors();
    const starts = new Int32Array(size + 1);
    for (let i = 0; i < pairs.length; i += 2) starts[pairs[i]! + 1]! += 1;
    for (let form = 0; form < size; form++) starts[form + 1]! += starts[form]!;
    const next = starts.slice();
    const items = new Int32Array(pairs.length / 2);
    for (let i = 0; i < pairs.length; i += 2) {
      const form = pairs[i]!;
      items[next[form]!] = pairs[i + 1]!;
      next[form]! += 1;
    }
    return new Lists(starts, items);
  }

  /** Pairs of a form and an anchor that has it, by anchor. */
  private formsWithAnchors(): Int32Array {
    const { all, forms } = this;
    const last = new Int32Array(this.words.size).fill(NO_ANCHOR);
    const pairs = new Int32Array(2 * this.mostForms);
    let length = 0;
    for (let anchor = 0; anchor < all.length; anchor++) {
      const { words } = all[anchor]!;
      for (let k = 0; k < words.length; k++) {
        const own = forms[words[k]!]!;
        for (let i = 0; i < own.length; i++) {
          const form = own[i]!;
          if (last[form] === anchor) continue;
          last[form] = anchor;
          pairs[length++] = form;
          pairs[length++] = anchor;
        }
      }
    }
    return pairs.subarray(0, length);
  }
}
