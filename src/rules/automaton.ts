import { type Consume, type Draft, type Edge, isCompared } from './edge.js';
import { type Steps, stepsOf } from './steps.js';

/**
 * A pattern as a non-deterministic automaton without empty steps. State 0 is the start.
 * `edges[state]` leave it; `accepting[state]` ends a match.
 */
export interface Program {
  readonly text: string;
  /** The same with empty steps: a sixth of the edges, since none stands behind every word of a gap. */
  readonly steps: Steps;
  /** Those steps as objects. */
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

/** What is known of a program without its states. */
export type Outside = Pick<Program, 'text' | 'hasValue' | 'hasName' | 'types'>;

/** A program whose states are read when it is first run, and their empty steps done away with when they are first reached: most never are. */
export class Automaton implements Program {
  readonly text: string;
  readonly hasValue: boolean;
  readonly hasName: boolean;
  readonly types: readonly string[];
  private inside: Steps | null = null;
  private drawn: Draft | null = null;
  private states: State[] | null = null;
  private all: Program['edges'] | null = null;
  private ends: Program['accepting'] | null = null;

  constructor(
    { text, hasValue, hasName, types }: Outside,
    private readonly read: () => Steps,
  ) {
    this.text = text;
    this.hasValue = hasValue;
    this.hasName = hasName;
    this.types = types;
  }

  get steps(): Steps {
    this.inside ??= this.read();
    return this.inside;
  }

  get draft(): Draft {
    this.drawn ??= this.steps.draft();
    return this.drawn;
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
    this.states ??= [];
    this.states[state] ??= withoutEmptySteps(this.steps, state);
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
    hasName: consumes.some(({ kind }: Consume) => kind === 'name'),
    types: [...new Set(types)],
  };
  return new Automaton(outside, () => stepsOf(draft));
}

/** Replaces the empty steps of a state by the edges behind them. */
function withoutEmptySteps(steps: Steps, from: number): State {
  const { numbers, end } = steps;
  const states = new Set([from]);
  for (const state of states) {
    const at = steps.edgesAt(state);
    const last = steps.emptyEnd(at);
    for (let i = steps.edgesEnd(at); i < last; i++) states.add(numbers[i]!);
  }
  if (states.size === 1) return { edges: steps.edges(from), accepting: from === end };
  const edges: Edge[] = [];
  for (const state of states) for (const edge of steps.edges(state)) edges.push(edge);
  return { edges, accepting: states.has(end) };
}
