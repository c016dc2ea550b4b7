import type { Token } from '../text/index.js';
import type { Draft, Edge, Program } from './automaton.js';
import { glossEnd } from './gloss.js';
import type { Line } from './line.js';
import { mostStates } from './scope.js';
import type { WordId } from './word-table.js';

/** A sentence's words, without its names and values. */
export type Words = Pick<Line, 'tokens' | 'words' | 'places'>;

/**
 * Whether the words and marks of a sentence allow a match, whatever names and values stand in it: false is certain, true is
 * not. Most sentences that have a pattern's anchors fail here, before anybody looks for their names and values. Linear in
 * tokens × edges, and mostly far less: only tokens that lead on from some state are looked at.
 */
export function mayMatch(program: Program, words: Words): boolean {
  return new Walk(program, words).reachesEnd();
}

/**
 * Per state: how many tokens had been read when a walk last reached it, counted on from the walk before, so that nothing has to
 * be cleared between two walks.
 */
const reached = new Int32Array(mostStates);
const most = 0x3fffffff;
let counted = 0;

/** The count that a walk over some tokens starts from. */
function countFor(tokens: number): number {
  if (counted > most) {
    reached.fill(0);
    counted = 0;
  }
  const first = counted + 1;
  counted = first + tokens + 1;
  return first;
}

/** The states that can be reached when names and values may stand anywhere and be of any length. */
class Walk {
  private ended = false;
  private count: number;
  /** A count that no token has: of states behind a name or value, which stay reached. */
  private readonly always: number;
  /** The words and marks that lead on from states that stay reached, where they stand, and which of those places is next. */
  private readonly staying: Edge[] = [];
  private readonly places: (readonly number[])[] = [];
  private readonly next: number[] = [];
  /** The states that the last token reached, and those that this one does. */
  private before: number[] = [];
  private here: number[] = [];
  private readonly draft: Draft;

  constructor(
    private readonly program: Program,
    private readonly words: Words,
  ) {
    const { length } = words.tokens;
    this.draft = program.draft;
    this.count = countFor(length);
    this.always = this.count + length + 1;
  }

  reachesEnd(): boolean {
    const { length } = this.words.tokens;
    this.stay(0);
    for (let at = this.placeFrom(0); at < length && !this.ended; at = this.placeFrom(at + 1)) this.read(at);
    return this.ended;
  }

  /** The first token from `at` on that may lead anywhere. */
  private placeFrom(at: number): number {
    if (this.before.length > 0) return at;
    const { places, next } = this;
    let first = this.words.tokens.length;
    for (let i = 0; i < places.length; i++) {
      const own = places[i]!;
      let k = next[i]!;
      while (k < own.length && own[k]! < at) k++;
      next[i] = k;
      if (k < own.length && own[k]! < first) first = own[k]!;
    }
    return first;
  }

  private read(at: number): void {
    const { before } = this;
    const token = this.words.tokens[at]!;
    const ids = this.words.words[at];
    this.count += 1;
    if (token.kind === 'mark' || ids !== undefined) this.take(this.staying, token, ids);
    for (let i = 0; i < before.length; i++) this.take(this.draft.edges[before[i]!]!, token, ids);
    if (glossEnd(this.words.tokens, at) > 0) this.passGloss();
    before.length = 0;
    this.before = this.here;
    this.here = before;
  }

  private take(edges: readonly Edge[], token: Token, ids: readonly WordId[] | undefined): void {
    for (let i = 0; i < edges.length; i++) if (takes(edges[i]!, token, ids)) this.reach(edges[i]!.to);
  }

  /** A gap passes a gloss in brackets in one step: where it leads is kept, as behind a name. */
  private passGloss(): void {
    for (const state of this.before)
      for (const { kind, to } of this.draft.edges[state]!) if (kind === 'gap') this.stay(to);
  }

  private reach(state: number): void {
    if (reached[state]! >= this.count) return;
    reached[state] = this.count;
    if (state === this.draft.end) this.ended = true;
    const edges = this.draft.edges[state]!;
    if (edges.length > 0) this.here.push(state);
    for (let i = 0; i < edges.length; i++) if (isOpen(edges[i]!)) this.stay(edges[i]!.to);
    const next = this.draft.empty[state]!;
    for (let i = 0; i < next.length; i++) this.reach(next[i]!);
  }

  /** Keeps a state, and those that names, values and gaps lead to from there, for all tokens to come. */
  private stay(from: number): void {
    if (reached[from] === this.always) return;
    const { states, edges } = standingAt(this.program, from);
    for (let i = 0; i < states.length; i++) {
      const state = states[i]!;
      if (reached[state] === this.always) continue;
      reached[state] = this.always;
      if (state === this.draft.end) this.ended = true;
      for (const edge of edges[i]!) this.keep(edge);
    }
  }

  private placesOf({ word, consume }: Edge): readonly number[] {
    const { places } = this.words;
    if (word !== null) return places.ofWord(word);
    return consume.kind === 'mark' ? places.ofMark(consume.mark) : [];
  }

  private keep(edge: Edge): void {
    const places = this.placesOf(edge);
    if (places.length === 0) return;
    this.staying.push(edge);
    this.places.push(places);
    this.next.push(0);
  }
}

/** Whether an edge takes a word or mark, or a gap may pass it. */
function takes({ kind, word, consume }: Edge, token: Token, ids: readonly WordId[] | undefined): boolean {
  if (token.kind === 'mark') return consume.kind === 'mark' && consume.mark === token.norm;
  return kind === 'gap' || (word !== null && ids?.includes(word) === true);
}

/** Whether an edge takes a name or value, which may be of any length. */
const isOpen = ({ kind }: Edge): boolean => kind === 'name' || kind === 'value' || kind === 'words';

/** Where names, values and gaps lead from a state, whatever they are; and, state by state, the words and marks that lead on. */
interface Standing {
  readonly states: readonly number[];
  readonly edges: readonly (readonly Edge[])[];
}

const known = new WeakMap<Program, Standing[]>();

/** Worked out once per state. */
function standingAt(program: Program, from: number): Standing {
  let standing = known.get(program);
  if (standing === undefined) {
    standing = [];
    known.set(program, standing);
  }
  standing[from] ??= standingOf(program.draft, from);
  return standing[from];
}

function standingOf({ edges, empty }: Draft, from: number): Standing {
  const states = new Set([from]);
  for (const state of states) {
    for (const edge of edges[state]!) if (edge.kind === 'gap' || isOpen(edge)) states.add(edge.to);
    for (const next of empty[state]!) states.add(next);
  }
  const leading = ({ kind }: Edge) => kind === 'word' || kind === 'mark';
  return { states: [...states], edges: Array.from(states, (state) => edges[state]!.filter(leading)) };
}
