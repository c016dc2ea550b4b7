import type { Token } from '../text/index.js';
import type { Consume, Program } from './program.js';
import type { WordId } from './word-table.js';

/** A sentence's words, without its names and values. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly (readonly WordId[] | undefined)[];
}

/**
 * Whether the words and marks of a sentence allow a match, whatever names and values stand in it: false is certain, true is
 * not. Most sentences that have a pattern's anchors fail here, before anybody looks for their names and values. Linear in
 * tokens × edges.
 */
export function mayMatch(program: Program, { tokens, words }: Words): boolean {
  const outline = new Outline(program);
  for (let at = 0; at < tokens.length && !outline.ended; at++) outline.read(tokens[at]!, words[at], at);
  return outline.ended;
}

/** The states that can be reached when names and values may stand anywhere and be of any length. */
class Outline {
  ended = false;
  /** Reached behind a name or value, which may have ended anywhere: there to stay. */
  private readonly lasting: number[] = [];
  /** Reached by the last token. */
  private here: number[] = [];
  /** By state: 1 + the token that reached it last; `always` for lasting ones. */
  private readonly since: Uint32Array;

  constructor(private readonly program: Program) {
    this.since = new Uint32Array(program.edges.length);
    this.last(0);
  }

  read(token: Token, words: readonly WordId[] | undefined, at: number): void {
    const before = this.here;
    this.here = [];
    if (words !== undefined || token.kind === 'mark')
      for (let i = 0; i < this.lasting.length; i++) this.step(this.lasting[i]!, token, words, at);
    for (const state of before) this.step(state, token, words, at);
  }

  private step(state: number, token: Token, words: readonly WordId[] | undefined, at: number): void {
    for (const { consume, to } of this.program.edges[state]!) {
      if (isOpen(consume)) this.last(to);
      else if (takes(consume, token, words) && this.since[to]! < at + 1) this.reach(to, at);
    }
  }

  private reach(state: number, at: number): void {
    this.since[state] = at + 1;
    this.here.push(state);
    this.ended ||= this.program.accepting[state]!;
  }

  /** Marks a state as one to stay, and those behind its names, values and gaps. */
  private last(state: number): void {
    if (this.since[state] === always) return;
    this.since[state] = always;
    this.lasting.push(state);
    this.ended ||= this.program.accepting[state]!;
    for (const { consume, to } of this.program.edges[state]!)
      if (isOpen(consume) || consume.kind === 'gap') this.last(to);
  }
}

const always = 0xffffffff;

const isOpen = ({ kind }: Consume): boolean => kind === 'name' || kind === 'value' || kind === 'words';

function takes(consume: Consume, { kind, norm }: Token, words: readonly WordId[] | undefined): boolean {
  if (consume.kind === 'word') return words?.includes(consume.word) ?? false;
  return kind === 'mark' ? consume.kind === 'mark' && consume.mark === norm : consume.kind === 'gap';
}
