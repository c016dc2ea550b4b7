import { type Maker, parse } from './pattern-parser.js';

/** One element of a pattern; `at` is its offset in the pattern's text, for messages and for explaining matches. */
export type Node =
  | { readonly kind: 'word'; readonly word: string; readonly exact: boolean; readonly at: number }
  | { readonly kind: 'sequence'; readonly items: readonly Node[]; readonly at: number }
  | { readonly kind: 'either'; readonly options: readonly Node[]; readonly at: number }
  | { readonly kind: 'optional'; readonly item: Node; readonly at: number }
  /** `<x>`: must stand there, but is left to other matches. */
  | { readonly kind: 'beside'; readonly item: Node; readonly at: number }
  | { readonly kind: 'gap'; readonly most: number; readonly at: number }
  | { readonly kind: 'mark'; readonly mark: string; readonly at: number }
  | { readonly kind: 'reference'; readonly id: string; readonly at: number }
  /** `{value}`, `{when:date}`, `{date}`; `words` for `{value: a | b}`. */
  | {
      readonly kind: 'slot';
      readonly name: string | null;
      readonly type: string | null;
      readonly words: Node | null;
      readonly at: number;
    };

const nodes: Maker<Node> = {
  word: (word, exact, at) => ({ kind: 'word', word, exact, at }),
  mark: (mark, at) => ({ kind: 'mark', mark, at }),
  gap: (most, at) => ({ kind: 'gap', most, at }),
  reference: (id, at) => ({ kind: 'reference', id, at }),
  slot: ({ name, type }, at) => ({ kind: 'slot', name, type, words: null, at }),
  wordings: (words, at) => ({ kind: 'slot', name: 'value', type: 'text', words, at }),
  optional: (item, at) => ({ kind: 'optional', item, at }),
  beside: (item, at) => ({ kind: 'beside', item, at }),
  sequence: (items, at) => ({ kind: 'sequence', items, at }),
  either: (options, at) => ({ kind: 'either', options, at }),
};

/** A pattern as written and as read. */
export class Pattern {
  /** Throws a PatternError with the place in the text. Without a tree it is read when that is asked for: of thousands of patterns few ever are. */
  constructor(
    readonly text: string,
    private readonly tree: Node | null = parse(text, nodes),
  ) {}

  get root(): Node {
    return this.tree ?? parse(this.text, nodes);
  }
}

/** The names and groups that a pattern may stand for alone: "@a", "(@a | @b)"; none when other words belong to it. */
export function referencesOf(node: Node): readonly string[] {
  if (node.kind === 'reference') return [node.id];
  return node.kind === 'either' ? node.options.flatMap(referencesOf) : [];
}
/** The types of a pattern's captures of these names; references hold no captures. */
export function slotTypes(node: Node, names: readonly string[]): readonly string[] {
  switch (node.kind) {
    case 'slot':
      return node.type !== null && names.includes(node.name ?? '') ? [node.type] : [];
    case 'sequence':
      return node.items.flatMap((item) => slotTypes(item, names));
    case 'either':
      return node.options.flatMap((option) => slotTypes(option, names));
    case 'optional':
      return slotTypes(node.item, names);
    default:
      return [];
  }
}
