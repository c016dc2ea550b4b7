import type { Fact, Report } from './model.js';

/** A fact of both reports whose answers or tier are no longer the same. */
export interface Changed {
  readonly before: Fact;
  readonly after: Fact;
}

/** What became of the discrepancies of an earlier report. Facts are the later report's, except resolved ones. */
export interface ReportDiff {
  /** Discrepancies on facts that were none before. */
  readonly new: readonly Fact[];
  /** Discrepancies whose answers changed: somebody gives an answer that nobody gave, or none gives one any more. */
  readonly changed: readonly Changed[];
  /** Discrepancies of before that are none any more, or that no text speaks of. */
  readonly resolved: readonly Fact[];
  /** Discrepancies with the same answers as before, whoever gives them. */
  readonly open: readonly Fact[];
}

/** What changed between two reports on one story. Facts are the same by id, answers by fingerprint; the order is the reports'. */
export function diff(before: Report, after: Report): ReportDiff {
  const earlier = discrepancies(before);
  const later = discrepancies(after);
  const known = [...later.values()].flatMap((fact): readonly Changed[] => {
    const one = earlier.get(fact.id);
    return one === undefined ? [] : [{ before: one, after: fact }];
  });
  return {
    new: [...later.values()].filter(({ id }) => !earlier.has(id)),
    changed: known.filter((pair) => !isSame(pair)),
    resolved: [...earlier.values()].filter(({ id }) => !later.has(id)),
    open: known.filter(isSame).map(({ after }) => after),
  };
}

function discrepancies({ facts }: Report): ReadonlyMap<string, Fact> {
  const disputed = facts.filter(({ tier }) => tier === 'settle' || tier === 'care');
  return new Map(disputed.map((fact) => [fact.id, fact]));
}

function isSame({ before, after }: Changed): boolean {
  return before.fingerprint === after.fingerprint && before.tier === after.tier;
}
