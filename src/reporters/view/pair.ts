import type { Fact, Statement } from '../../model.js';
import type { Book } from './story-view.js';

const SETTLE = new Set(['conflict', 'internal', 'wording']);

/**
 * The two statements that show a discrepancy best: of the pairs that the first verdict to settle rests on, the plainest,
 * then the first; a draft before what it differs from. Without pairs, the first statements of two answers; null where there are no two.
 */
export function showPair(book: Book, fact: Fact): readonly [Statement, Statement] | null {
  const verdict = fact.verdicts.find(({ verdict }) => SETTLE.has(verdict)) ?? fact.verdicts[0];
  const pairs = (verdict?.between ?? []).flatMap((ids) => asPair(book.statements(ids)));
  const best = pairs.toSorted((a, b) => hedges(a) - hedges(b))[0];
  if (best !== undefined) return book.isDraft(best[1]) && !book.isDraft(best[0]) ? [best[1], best[0]] : best;
  const firsts = fact.answers.flatMap(({ statements }) => book.statements(statements).slice(0, 1));
  return asPair(firsts.slice(0, 2))[0] ?? null;
}

function asPair([a, b]: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  return a === undefined || b === undefined ? [] : [[a, b]];
}

function hedges(pair: readonly Statement[]): number {
  return pair.filter(({ certainty }) => certainty !== 'asserted').length;
}
