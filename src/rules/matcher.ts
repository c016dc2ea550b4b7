import type { FoundValue } from '../values/index.js';
import type { Line } from './line.js';
import { mayMatch } from './may-match.js';
import { type Edge, isCompared, isFiller, type Program, type State } from './program.js';
import { startsIn } from './starts.js';
import { Takes } from './take.js';

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
  /** The step that took the compared value which this match is for; null in a pattern without one. */
  readonly value: Step | null;
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
 * The best match through every compared value of the sentence, also where a pattern has several; without a compared value, the best match to every end.
 * Two passes, forward and back from the ends, keep the best way to and from each state at each token: time is linear in
 * tokens × edges.
 */
export function findMatches(program: Program, line: Line, options: MatchOptions): readonly Match[] {
  const { type } = options;
  const needs = program.hasValue && type !== null && program.types.includes(type);
  if (needs && line.lacks(type)) return nothing;
  if (!mayMatch(program, line)) return nothing;
  if (needs && (!line.mayHold(type) || line.values(type).length === 0)) return nothing;
  const search = new Search(program, line, type);
  const matches = program.hasValue ? search.throughValues() : search.toEnds();
  options.count?.(search.takes.tried);
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
  /** The token at which the pattern goes on. */
  readonly next: number;
  readonly gain: number;
}

class Search {
  private readonly length: number;
  readonly takes: Takes;
  private readonly states: State[] = [];
  /** By token, then state: the best way from there to an end; null when there is none. */
  private readonly after: Map<number, Way | null>[] = [];

  constructor(
    private readonly program: Program,
    private readonly line: Line,
    type: string | null,
  ) {
    this.length = line.tokens.length;
    this.takes = new Takes(line, type);
  }

  private leaving(state: number): State {
    this.states[state] ??= this.program.leavingIn(this.line.places, state);
    return this.states[state];
  }

  toEnds(): readonly Match[] {
    const matches: Match[] = [];
    this.forward((position, state, way) => {
      if (position === 0 || way.step === null || !this.leaving(state).accepting) return;
      matches.push({ score: way.score, steps: unwind(way), value: null });
    });
    return matches;
  }

  throughValues(): readonly Match[] {
    const crossings: Crossing[] = [];
    this.forward((position, state, before) => {
      for (const edge of this.leaving(state).edges) {
        if (!isCompared(edge.consume)) continue;
        for (const { end, found, next } of this.takes.at(edge, position))
          crossings.push({
            before,
            step: { edge, from: position, to: end, found },
            next,
            gain: gainOf(edge, position, end),
          });
      }
    });
    const best = new Map<string, Match>();
    for (const { before, step, next, gain } of crossings) {
      const rest = this.toEnd(next, step.edge.to);
      if (rest === null) continue;
      const score = before.score + gain + rest.score;
      const value = `${step.from}-${step.to}`;
      if ((best.get(value)?.score ?? none) >= score) continue;
      best.set(value, { score, steps: [...unwind(before), step, ...wind(rest)], value: step });
    }
    return [...best.values()];
  }

  /** Visits every reachable (token, state) with the best way to it. */
  private forward(visit: (position: number, state: number, way: Way) => void): void {
    const ways: (Map<number, Way> | undefined)[] = [];
    const start: Way = { score: 0, step: null, rest: null };
    const mayStart = startsIn(this.line, this.leaving(0).edges);
    for (let position = 0; position <= this.length; position++) {
      const starts = mayStart === null || mayStart.has(position);
      const here = ways[position] ?? (starts ? new Map<number, Way>() : undefined);
      if (here === undefined) continue;
      if (starts) here.set(0, start);
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
    const { edges } = this.leaving(state);
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i]!;
      const taken = this.takes.at(edge, position);
      for (let k = 0; k < taken.length; k++) {
        const { end, found, next } = taken[k]!;
        ways[next] ??= new Map();
        const there = ways[next];
        const score = way.score + gainOf(edge, position, end);
        if ((there.get(edge.to)?.score ?? none) < score)
          there.set(edge.to, { score, step: { edge, from: position, to: end, found }, rest: way });
      }
    }
  }

  /** The best way from a state at a token to an end of the pattern; each is looked for once. */
  private toEnd(position: number, state: number): Way | null {
    this.after[position] ??= new Map();
    const known = this.after[position]!.get(state);
    if (known !== undefined) return known;
    let best: Way | null = this.leaving(state).accepting ? { score: 0, step: null, rest: null } : null;
    for (const edge of this.leaving(state).edges) {
      for (const { end, found, next } of this.takes.at(edge, position)) {
        const rest = this.toEnd(next, edge.to);
        if (rest === null) continue;
        const score = gainOf(edge, position, end) + rest.score;
        if ((best?.score ?? none) < score)
          best = { score, step: { edge, from: position, to: end, found }, rest };
      }
    }
    this.after[position]!.set(state, best);
    return best;
  }
}

const nothing: readonly never[] = [];

function gainOf({ consume }: Edge, from: number, to: number): number {
  if (isFiller(consume)) return -gapCost;
  const capture = consume.kind === 'value' && consume.slot !== null && consume.slot !== 'value';
  return (capture ? captureGain : 0) + to - from;
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
