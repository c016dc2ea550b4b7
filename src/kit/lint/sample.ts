import type { RuleSet } from '../../rules/index.js';
import type { Consume, Edge, Program } from '../../rules/program.js';
import { samples } from './samples.js';

/** A text that a pattern should match, and where one of its steps stands in it. */
export interface Sample {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The shortest texts that a pattern should match by way of two steps that follow each other; the place is the value's. */
export function samplesThrough(
  program: Program,
  [before, after]: readonly [Edge, Edge],
  rules: RuleSet,
): readonly Sample[] {
  const head = shortest(program, 0, (state) => program.edges[state]!.includes(before));
  const tail = shortest(program, after.to, (state) => program.accepting[state]!);
  if (head === null || tail === null) return [];
  const value = before.consume.kind === 'value' ? before : after;
  const type = value.consume.kind === 'value' ? value.consume.type : '';
  return (samples[type] ?? []).map((words) => {
    const steps = [...head, before, after, ...tail];
    const parts = steps.map((edge) => (edge === value ? words : wordsOf(edge.consume, rules)));
    const at = parts.slice(0, steps.indexOf(value)).join(' ');
    const start = at === '' ? 0 : at.length + 1;
    return { text: parts.join(' '), start, end: start + words.length };
  });
}

/** The fewest steps from a state to one that is wanted; null when there are none. */
function shortest(
  { edges }: Program,
  from: number,
  wanted: (state: number) => boolean,
): readonly Edge[] | null {
  const ways = new Map<number, readonly Edge[]>([[from, []]]);
  for (const [state, way] of ways) {
    if (wanted(state)) return way;
    for (const edge of edges[state]!) if (!ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
  }
  return null;
}

function wordsOf(consume: Consume, { words, names }: RuleSet): string {
  switch (consume.kind) {
    case 'word':
      return words.forms(consume.word)[0] ?? '';
    case 'words':
      return (consume.sequences[0] ?? []).map((word) => words.forms(word)[0]).join(' ');
    case 'name':
      return names.find(({ id }) => id === consume.id)?.spellings[0] ?? '';
    case 'value':
      return samples[consume.type]?.[0] ?? '';
    case 'mark':
      return consume.mark;
    case 'gap':
      return 'then';
  }
}
