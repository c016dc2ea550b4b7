import type { Consume, Program } from './automaton.js';
import type { WordId } from './word-table.js';

/** From where to where an edge leads. */
export type Step = readonly [from: number, to: number];

/** A program's edges by the word or mark that they take. */
export interface Outline {
  readonly byWord: ReadonlyMap<WordId, readonly Step[]>;
  readonly byMark: ReadonlyMap<string, readonly Step[]>;
}

const outlines = new WeakMap<Program, Outline>();

/** A program's outline, made once. */
export function outlineOf(program: Program): Outline {
  const outline = outlines.get(program) ?? outlined(program);
  outlines.set(program, outline);
  return outline;
}

function outlined({ draft }: Program): Outline {
  const byWord = new Map<WordId, Step[]>();
  const byMark = new Map<string, Step[]>();
  draft.edges.forEach((edges, from) => {
    for (const { consume, to } of edges) {
      if (consume.kind === 'word') append(byWord, consume.word, [from, to]);
      else if (consume.kind === 'mark') append(byMark, consume.mark, [from, to]);
    }
  });
  return { byWord, byMark };
}

function append<K>(steps: Map<K, Step[]>, key: K, step: Step): void {
  const list = steps.get(key);
  if (list === undefined) steps.set(key, [step]);
  else list.push(step);
}

/** Whether an edge takes a name or value, which may be of any length. */
export const isOpen = ({ kind }: Consume): boolean => kind === 'name' || kind === 'value' || kind === 'words';
