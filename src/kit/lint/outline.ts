import { type Node, Pattern } from '../../rules/pattern.js';
import type { References } from './references.js';
import type { Sides } from './sides.js';

/** What the elements of a pattern tell without its states, of which there are hundreds. */
export interface Outline {
  readonly root: Node;
  /** The names of its slots that keep a value of a type: "value", "when". */
  readonly captures: ReadonlySet<string>;
  /** Whether a way through it crosses no compared value, one, several: a bit each. */
  readonly crossed: number;
  readonly sides: Sides;
}

type Slots = Pick<Outline, 'captures' | 'crossed'>;

export const CROSSES_NONE = 1;
export const CROSSES_ONE = 2;
export const CROSSES_SEVERAL = 4;

/** The outlines of one rule's patterns, each drawn once. */
export class Outlines {
  private readonly drawn = new Map<string, Outline>();

  /** `sidesOf` reads the sides of the rule's patterns. */
  constructor(
    readonly references: References,
    private readonly sidesOf: (root: Node) => Sides,
  ) {}

  /** `text` is a pattern's. */
  of(text: string): Outline {
    const outline = this.drawn.get(text) ?? this.draw(new Pattern(text).root);
    this.drawn.set(text, outline);
    return outline;
  }

  private draw(root: Node): Outline {
    const { sidesOf } = this;
    let sides: Sides | null = null;
    return {
      root,
      ...this.slotsOf(root),
      get sides() {
        sides ??= sidesOf(root);
        return sides;
      },
    };
  }

  private slotsOf(root: Node): Slots {
    const captures = new Set<string>();
    const crossed = this.pass(root, captures);
    return { captures, crossed };
  }

  /** Adds what a node captures; gives how many compared values the ways through it cross. */
  private pass(node: Node, captures: Set<string>): number {
    switch (node.kind) {
      case 'sequence': {
        let crossed = CROSSES_NONE;
        for (const item of node.items) crossed = bothCrossed(crossed, this.pass(item, captures));
        return crossed;
      }
      case 'either': {
        let crossed = 0;
        for (const option of node.options) crossed |= this.pass(option, captures);
        return crossed;
      }
      case 'optional':
        return CROSSES_NONE | this.pass(node.item, captures);
      case 'beside':
        return this.pass(node.item, captures);
      case 'reference':
        return this.reference(node.id, captures);
      case 'slot':
        if (node.words === null && node.name !== null) captures.add(node.name);
        return node.name === 'value' ? CROSSES_ONE : CROSSES_NONE;
      default:
        return CROSSES_NONE;
    }
  }

  private reference(id: string, captures: Set<string>): number {
    const { names, groups } = this.references;
    const group = names.has(id) ? undefined : groups.get(id);
    if (group === undefined) return CROSSES_NONE;
    const known = ofGroups.get(group) ?? this.slotsOf({ kind: 'either', options: group.map(rootOf), at: 0 });
    ofGroups.set(group, known);
    for (const capture of known.captures) captures.add(capture);
    return known.crossed;
  }
}

const rootOf = ({ root }: Pattern): Node => root;
const ofGroups = new WeakMap<readonly Pattern[], Slots>();

/** How many values are crossed one after the other. */
function bothCrossed(a: number, b: number): number {
  if (b === CROSSES_NONE) return a;
  let crossed = 0;
  COUNTS.forEach((one, x) => {
    COUNTS.forEach((other, y) => {
      if ((a & one) !== 0 && (b & other) !== 0) crossed |= COUNTS[Math.min(2, x + y)]!;
    });
  });
  return crossed;
}

const COUNTS = [CROSSES_NONE, CROSSES_ONE, CROSSES_SEVERAL];
