import type { Severity, Tier, Verdict, VerdictKind } from '../model.js';

const tierOf: Readonly<Record<VerdictKind, Tier>> = {
  conflict: 'settle',
  internal: 'settle',
  wording: 'settle',
  attribution: 'care',
  certainty: 'care',
  progress: 'care',
  qualifier: 'care',
  unresolved: 'listed',
  update: 'listed',
  precision: 'undisputed',
  agreement: 'undisputed',
  'single-source': 'confirm',
};

/** The report's order of consequence. */
export const tiers: readonly Tier[] = ['settle', 'care', 'listed', 'undisputed', 'confirm'];

/** The first tier that one of the verdicts puts a fact in. Which word a translator chose is a matter of care where an editor minds little. */
export function tierFor(verdicts: readonly Verdict[], severity: Severity): Tier {
  const minor = severity === 'low';
  const found = new Set(
    verdicts.map(({ verdict }) => (minor && verdict === 'wording' ? 'care' : tierOf[verdict])),
  );
  return tiers.find((tier) => found.has(tier)) ?? 'confirm';
}

/** The weightier verdict first. */
export function byTier(a: Verdict, b: Verdict): number {
  return tiers.indexOf(tierOf[a.verdict]) - tiers.indexOf(tierOf[b.verdict]);
}
