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
  readonly consume: Consume;
  /** Offset of the element in the pattern's text; inside a group, of the reference to it. */
  readonly at: number;
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
  readonly hasValue: boolean;
  /** Whether a match may need a name of the lexicon. */
  readonly hasName: boolean;
  /** The types of its slots other than the compared value's own. */
  readonly types: readonly string[];
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

type Steps = Pick<Program, 'edges' | 'accepting'>;

/** What is known of a program without its states. */
export type Outside = Pick<Program, 'text' | 'hasValue' | 'hasName' | 'types'>;

/** A program whose states are read, and their empty steps done away with, when it is first run: most never are. */
export class Automaton implements Program {
  readonly text: string;
  readonly hasValue: boolean;
  readonly hasName: boolean;
  readonly types: readonly string[];
  private inside: Draft | null = null;
  private steps: Steps | null = null;

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
    this.steps ??= withoutEmptySteps(this.draft);
    return this.steps.edges;
  }

  get accepting(): Program['accepting'] {
    this.steps ??= withoutEmptySteps(this.draft);
    return this.steps.accepting;
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

/** Replaces empty steps by the edges behind them. */
function withoutEmptySteps({ edges, empty, end }: Draft): Steps {
  const closures = edges.map((_, state) => closure(empty, state));
  return {
    edges: closures.map((states) => states.flatMap((state) => edges[state]!)),
    accepting: closures.map((states) => states.includes(end)),
  };
}

function closure(empty: Draft['empty'], from: number): readonly number[] {
  const seen = new Set([from]);
  for (const state of seen) for (const next of empty[state]!) seen.add(next);
  return [...seen];
}
