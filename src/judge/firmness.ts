import type { Certainty, Statement } from '../model.js';

const RANK: Readonly<Record<Certainty, number>> = {
  asserted: 0,
  reported: 1,
  planned: 2,
  unclear: 3,
  'no-comment': 4,
};

/** The firmer first. */
export function compareFirmness(a: Statement, b: Statement): number {
  return RANK[a.certainty] - RANK[b.certainty];
}

export function isPlain({ certainty }: Statement): boolean {
  return certainty === 'asserted';
}

/** The firmest of some statements, the first of equals. */
export function firmest(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted(compareFirmness)[0];
}
