import { FALSE_WORDS, REPORT_WORDS } from '../cues.js';
import type { PhraseHit } from '../phrases.js';
import type { Region } from '../region.js';

/** Words between a report and what it tells, and between that and the word that calls it false. */
const FARTHEST = 8;

/** The word behind a match that calls the report of it false: "called reports of a pull-out untrue", "claims that he left are baseless". */
export function falseReport({ tokens, first, last }: Region): PhraseHit | null {
  const before = tokens.slice(Math.max(0, first - FARTHEST), first);
  const report = before.findLastIndex(
    ({ norm }, i) => REPORT_WORDS.has(norm) && /^(?:of|that|about|on)$/.test(before[i + 1]?.norm ?? ''),
  );
  if (report < 0) return null;
  const behind = tokens.slice(last + 1, last + 1 + FARTHEST);
  const at = behind.findIndex(({ norm }) => FALSE_WORDS.has(norm));
  if (at < 0 || behind.slice(0, at).some(({ kind }) => kind === 'mark')) return null;
  const from = last + 1 + at;
  return { from, to: from + 1, phrase: tokens[from]!.norm };
}
