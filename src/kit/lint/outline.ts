import { type Node, Pattern } from '../../rules/pattern.js';
import type { Meeting } from './beside.js';
import type { References } from './references.js';
import type { Way } from './way.js';

interface Slots {
  /** The names of its slots that keep a value of a type: "value", "when". */
  readonly captures: ReadonlySet<string>;
  /** Whether a way through it crosses no compared value, one, several: a bit each. */
  readonly crossed: number;
}

export const CROSSES_NONE = 1;
export const CROSSES_ONE = 2;
export const CROSSES_SEVERAL = 4;

/** What works out more of a rule's patterns. */
interface Readers {
  readonly meetings: (root: Node) => readonly Meeting[];
  readonly shortest: (root: Node) => Way | null;
  readonly long: (root: Node) => Way | null;
}

/** What the elements of a pattern tell without its states, of which there are hundreds. */
export class Outline implements Slots {
  readonly captures: ReadonlySet<string>;
  readonly crossed: number;
  private readonly made: { meetings?: readonly Meeting[]; shortest?: Way | null; long?: Way | null } = {};

  constructor(
    readonly root: Node,
    { captures, crossed }: Slots,
    private readonly readers: Readers,
  ) {
    this.captures = captures;
    this.crossed = crossed;
  }

  /** The values and words that it may have side by side. */
  get meetings(): readonly Meeting[] {
    this.made.meetings ??= this.readers.meetings(this.root);
    return this.made.meetings;
  }

  /** The shortest way through it; null where that is too long to be asked of. */
  get shortest(): Way | null {
    this.made.shortest ??= this.readers.shortest(this.root);
    return this.made.shortest;
  }

  /** A long way through it, as above. */
  get long(): Way | null {
    this.made.long ??= this.readers.long(this.root);
    return this.made.long;
  }
}

/** The outlines of one rule's patterns, each drawn once. */
export class Outlines {
  private readonly drawn = new Map<string, Outline>();

  constructor(
    readonly references: References,
    private readonly readers: Readers,
  ) {}

  /** `text` is a pattern's. */
  of(text: string): Outline {
    const outline = this.drawn.get(text) ?? this.draw(new Pattern(text).root);
    this.drawn.set(text, outline);
    return outline;
  }

  private draw(root: Node): Outline {
    return new Outline(root, this.slotsOf(root), this.readers);
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
