import { type Anchor, figure } from '../../rules/anchors.js';
import type { Node } from '../../rules/pattern.js';
import type { WordId, WordTable } from '../../rules/word-table.js';
import { Cover } from './cover.js';
import type { References } from './references.js';

/** An anchor as it is looked for in other patterns. */
export interface Sought {
  readonly words: ReadonlySet<WordId>;
  readonly names: ReadonlySet<string>;
  /** Whether a value may be meant. */
  readonly figures: boolean;
}

export function soughtOf({ words, names }: Anchor, table: WordTable): Sought {
  const figures = words.some((word) => table.forms(word).includes(figure));
  return { words: new Set(words), names: new Set(names), figures };
}

const avoidances = new WeakMap<WordTable, Avoidance>();

/** Whether a way leads through some elements that takes nothing of what an anchor is: told by the elements alone. */
export class Avoidance {
  private readonly cover: Cover;

  private constructor(private readonly words: WordTable) {
    this.cover = Cover.of(words);
  }

  static of(words: WordTable): Avoidance {
    const known = avoidances.get(words) ?? new Avoidance(words);
    avoidances.set(words, known);
    return known;
  }

  canAvoid(node: Node, anchor: Sought, references: References): boolean {
    switch (node.kind) {
      case 'word':
        return !this.cover.of(this.words.add(node.word, node.exact)).some((word) => anchor.words.has(word));
      case 'sequence':
        return node.items.every((item) => this.canAvoid(item, anchor, references));
      case 'either':
        return node.options.some((option) => this.canAvoid(option, anchor, references));
      case 'beside':
        return this.canAvoid(node.item, anchor, references);
      case 'reference': {
        const group = references.groups.get(node.id);
        if (group === undefined || references.names.has(node.id)) return !anchor.names.has(node.id);
        return group.some(({ root }) => this.canAvoid(root, anchor, references));
      }
      case 'slot':
        return node.words === null ? !anchor.figures : this.canAvoid(node.words, anchor, references);
      default:
        return true;
    }
  }
}
