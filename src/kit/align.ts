import { isCommonWord } from '../rules/anchors.js';
import type { Line } from '../rules/line.js';
import type { Step } from '../rules/matcher.js';
import type { Edge, Program } from '../rules/program.js';
import { Takes } from '../rules/take.js';
import type { WordTable } from '../rules/word-table.js';

/** One step of the way that comes closest to a match. */
export type Aligned =
  | { readonly kind: 'took'; readonly step: Step }
  /** An element that found nothing before token `at`. */
  | { readonly kind: 'missing'; readonly edge: Edge; readonly at: number }
  /** An element in whose place another word stands. */
  | { readonly kind: 'instead'; readonly edge: Edge; readonly at: number }
  /** A token that no element takes; `inGap` where the pattern has a gap. */
  | { readonly kind: 'extra'; readonly inGap: boolean; readonly at: number };

/** How close a pattern comes to matching a sentence. */
export interface Alignment {
  readonly steps: readonly Aligned[];
  /** Weight of what matched less that of what failed; higher is closer. */
  readonly score: number;
  /** Weight of the telling elements that matched; 0 when nothing did. */
  readonly matched: number;
}

/** What failing costs beside the element's own weight. The figures only order: a gap word is cheap, a clause mark dear. */
const MISSING = 0.2;
const INSTEAD = 0.15;
const GAP_WORD = 0.01;
const EXTRA_IN_GAP = 0.08;
const EXTRA_WORD = 0.25;
const EXTRA_MARK = 0.4;
const COMMON = 0.25;
const NAMED = 1.25;

interface Way {
  readonly score: number;
  readonly matched: number;
  readonly aligned: Aligned | null;
  readonly rest: Way | null;
}

/**
 * The way through a pattern that needs the fewest elements left out, words exchanged and words passed over: approximate matching
 * by dynamic programming over tokens and states (after Wu & Manber's automata with errors), linear in tokens × edges.
 */
export function alignmentOf(
  program: Program,
  line: Line,
  options: { readonly type: string | null; readonly words: WordTable },
): Alignment | null {
  const best = new Aligner(program, line, options).best();
  return best === null ? null : { score: best.score, matched: best.matched, steps: unwind(best) };
}

class Aligner {
  private readonly order: readonly number[];
  private readonly rows: (Way | undefined)[][];
  private readonly takes: Takes;
  /** States at which a gap begins, goes on or ends. */
  private readonly gaps: ReadonlySet<number>;

  constructor(
    private readonly program: Program,
    private readonly line: Line,
    private readonly options: { readonly type: string | null; readonly words: WordTable },
  ) {
    this.order = topological(program);
    this.rows = Array.from({ length: line.tokens.length + 1 }, () => []);
    this.takes = new Takes(line, options.type);
    this.gaps = new Set(
      program.edges.flatMap((edges, state) =>
        edges.flatMap(({ to, consume }) => (consume.kind === 'gap' ? [state, to] : [])),
      ),
    );
  }

  best(): Way | null {
    let best: Way | null = null;
    const start: Way = { score: 0, matched: 0, aligned: null, rest: null };
    this.rows.forEach((row, at) => {
      row[0] = start;
      for (const state of this.order) {
        const way = row[state];
        if (way === undefined) continue;
        if (this.program.accepting[state] && way.score > (best?.score ?? Number.NEGATIVE_INFINITY))
          best = way;
        for (const edge of this.program.edges[state]!) this.leave(way, { edge, at, row });
        if (state !== 0) this.passOver(way, state, at);
      }
    });
    return best;
  }

  private leave(rest: Way, { edge, at, row }: { edge: Edge; at: number; row: (Way | undefined)[] }): void {
    const gap = edge.consume.kind === 'gap';
    const weight = gap ? 0 : weightOf(edge, this.options.words);
    for (const { end, found } of this.takes.at(edge, at)) {
      const score = rest.score + (gap ? -GAP_WORD : weight);
      if (!isBetter(this.rows[end]!, edge.to, score)) continue;
      const matched = rest.matched + (weight > COMMON ? weight : 0);
      const aligned: Aligned = { kind: 'took', step: { edge, from: at, to: end, found } };
      this.rows[end]![edge.to] = { score, matched, aligned, rest };
    }
    if (gap) return;
    const missing = rest.score - weight - MISSING;
    if (isBetter(row, edge.to, missing))
      row[edge.to] = { score: missing, matched: rest.matched, aligned: { kind: 'missing', edge, at }, rest };
    const instead = rest.score - weight - INSTEAD;
    if (this.line.tokens[at]?.kind !== 'word' || !isBetter(this.rows[at + 1]!, edge.to, instead)) return;
    const aligned: Aligned = { kind: 'instead', edge, at };
    this.rows[at + 1]![edge.to] = { score: instead, matched: rest.matched, aligned, rest };
  }

  /** Stays in a state over a token that nothing takes. */
  private passOver(rest: Way, state: number, at: number): void {
    const token = this.line.tokens[at];
    if (token === undefined) return;
    const inGap = this.gaps.has(state);
    const score = rest.score - (token.kind === 'mark' ? EXTRA_MARK : inGap ? EXTRA_IN_GAP : EXTRA_WORD);
    if (!isBetter(this.rows[at + 1]!, state, score)) return;
    const aligned: Aligned = { kind: 'extra', inGap, at };
    this.rows[at + 1]![state] = { score, matched: rest.matched, aligned, rest };
  }
}

/** How much an element tells: names and values more than words, common words and marks less. */
export function weightOf({ consume }: Edge, words: WordTable): number {
  if (consume.kind === 'mark') return COMMON;
  if (consume.kind !== 'word') return NAMED;
  return words.forms(consume.word).every(isCommonWord) ? COMMON : 1;
}

function isBetter(row: readonly (Way | undefined)[], state: number, score: number): boolean {
  const known = row[state];
  return known === undefined || known.score < score;
}

function unwind(way: Way): readonly Aligned[] {
  const steps: Aligned[] = [];
  for (let at: Way | null = way; at?.aligned; at = at.rest) steps.push(at.aligned);
  return steps.reverse();
}

/** States in an order in which every edge leads onwards: patterns have no loops. */
function topological({ edges }: Program): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (state: number): void => {
    if (seen.has(state)) return;
    seen.add(state);
    for (const { to } of edges[state]!) visit(to);
    order.push(state);
  };
  visit(0);
  return order.reverse();
}
