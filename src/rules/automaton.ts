import { ASIDE } from './asides.js';
import type { WordId } from './word-table.js';

/** What one step of a match consumes; `beside`: what must stand there, but is left to other matches. */
export type Consume = Consumed & { readonly beside?: true };

type Consumed =
  | { readonly kind: 'word'; readonly word: WordId }
  | { readonly kind: 'gap' }
  | { readonly kind: 'mark'; readonly mark: string }
  /** A whole name of one of these ids. */
  | { readonly kind: 'name'; readonly id: string }
  /** A whole value of a type: the compared one, a capture for a key, or one that is not kept. */
  | { readonly kind: 'value'; readonly slot: string | null; readonly type: string }
  /** These words, kept as the compared value. */
  | { readonly kind: 'words'; readonly sequences: readonly (readonly WordId[])[] };

export interface Edge {
  readonly to: number;
  /** The kind of what it takes, and the word if it is one: edges all look alike, what they take does not. */
  readonly kind: Consume['kind'];
  readonly word: WordId | null;
  readonly consume: Consume;
  /** Offset of the element in the pattern's text; inside a group, of the reference to it. */
  readonly at: number;
}

export function edgeOf(to: number, consume: Consume, at: number): Edge {
  const { kind } = consume;
  return { to, kind, word: kind === 'word' ? consume.word : null, consume, at };
}

/**
 * A pattern's states with empty steps between them, as its parts were put together. State 0 is the start, `end` ends a match,
 * and no two edges lead to one state.
 */
export interface Draft {
  readonly edges: readonly (readonly Edge[])[];
  readonly empty: readonly (readonly number[])[];
  readonly end: number;
}

/**
 * A pattern as a non-deterministic automaton without empty steps. State 0 is the start.
 * `edges[state]` leave it; `accepting[state]` ends a match.
 */
export interface Program {
  readonly text: string;
  /** The same with empty steps: a sixth of the edges, since none stands behind every word of a gap. */
  readonly draft: Draft;
  readonly edges: readonly (readonly Edge[])[];
  readonly accepting: readonly boolean[];
  /** One state of `edges` and of `accepting`, without working out the others: a sentence leads to few. */
  leaving(state: number): State;
  readonly hasValue: boolean;
  /** Whether a match may need a name of the lexicon. */
  readonly hasName: boolean;
  /** The types of its slots other than the compared value's own. */
  readonly types: readonly string[];
}

/** A state of a program without empty steps. */
export interface State {
  readonly edges: readonly Edge[];
  readonly accepting: boolean;
}

/** Whether a step gives the compared value. */
export function isCompared(consume: Consume): boolean {
  return consume.kind === 'words' || (consume.kind === 'value' && consume.slot === 'value');
}

/** Whether a step leaves its words to other matches: those of a gap, an aside, what only stands beside the match. */
export function isPassed(consume: Consume): boolean {
  return consume.beside === true || isFiller(consume);
}

/** Whether a step takes whatever stands there. */
export function isFiller(consume: Consume): boolean {
  return consume.kind === 'gap' || (consume.kind === 'value' && consume.type === ASIDE);
}

/** What is known of a program without its states. */
export type Outside = Pick<Program, 'text' | 'hasValue' | 'hasName' | 'types'>;

/** A program whose states are read when it is first run, and their empty steps done away with when they are first reached: most never are. */
export class Automaton implements Program {
  readonly text: string;
  readonly hasValue: boolean;
  readonly hasName: boolean;
  readonly types: readonly string[];
  private inside: Draft | null = null;
  private readonly states: State[] = [];
  private all: Program['edges'] | null = null;
  private ends: Program['accepting'] | null = null;

  constructor(
    { text, hasValue, hasName, types }: Outside,
    private readonly read: () => Draft,
  ) {
    this.text = text;
    this.hasValue = hasValue;
    this.hasName = hasName;
    this.types = types;
  }

  get draft(): Draft {
    this.inside ??= this.read();
    return this.inside;
  }

  get edges(): Program['edges'] {
    this.all ??= this.draft.edges.map((_, state) => this.leaving(state).edges);
    return this.all;
  }

  get accepting(): Program['accepting'] {
    this.ends ??= this.draft.edges.map((_, state) => this.leaving(state).accepting);
    return this.ends;
  }

  leaving(state: number): State {
    this.states[state] ??= withoutEmptySteps(this.draft, state);
    return this.states[state];
  }
}

/** The program of a pattern's states. */
export function programOf(text: string, draft: Draft): Program {
  const consumes = draft.edges.flatMap((edges) => edges.map(({ consume }) => consume));
  const types = consumes.flatMap((consume) => (consume.kind === 'value' ? [consume.type] : []));
  const outside: Outside = {
    text,
    hasValue: consumes.some(isCompared),
    hasName: consumes.some(({ kind }) => kind === 'name'),
    types: [...new Set(types)],
  };
  return new Automaton(outside, () => draft);
}

/** Replaces the empty steps of a state by the edges behind them. */
function withoutEmptySteps({ edges, empty, end }: Draft, from: number): State {
  if (empty[from]!.length === 0) return { edges: edges[from]!, accepting: from === end };
  const states = new Set([from]);
  for (const state of states) for (const next of empty[state]!) states.add(next);
  return { edges: [...states].flatMap((state) => edges[state]!), accepting: states.has(end) };
}
