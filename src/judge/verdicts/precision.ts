import { isFiner } from '../../compare/index.js';
import type { Case, Judge } from '../case.js';
import { isOpen, type Link } from '../link.js';
import { answerWords, listed, whoHasWhat } from '../say.js';
import { membersOf, verdict } from '../verdict.js';
import { isProgress } from './progress.js';

/** Answers of different origins that fit without being the same; the more precise one first in each pair. */
export const precision: Judge = (given) => {
  const links = given.across.filter(
    (link) =>
      link.kind === 'compatible' &&
      !isProgress(link, given) &&
      !isOpen(link.a) &&
      !isOpen(link.b) &&
      given.originOf(link.a) !== given.originOf(link.b),
  );
  if (links.length === 0) return [];
  const pairs = links.map(finerFirst);
  return [verdict('precision', `${mostPrecise(pairs, given) ?? fitting(links, given)}.`, pairs)];
};

type Pair = Pick<Link, 'a' | 'b'>;

function finerFirst({ a, b }: Link): Pair {
  const finer = a.value !== null && b.value !== null && isFiner(b.value, a.value);
  return finer ? { a: b, b: a } : { a, b };
}

/** "002 has “December 8, 2024”, which fits “2024” and “late 2024”": a stated answer inside all the others, where there is one. */
function mostPrecise(pairs: readonly Pair[], given: Case): string | null {
  const [first] = given.answers;
  const others = membersOf(pairs).filter((statement) => given.answerOf(statement) !== first);
  const finest = membersOf(pairs).filter((statement) => given.answerOf(statement) === first);
  const inside = others.every((other) => isFiner(first!.statements[0]!.value!, other.value!));
  if (finest.length === 0 || !inside || others.some(({ negated }) => negated)) return null;
  const fits = listed([...new Set(others.map((other) => answerWords(other, given)))]);
  return `${whoHasWhat(finest, given)}, which fits ${fits}`;
}

function fitting(links: readonly Link[], given: Case): string {
  const reasons = [...new Set(links.map(({ reason }) => reason))];
  return `${whoHasWhat(membersOf(links), given)}: ${reasons.length === 1 ? reasons[0] : 'these fit together'}`;
}
