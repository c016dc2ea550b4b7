import { EDGE, GAP, MARK, OPEN, type Steps, WORDS } from './steps.js';

/**
 * Where names, values and gaps lead from a state, whatever they are: one state after the other, each with how many words and
 * marks lead on from it, what each of those edges takes, and its place among the program's steps.
 */
type Standing = Int32Array;

/** Worked out once per state. */
export function standingAt(steps: Steps, from: number): Standing {
  steps.standing[from] ??= standingOf(steps, from);
  return steps.standing[from];
}

function standingOf(steps: Steps, from: number): Standing {
  const { numbers } = steps;
  const found: number[] = [];
  const states = [from];
  const reached = new Set(states);
  const reach = (state: number): void => {
    if (reached.has(state)) return;
    reached.add(state);
    states.push(state);
  };
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    const at = steps.edgesAt(state);
    const end = steps.edgesEnd(at);
    const leading = found.push(state, 0) - 1;
    for (let edge = at; edge < end; edge += EDGE) {
      const code = numbers[edge + 1]!;
      if (code === GAP || code === OPEN) reach(numbers[edge]!);
      if (code !== MARK && code < WORDS) continue;
      found.push(code, edge);
      found[leading]! += 1;
    }
    for (let i = end; i < steps.emptyEnd(at); i++) reach(numbers[i]!);
  }
  return Int32Array.from(found);
}
