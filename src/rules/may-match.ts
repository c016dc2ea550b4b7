import type { Token } from '../text/index.js';
import type { Program } from './automaton.js';
import { glossEnd } from './gloss.js';
import type { Line } from './line.js';
import { mostStates } from './scope.js';
import { standingAt } from './standing.js';
import { EDGE, GAP, MARK, OPEN, type Steps, WORDS } from './steps.js';
import type { WordId } from './word-table.js';

/** A sentence's words, without its names and values. */
export type Words = Pick<Line, 'tokens' | 'words' | 'places' | 'interruptions'>;

/**
 * Whether the words and marks of a sentence allow a match, whatever names and values stand in it: false is certain, true is
 * not. Most sentences that have a pattern's anchors fail here, before anybody looks for their names and values. Linear in
 * tokens × edges, and mostly far less: only tokens that lead on from some state are looked at.
 */
export function mayMatch(program: Program, words: Words): boolean {
  return walk.reachesEnd(program.steps, words);
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

/**
 * The states that can be reached when names and values may stand anywhere and be of any length. One walk serves all, one after
 * the other: it is short, and making it would take longer.
 */
class Walk {
  private steps!: Steps;
  private words!: Words;
  private ended = false;
  private count = 0;
  /** A count that no token has: of states behind a name or value, which stay reached. */
  private always = 0;
  /** The edges with words and marks that lead on from states that stay reached, where those stand, and which of the places is next. */
  private readonly staying: number[] = [];
  private readonly places: (readonly number[])[] = [];
  private readonly next: number[] = [];
  /** How many of those there are: the lists are longer, as emptying them costs more than the walk. */
  private kept = 0;
  /** The states that the last token reached, and those that this one does; and how many they are. */
  private before = new Int32Array(mostStates);
  private here = new Int32Array(mostStates);
  private beforeCount = 0;
  private hereCount = 0;

  reachesEnd(steps: Steps, words: Words): boolean {
    const { length } = words.tokens;
    this.steps = steps;
    this.words = words;
    this.ended = false;
    this.count = countFor(length);
    this.always = this.count + length + 1;
    this.kept = this.beforeCount = this.hereCount = 0;
    this.stay(0);
    for (let at = this.placeFrom(0); at < length && !this.ended; at = this.placeFrom(at + 1)) this.read(at);
    return this.ended;
  }

  /** The first token from `at` on that may lead anywhere. */
  private placeFrom(at: number): number {
    if (this.beforeCount > 0) return at;
    const { places, next, kept } = this;
    let first = Number.MAX_SAFE_INTEGER;
    for (let i = 0; i < kept; i++) {
      const own = places[i]!;
      let k = next[i]!;
      while (k < own.length && own[k]! < at) k++;
      next[i] = k;
      if (k < own.length && own[k]! < first) first = own[k]!;
    }
    return first;
  }

  private read(at: number): void {
    const { before, beforeCount, staying, steps } = this;
    const token = this.words.tokens[at]!;
    const ids = this.words.words[at];
    this.count += 1;
    if (token.kind === 'mark' || ids !== undefined)
      for (let i = 0, { kept } = this; i < kept; i++) this.take(staying[i]!, token, ids);
    for (let i = 0; i < beforeCount; i++) {
      const from = steps.edgesAt(before[i]!);
      const to = steps.edgesEnd(from);
      for (let edge = from; edge < to; edge += EDGE) this.take(edge, token, ids);
    }
    if (glossEnd(this.words.tokens, at) > 0) this.passGloss();
    if (this.isInterrupted(at)) for (let i = 0; i < beforeCount; i++) this.stay(before[i]!);
    this.before = this.here;
    this.beforeCount = this.hereCount;
    this.here = before;
    this.hereCount = 0;
  }

  /** Goes along an edge if it takes a word or mark, or a gap may pass it. */
  private take(edge: number, token: Token, ids: readonly WordId[] | undefined): void {
    const { numbers } = this.steps;
    const code = numbers[edge + 1]!;
    const taken =
      token.kind === 'mark'
        ? code === MARK && this.markOf(edge) === token.norm
        : code === GAP || (code >= WORDS && ids?.includes(code - WORDS) === true);
    if (taken) this.reach(numbers[edge]!);
  }

  private markOf(edge: number): string | null {
    const consume = this.steps.consumes[this.steps.numbers[edge + 2]!]!;
    return consume.kind === 'mark' ? consume.mark : null;
  }

  /** Behind an interruption the pattern goes on from where it was: that is kept, as behind a name. */
  private isInterrupted(at: number): boolean {
    const { interruptions } = this.words;
    return interruptions !== null && (interruptions.behindWord.has(at) || interruptions.behindName.has(at));
  }

  /** A gap passes a gloss in brackets in one step: where it leads is kept, as behind a name. */
  private passGloss(): void {
    const { steps, before, beforeCount } = this;
    for (let i = 0; i < beforeCount; i++) {
      const from = steps.edgesAt(before[i]!);
      for (let edge = from; edge < steps.edgesEnd(from); edge += EDGE)
        if (steps.numbers[edge + 1] === GAP) this.stay(steps.numbers[edge]!);
    }
  }

  private reach(state: number): void {
    if (reached[state]! >= this.count) return;
    reached[state] = this.count;
    const { steps } = this;
    const { numbers } = steps;
    if (state === steps.end) this.ended = true;
    const from = steps.edgesAt(state);
    const to = steps.edgesEnd(from);
    if (to > from) this.here[this.hereCount++] = state;
    for (let edge = from; edge < to; edge += EDGE) if (numbers[edge + 1] === OPEN) this.stay(numbers[edge]!);
    const end = steps.emptyEnd(from);
    for (let i = to; i < end; i++) this.reach(numbers[i]!);
  }

  /** Keeps a state, and those that names, values and gaps lead to from there, for all tokens to come. */
  private stay(from: number): void {
    if (reached[from] === this.always) return;
    const standing = standingAt(this.steps, from);
    const { places } = this.words;
    for (let i = 0; i < standing.length; ) {
      const state = standing[i]!;
      const end = i + 2 + 2 * standing[i + 1]!;
      if (reached[state] !== this.always) {
        reached[state] = this.always;
        if (state === this.steps.end) this.ended = true;
        for (let k = i + 2; k < end; k += 2) {
          const code = standing[k]!;
          if (code === MARK || places.has(code - WORDS)) this.keep(code, standing[k + 1]!);
        }
      }
      i = end;
    }
  }

  private keep(code: number, edge: number): void {
    const { places } = this.words;
    const own = code === MARK ? places.ofMark(this.markOf(edge)!) : places.ofWord(code - WORDS);
    if (own.length === 0) return;
    this.staying[this.kept] = edge;
    this.places[this.kept] = own;
    this.next[this.kept] = 0;
    this.kept += 1;
  }
}

const walk = new Walk();
