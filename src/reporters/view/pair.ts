import type { Fact, Statement } from '../../model.js';
import { type Group, sides } from './answers.js';
import { type Book, namesOf } from './story-view.js';

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

/** Who else gives the answer of a statement. */
export function alsoNames(book: Book, fact: Fact, one: Statement): readonly string[] {
  const same = sides(book, fact).find(({ statements }) => statements.some(({ id }) => id === one.id));
  return namesOf(book, same?.statements ?? []).filter((name) => name !== book.name(one.article));
}

/** What else the texts answer; that one of the pair also leaves it open elsewhere is for Details. */
export function otherSides(all: readonly Group[], pair: readonly Statement[]): readonly Group[] {
  const shown = new Set(pair.map(({ id }) => id));
  const speaking = new Set(pair.map(({ article }) => article));
  return all
    .filter(({ statements }) => !statements.some(({ id }) => shown.has(id)))
    .filter(({ statements, open }) => !(open && statements.every(({ article }) => speaking.has(article))));
}
