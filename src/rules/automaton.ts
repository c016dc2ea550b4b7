import { type Consume, type Draft, type Edge, isCompared } from './edge.js';
import type { Places } from './places.js';
import { EDGE, type Steps, stepsOf, WORDS } from './steps.js';

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
  /** One state of `edges` and of `accepting`, without working out the others. */
  leaving(state: number): State;
  /** The same for one sentence, which leads to few states and has few of their words. */
  leavingIn(places: Places, state: number): State;
  /** Lets go of all of this; it is worked out again when it is asked for. */
  forget(): void;
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
  private exits: Exits[] | null = null;
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

  forget(): void {
    this.inside = this.drawn = this.all = this.ends = this.states = this.exits = null;
  }

  leaving(state: number): State {
    this.states ??= [];
    this.states[state] ??= this.openState(state, everywhere);
    return this.states[state];
  }

  leavingIn(places: Places, state: number): State {
    return this.openState(state, places);
  }

  private openState(state: number, places: Pick<Places, 'has'>): State {
    this.exits ??= [];
    this.exits[state] ??= withoutEmptySteps(this.steps, state);
    const { edges, accepting } = this.exits[state];
    const { steps } = this;
    const open: Edge[] = [];
    for (let i = 0; i < edges.length; i++) {
      const code = steps.numbers[edges[i]! + 1]!;
      if (code < WORDS || places.has(code - WORDS)) open.push(steps.edge(edges[i]!));
    }
    return { edges: open, accepting };
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

/** Where the edges of a state stand among the steps, its empty steps replaced by the edges behind them. */
interface Exits {
  readonly edges: readonly number[];
  readonly accepting: boolean;
}

function withoutEmptySteps(steps: Steps, from: number): Exits {
  const { numbers, end } = steps;
  const states = [from];
  const reached = new Set(states);
  const edges: number[] = [];
  for (let k = 0; k < states.length; k++) {
    const at = steps.edgesAt(states[k]!);
    const emptyAt = steps.edgesEnd(at);
    for (let edge = at; edge < emptyAt; edge += EDGE) edges.push(edge);
    const last = steps.emptyEnd(at);
    for (let i = emptyAt; i < last; i++) {
      const next = numbers[i]!;
      if (reached.has(next)) continue;
      reached.add(next);
      states.push(next);
    }
  }
  return { edges, accepting: reached.has(end) };
}

/** What has every word. */
const everywhere: Pick<Places, 'has'> = { has: () => true };
