import type { Edge } from './edge.js';
import type { Line } from './line.js';

/** The tokens of a sentence at which one of some edges takes something; null when it may be any. */
export function startsIn(line: Line, edges: readonly Edge[]): ReadonlySet<number> | null {
  const starts = new Set<number>();
  for (const edge of edges) {
    const places = placesOf(line, edge);
    if (places === null) return null;
    for (const at of places) starts.add(at);
  }
  return starts;
}

/** Where an edge takes something; null when that may be anywhere. */
function placesOf(line: Line, edge: Edge): readonly number[] | null {
  const { consume } = edge;
  switch (consume.kind) {
    case 'name':
      return placesIn(line.names, (cuts) => cuts.some(({ id }) => id === consume.id));
    case 'value':
      return placesIn(line.values(consume.type), () => true);
    case 'word':
      return line.places.ofWord(consume.word);
    case 'mark':
      return line.places.ofMark(consume.mark);
    default:
      return null;
  }
}

function placesIn<C>(
  cuts: readonly (readonly C[] | undefined)[],
  isTaken: (cuts: readonly C[]) => boolean,
): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < cuts.length; at++) if (cuts[at] !== undefined && isTaken(cuts[at]!)) places.push(at);
  return places;
}
