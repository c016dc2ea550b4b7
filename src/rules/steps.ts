import { type Consume, type Draft, type Edge, edgeOf } from './edge.js';

/** What an edge takes, in a number: a gap; a name or value, which may be of any length; a mark; from here on pattern words. */
export const GAP = 0;
export const OPEN = 1;
export const MARK = 2;
export const WORDS = 3;

/** Numbers that an edge takes: the state that it leads to, what it takes as above, the number of that, and its place in the text. */
export const EDGE = 4;

/** The number of what an edge takes where that is a word, which its code tells. */
export const WORD_ITSELF = 0xffff;

type Numbers = Int32Array | Uint16Array;

/**
 * A pattern's states as numbers side by side: how many there are, the end, where each begins; then each with how many edges
 * and empty steps leave it, and these. Walking them looks nowhere else, and packed rules are run as they lie in their file.
 */
export class Steps {
  /** By state: where names, values and gaps lead from it, once that has been worked out. */
  readonly standing: Int32Array[] = [];
  /** By place: edges as objects, where they have been made. */
  private readonly made = new Map<number, Edge>();

  constructor(
    readonly numbers: Numbers,
    /** Where they begin. */
    readonly start: number,
    /** What edges take, by number. */
    readonly consumes: readonly Consume[],
  ) {}

  get states(): number {
    return this.numbers[this.start]!;
  }

  get end(): number {
    return this.numbers[this.start + 1]!;
  }

  /** Where the edges of a state begin and end, and behind them its empty steps. */
  edgesAt(state: number): number {
    return this.start + this.numbers[this.start + 2 + state]! + 2;
  }

  edgesEnd(at: number): number {
    return at + EDGE * this.numbers[at - 2]!;
  }

  emptyEnd(at: number): number {
    return this.edgesEnd(at) + this.numbers[at - 1]!;
  }

  /** The edge at a place as an object, always the same one. */
  edge(at: number): Edge {
    const known = this.made.get(at);
    if (known !== undefined) return known;
    const { numbers, consumes } = this;
    const number = numbers[at + 2]!;
    const consume: Consume =
      number === WORD_ITSELF ? { kind: 'word', word: numbers[at + 1]! - WORDS } : consumes[number]!;
    const edge = edgeOf(numbers[at]!, consume, numbers[at + 3]! - 1);
    this.made.set(at, edge);
    return edge;
  }

  private edges(state: number): readonly Edge[] {
    const edges: Edge[] = [];
    const at = this.edgesAt(state);
    for (let i = at; i < this.edgesEnd(at); i += EDGE) edges.push(this.edge(i));
    return edges;
  }

  empty(state: number): readonly number[] {
    const at = this.edgesAt(state);
    return Array.from(this.numbers.subarray(this.edgesEnd(at), this.emptyEnd(at)));
  }

  draft(): Draft {
    const states = Array.from({ length: this.states }, (_, state) => state);
    return {
      edges: states.map((state) => this.edges(state)),
      empty: states.map((state) => this.empty(state)),
      end: this.end,
    };
  }
}

/** The numbers of a pattern's states; `numberOf` tells the number of what an edge takes. */
export function numbersOf({ edges, empty, end }: Draft, numberOf: (consume: Consume) => number): number[] {
  const numbers = [edges.length, end, ...edges.map(() => 0)];
  edges.forEach((leaving, state) => {
    numbers[2 + state] = numbers.length;
    numbers.push(leaving.length, empty[state]!.length);
    for (const { to, consume, at } of leaving) numbers.push(to, codeOf(consume), numberOf(consume), at + 1);
    numbers.push(...empty[state]!);
  });
  return numbers;
}

/** The steps of one pattern by itself. */
export function stepsOf(draft: Draft): Steps {
  const consumes: Consume[] = [];
  const numbers = Int32Array.from(numbersOf(draft, (consume) => consumes.push(consume) - 1));
  return new Steps(numbers, 0, consumes);
}

function codeOf(consume: Consume): number {
  switch (consume.kind) {
    case 'gap':
      return GAP;
    case 'mark':
      return MARK;
    case 'word':
      return WORDS + consume.word;
    default:
      return OPEN;
  }
}
