import type { Token } from '../text/index.js';
import type { FoundValue } from '../values/index.js';
import { type Edge, isCompared, type Program } from './program.js';
import type { WordId } from './word-table.js';

/** Something that starts at a token and ends before token `end`. */
export interface Cut {
  readonly end: number;
}
export interface NameCut extends Cut {
  readonly id: string;
}
export interface ValueCut extends Cut {
  readonly found: FoundValue;
}

/** A sentence as patterns see it: its tokens, and what has been cut out of it, by first token. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly (readonly WordId[] | undefined)[];
  readonly names: readonly (readonly NameCut[] | undefined)[];
  values(type: string): readonly (readonly ValueCut[] | undefined)[];
}

/** One step of a match: what the edge consumed, tokens `from` to before `to`. */
export interface Step {
  readonly edge: Edge;
  readonly from: number;
  readonly to: number;
  /** The value that was taken, if any. */
  readonly found: FoundValue | null;
}

/** A way through a pattern. `score` orders: most captures, fewest gap words, most words. */
export interface Match {
  readonly steps: readonly Step[];
  readonly score: number;
}

export interface MatchOptions {
  /** The rule's value type: a gap never passes another value of it. */
  readonly type: string | null;
  /** Called with the number of edges tried, for tests of linear time. */
  readonly count?: (tried: number) => void;
}

const captureGain = 1e8;
const gapCost = 1e4;
const none = Number.NEGATIVE_INFINITY;

/**
 * The best match through every value of the sentence; without a compared value, the best match to every end.
 * Two passes, forward and backward, keep the best way to and from each state at each token: time is linear in tokens × edges.
 */
export function findMatches(program: Program, line: Line, options: MatchOptions): readonly Match[] {
  const search = new Search(program, line, options.type);
  const matches = program.hasValue ? search.throughValues() : search.toEnds();
  options.count?.(search.tried);
  return matches;
}

interface Way {
  readonly score: number;
  readonly step: Step | null;
  /** The way that it continues (forward) or that continues it (backward). */
  readonly rest: Way | null;
}

interface Crossing {
  readonly before: Way;
  readonly step: Step;
  readonly gain: number;
}

class Search {
  tried = 0;
  private readonly barrier: ReadonlySet<number>;
  private readonly length: number;

  constructor(
    private readonly program: Program,
    private readonly line: Line,
    type: string | null,
  ) {
    this.length = line.tokens.length;
    this.barrier = type === null ? new Set() : barriers(line.values(type));
  }

  toEnds(): readonly Match[] {
    const matches: Match[] = [];
    this.forward((position, state, way) => {
      if (position === 0 || way.step === null || !this.program.accepting[state]) return;
      matches.push({ score: way.score, steps: unwind(way) });
    });
    return matches;
  }

  throughValues(): readonly Match[] {
    const crossings: Crossing[] = [];
    this.forward((position, state, before) => {
      for (const edge of this.program.edges[state]!) {
        if (!isCompared(edge.consume)) continue;
        for (const step of this.steps(edge, position)) crossings.push({ before, step, gain: gainOf(step) });
      }
    });
    if (crossings.length === 0) return [];
    const after = this.backward();
    const best = new Map<string, Match>();
    for (const { before, step, gain } of crossings) {
      const rest = after[step.to]?.get(step.edge.to);
      if (rest === undefined) continue;
      const score = before.score + gain + rest.score;
      const value = `${step.from}-${step.to}`;
      if ((best.get(value)?.score ?? none) >= score) continue;
      best.set(value, { score, steps: [...unwind(before), step, ...wind(rest)] });
    }
    return [...best.values()];
  }

  /** Visits every reachable (token, state) with the best way to it, compared values not crossed. */
  private forward(visit: (position: number, state: number, way: Way) => void): void {
    const ways: (Map<number, Way> | undefined)[] = [];
    const start: Way = { score: 0, step: null, rest: null };
    for (let position = 0; position <= this.length; position++) {
      const here = ways[position] ?? new Map<number, Way>();
      here.set(0, start);
      for (const [state, way] of here) {
        visit(position, state, way);
        if (position < this.length) this.advance(ways, { position, state, way });
      }
      ways[position] = undefined;
    }
  }

  private advance(
    ways: (Map<number, Way> | undefined)[],
    { position, state, way }: { position: number; state: number; way: Way },
  ): void {
    for (const edge of this.program.edges[state]!) {
      if (isCompared(edge.consume)) continue;
      for (const step of this.steps(edge, position)) {
        ways[step.to] ??= new Map();
        keepBest(ways[step.to]!, edge.to, { score: way.score + gainOf(step), step, rest: way });
      }
    }
  }

  /** For every token and state from which the end can be reached, the best way there. */
  private backward(): readonly (Map<number, Way> | undefined)[] {
    const ways: (Map<number, Way> | undefined)[] = [];
    const { edges, accepting } = this.program;
    for (let position = this.length; position >= 0; position--) {
      const here = new Map<number, Way>();
      for (let state = 1; state < edges.length; state++) {
        if (accepting[state]) here.set(state, { score: 0, step: null, rest: null });
        for (const edge of edges[state]!) this.retreat(ways, { here, edge, position, state });
      }
      ways[position] = here;
    }
    return ways;
  }

  private retreat(
    ways: readonly (Map<number, Way> | undefined)[],
    { here, edge, position, state }: { here: Map<number, Way>; edge: Edge; position: number; state: number },
  ): void {
    if (isCompared(edge.consume)) return;
    for (const step of this.steps(edge, position)) {
      const rest = ways[step.to]?.get(edge.to);
      if (rest !== undefined) keepBest(here, state, { score: gainOf(step) + rest.score, step, rest });
    }
  }

  /** The ways to take an edge at a token: usually none or one. */
  private steps(edge: Edge, from: number): readonly Step[] {
    this.tried += 1;
    const { consume } = edge;
    const token = this.line.tokens[from];
    if (token === undefined) return nothing;
    switch (consume.kind) {
      case 'word':
        return this.line.words[from]?.includes(consume.word)
          ? [{ edge, from, to: from + 1, found: null }]
          : nothing;
      case 'gap':
        return token.kind === 'word' && !this.barrier.has(from)
          ? [{ edge, from, to: from + 1, found: null }]
          : nothing;
      case 'mark':
        return token.kind === 'mark' && token.norm === consume.mark
          ? [{ edge, from, to: from + 1, found: null }]
          : nothing;
      case 'name':
        return (this.line.names[from] ?? nothing)
          .filter(({ id }) => id === consume.id)
          .map(({ end }) => ({ edge, from, to: end, found: null }));
      case 'value':
        return (this.line.values(consume.type)[from] ?? nothing).map(({ end, found }) => ({
          edge,
          from,
          to: end,
          found,
        }));
      case 'words':
        return consume.sequences
          .filter((words) => words.every((word, i) => this.line.words[from + i]?.includes(word)))
          .map((words) => ({ edge, from, to: from + words.length, found: null }));
    }
  }
}

const nothing: readonly never[] = [];

/** Tokens inside values of the rule's type, which gaps must not pass. */
function barriers(values: readonly (readonly ValueCut[] | undefined)[]): ReadonlySet<number> {
  const inside = new Set<number>();
  values.forEach((cuts, from) => {
    for (const { end } of cuts ?? []) for (let i = from; i < end; i++) inside.add(i);
  });
  return inside;
}

function gainOf({ edge: { consume }, from, to }: Step): number {
  if (consume.kind === 'gap') return -gapCost;
  const capture = consume.kind === 'value' && consume.slot !== null && consume.slot !== 'value';
  return (capture ? captureGain : 0) + to - from;
}

function keepBest(ways: Map<number, Way>, state: number, way: Way): void {
  const known = ways.get(state);
  if (known === undefined || known.score < way.score) ways.set(state, way);
}

/** The steps of a forward way, first to last. */
function unwind(way: Way): Step[] {
  const steps: Step[] = [];
  for (let at: Way | null = way; at?.step; at = at.rest) steps.push(at.step);
  return steps.reverse();
}

/** The steps of a backward way, first to last. */
function wind(way: Way): Step[] {
  const steps: Step[] = [];
  for (let at: Way | null = way; at?.step; at = at.rest) steps.push(at.step);
  return steps;
}
