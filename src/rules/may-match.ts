import type { Token } from '../text/index.js';
import type { Draft, Program } from './automaton.js';
import { isOpen, type Outline, outlineOf, type Step } from './outline.js';
import type { WordId } from './word-table.js';

/** A sentence's words, without its names and values. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly (readonly WordId[] | undefined)[];
}

/**
 * Whether the words and marks of a sentence allow a match, whatever names and values stand in it: false is certain, true is
 * not. Most sentences that have a pattern's anchors fail here, before anybody looks for their names and values. Linear in
 * tokens × edges, and mostly far less: only states that a token's words lead to are looked at.
 */
export function mayMatch(program: Program, { tokens, words }: Words): boolean {
  const walk = new Walk(program);
  for (let at = 0; at < tokens.length && !walk.ended; at++) walk.read(tokens[at]!, words[at], at);
  return walk.ended;
}

const always = 0x7fffffff;
const none: readonly never[] = [];

/** The states that can be reached when names and values may stand anywhere and be of any length. */
class Walk {
  ended = false;
  private readonly outline: Outline;
  private readonly draft: Draft;
  /** Per state: how many tokens had been read when it was last reached; `always` behind a name or value. */
  private readonly reached: Int32Array;
  /** Those reached by the last token. */
  private here: number[] = [];

  constructor(program: Program) {
    this.outline = outlineOf(program);
    this.draft = program.draft;
    this.reached = new Int32Array(this.draft.edges.length).fill(-1);
    this.stay(0);
  }

  read({ kind, norm }: Token, words: readonly WordId[] | undefined, at: number): void {
    const last = this.here;
    this.here = [];
    if (kind === 'mark') this.take(this.outline.byMark.get(norm), at);
    else {
      if (words !== undefined) for (const word of words) this.take(this.outline.byWord.get(word), at);
      for (const state of last)
        for (const { consume, to } of this.draft.edges[state]!)
          if (consume.kind === 'gap') this.reach(to, at);
    }
  }

  private take(steps: readonly Step[] = none, at: number): void {
    for (const [from, to] of steps) if (this.reached[from]! >= at) this.reach(to, at);
  }

  private reach(state: number, at: number): void {
    if (this.reached[state]! > at) return;
    this.reached[state] = at + 1;
    this.here.push(state);
    this.ended ||= state === this.draft.end;
    for (const { consume, to } of this.draft.edges[state]!) if (isOpen(consume)) this.stay(to);
    for (const next of this.draft.empty[state]!) this.reach(next, at);
  }

  /** Keeps a state for all tokens to come, and those behind its gaps, names and values. */
  private stay(state: number): void {
    if (this.reached[state] === always) return;
    this.reached[state] = always;
    this.ended ||= state === this.draft.end;
    for (const { consume, to } of this.draft.edges[state]!)
      if (consume.kind === 'gap' || isOpen(consume)) this.stay(to);
    for (const next of this.draft.empty[state]!) this.stay(next);
  }
}
