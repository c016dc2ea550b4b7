import type { Statement, Verdict } from '../../model.js';
import type { Case, Judge } from '../case.js';
import { isOpen, type Link } from '../link.js';
import { have, listed, namesOf, whoHasWhat } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/**
 * Answers that cannot be compared (another currency, no time zone), unless the two articles have others that can; or a question that
 * every text leaves open.
 */
export const unresolved: Judge = (given) => {
  if (given.answers.length === 0) return [verdict('unresolved', `${leftOpen(given)}.`, [])];
  return [...incomparable(given), ...unbound(given)];
};

function incomparable(given: Case): readonly Verdict[] {
  const links = given.across.filter(
    (link) => link.kind === 'incomparable' && !areComparedElsewhere(link, given),
  );
  if (links.length === 0) return [];
  const reasons = [...new Set(links.map(({ reason }) => reason))];
  return [verdict('unresolved', `${whoHasWhat(membersOf(links), given)}: ${reasons.join('; ')}.`, links)];
}

/** Answers that exclude each other if they are on one event, which nothing in their texts tells. */
function unbound(given: Case): readonly Verdict[] {
  const links = [...given.across, ...given.within].filter(({ kind }) => kind === 'unbound');
  if (links.length === 0) return [];
  const sides = whoHasWhat(membersOf(links), given);
  return [verdict('unresolved', `${sides}; whether they are on one event cannot be told.`, links)];
}

function areComparedElsewhere({ a, b }: Link, { across }: Case): boolean {
  const articles = [a.article, b.article];
  return across.some(
    (other) =>
      other.kind !== 'incomparable' &&
      articles.includes(other.a.article) &&
      articles.includes(other.b.article),
  );
}

function leftOpen(given: Case): string {
  const [silent, open] = [
    given.statements.filter(declines),
    given.statements.filter((each) => !declines(each)),
  ];
  const clause = (all: readonly Statement[], words: string) => {
    const names = namesOf(all, given);
    return names.length === 0 ? [] : [`${listed(names)} ${have(names)} ${words}`];
  };
  return [...clause(open, 'it open'), ...clause(silent, 'no comment on it')].join('; ');
}

const declines = (statement: Statement): boolean => isOpen(statement) && statement.certainty === 'no-comment';
