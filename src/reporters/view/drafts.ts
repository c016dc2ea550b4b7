import type { Report } from '../../model.js';

/** Draft rules that found nothing to compare. */
export function silentDrafts({ run, factsOfDraftRules }: Report): readonly string[] {
  const found = new Set(factsOfDraftRules.map(({ rule }) => rule));
  return run.draftRules.filter((id) => !found.has(id));
}
