import type { Apart, Fact, Report, Statement } from './model.js';

interface Found {
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly apart: readonly Apart[];
}

/** Facts of active rules and of draft rules, each for themselves: what a draft finds must not raise an alarm, nor fail a run. */
export function setDraftsApart(
  { statements, facts, apart }: Found,
  draftRules: readonly string[],
): Pick<Report, 'facts' | 'factsOfDraftRules' | 'apart'> {
  if (draftRules.length === 0) return { facts, factsOfDraftRules: [], apart };
  const drafts = new Set(draftRules);
  const theirs = new Set(statements.flatMap(({ id, rule }) => (drafts.has(rule) ? [id] : [])));
  return {
    facts: facts.filter(({ rule }) => !drafts.has(rule)),
    factsOfDraftRules: facts.filter(({ rule }) => drafts.has(rule)),
    apart: apart.filter(({ statement }) => !theirs.has(statement)),
  };
}

/** The facts of all rules, as an author of rules wants them: a draft's findings are what he looks at. */
export function factsOfAllRules({ facts, factsOfDraftRules }: Report): readonly Fact[] {
  return [...facts, ...factsOfDraftRules];
}
