import type { Finding } from '../../../src/kit/lint/finding.js';
import { lint } from '../../../src/kit/lint/index.js';
import { lexicon, ruleText } from '../../rules/helpers.js';

export const examples = `examples:
  - text: Nobody came.
    expect: nothing
  - text: Amina Okoro made her second visit.
    expect: { value: second }
  - articles: { A: Her second visit., B: Her first visit. }
    expect: conflict
`;

/** What lint says of one rule; its YAML below the severity, with the three examples unless it has its own. */
export function linted(lines: string, lexiconText = lexicon): readonly Finding[] {
  const text = ruleText(lines.includes('examples:') ? lines : `${lines}\n${examples}`);
  return lint([
    { path: 'p/lexicon.yaml', text: lexiconText },
    { path: 'p/r.yaml', text },
  ]).filter(({ file, check }) => file === 'p/r.yaml' || check !== 'unused');
}

/** Level, place and words of each finding. */
export function words(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ level, line, column, message }) => `${level} ${line}:${column} ${message}`);
}
