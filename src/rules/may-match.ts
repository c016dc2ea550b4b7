import type { Token } from '../text/index.js';
import type { Program } from './program.js';
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
  const outline = outlines.get(program) ?? outlineOf(program);
  outlines.set(program, outline);
  const walk = new Walk(outline, program.accepting);
  for (let at = 0; at < tokens.length && !walk.ended; at++) walk.read(tokens[at]!, words[at], at);
  return walk.ended;
}

/** A program's edges by what they lead to. All edges into a state consume the same. */
interface Outline {
  /** States by the word or mark that leads to them. */
  readonly byWord: ReadonlyMap<WordId, readonly number[]>;
  readonly byMark: ReadonlyMap<string, readonly number[]>;
  /** Per state that a word or mark leads to: the states before. */
  readonly before: ReadonlyMap<number, readonly number[]>;
  /** Per state: those behind a gap's word. */
  readonly gaps: ReadonlyMap<number, readonly number[]>;
  /** Per state: those behind a name or value, which may end anywhere. */
  readonly open: ReadonlyMap<number, readonly number[]>;
}

const outlines = new WeakMap<Program, Outline>();

function outlineOf({ edges }: Program): Outline {
  const byWord = new Map<WordId, number[]>();
  const byMark = new Map<string, number[]>();
  const before = new Map<number, number[]>();
  const gaps = new Map<number, number[]>();
  const open = new Map<number, number[]>();
  edges.forEach((leaving, from) => {
    for (const { consume, to } of leaving) {
      if (consume.kind === 'gap') append(gaps, from, to);
      else if (consume.kind !== 'word' && consume.kind !== 'mark') append(open, from, to);
      else {
        if (!before.has(to)) {
          if (consume.kind === 'word') append(byWord, consume.word, to);
          else append(byMark, consume.mark, to);
        }
        append(before, to, from);
      }
    }
  });
  return { byWord, byMark, before, gaps, open };
}

function append<K>(lists: Map<K, number[]>, key: K, state: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [state]);
  else list.push(state);
}

const always = 0x7fffffff;
const nowhere: readonly number[] = [];

/** The states that can be reached when names and values may stand anywhere and be of any length. */
class Walk {
  ended = false;
  /** Per state: how many tokens had been read when it was last reached; `always` behind a name or value. */
  private readonly reached: Int32Array;
  /** Those reached by the last token. */
  private here: number[] = [];

  constructor(
    private readonly outline: Outline,
    private readonly accepting: readonly boolean[],
  ) {
    this.reached = new Int32Array(accepting.length).fill(-1);
    this.stay(0);
  }

  read({ kind, norm }: Token, words: readonly WordId[] | undefined, at: number): void {
    const { byWord, byMark, gaps } = this.outline;
    const last = this.here;
    this.here = [];
    if (kind === 'mark') this.enter(byMark.get(norm), at);
    else {
      for (const word of words ?? nowhere) this.enter(byWord.get(word), at);
      for (const state of last) for (const next of gaps.get(state) ?? nowhere) this.reach(next, at);
    }
  }

  /** Reaches those of some states that come behind one where the pattern is. */
  private enter(states: readonly number[] | undefined, at: number): void {
    for (const state of states ?? nowhere)
      if (this.outline.before.get(state)!.some((from) => this.reached[from]! >= at)) this.reach(state, at);
  }

  private reach(state: number, at: number): void {
    if (this.reached[state]! > at) return;
    this.reached[state] = at + 1;
    this.here.push(state);
    this.ended ||= this.accepting[state]!;
    for (const next of this.outline.open.get(state) ?? nowhere) this.stay(next);
  }

  /** Keeps a state for all tokens to come, and those behind its gaps, names and values. */
  private stay(state: number): void {
    if (this.reached[state] === always) return;
    this.reached[state] = always;
    this.ended ||= this.accepting[state]!;
    for (const next of this.outline.gaps.get(state) ?? nowhere) this.stay(next);
    for (const next of this.outline.open.get(state) ?? nowhere) this.stay(next);
  }
}
