import type { Certainty, Statement } from '../model.js';

const RANK: Readonly<Record<Certainty, number>> = {
  asserted: 0,
  reported: 1,
  planned: 2,
  unclear: 3,
  'no-comment': 4,
};

/** The firmer first; of equals, what somebody is quoted with before what is put in the text's words. */
export function compareFirmness(a: Statement, b: Statement): number {
  return RANK[a.certainty] - RANK[b.certainty] || Number(isIndirect(a)) - Number(isIndirect(b));
}

const isIndirect = ({ attribution }: Statement): boolean => attribution?.direct === false;

export function isPlain({ certainty }: Statement): boolean {
  return certainty === 'asserted';
}

/** The firmest of some statements, the first of equals. */
export function firmest(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted(compareFirmness)[0];
}
