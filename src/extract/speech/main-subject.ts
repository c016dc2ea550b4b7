import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import { SPEAKER_NOUNS, SUBORDINATORS } from '../cues.js';
import { beforeTime, belongs, DETERMINER, LONGEST, type Run, trimmed } from './run.js';

/** The subject of the sentence's main clause, among the tokens before `before`; null when no subject is plain. */
export function mainSubject(text: string, tokens: readonly Token[], before: number): Run | null {
  let from = afterDateline(text, tokens);
  for (let turn = 0; turn < 3 && isFronted(tokens, from); turn++) {
    const comma = commaAfter(tokens, from, before);
    if (comma < 0) break;
    from = comma + 1;
  }
  let to = from;
  while (to < before && belongs(text, tokens, to) && !isVerbLike(tokens, to, from)) to++;
  to = Math.max(from, beforeTime(tokens, to - 1) + 1);
  return to === from || to - from > LONGEST ? null : trimmed(tokens, { from, to });
}

const DATELINE_LENGTH = 10;

/** Where a sentence begins behind its dateline: "LIMA, May 3 (Reuters) - | President Mori". */
function afterDateline(text: string, tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first === undefined || !/^\p{Lu}{3,}$/u.test(text.slice(first.start, first.end))) return 0;
  const end = tokens.slice(0, DATELINE_LENGTH).findIndex(({ norm }) => norm === ')');
  return end > 0 && tokens[end + 1]?.norm === '–' ? end + 2 : 0;
}

function isFronted(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === 'mark') return false;
  if (SUBORDINATORS.has(first.norm) || first.norm === 'to') return true;
  if (
    /^(?:however|meanwhile|earlier|later|also|still|instead|separately|but|and|yet|so|then)$/.test(first.norm)
  ) {
    return tokens[from + 1]?.norm === ',' || SUBORDINATORS.has(tokens[from + 1]?.norm ?? '');
  }
  return /ing$/.test(first.norm) && first.norm.length > 4 && tokens[from + 1]?.capital !== true;
}

function commaAfter(tokens: readonly Token[], from: number, before: number): number {
  for (let i = from; i < before; i++) {
    if (tokens[i]!.norm !== ',') continue;
    const next = tokens[i + 1];
    if (next !== undefined && ['who', 'which', 'whose', 'where', 'and'].includes(next.norm)) continue;
    return i;
  }
  return -1;
}

function isVerbLike(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from) return false;
  const token = tokens[i]!;
  if (isFiniteVerb(token)) return !DETERMINER.test(tokens[i - 1]!.norm);
  if (isAdverb(token) && !token.capital) return true;
  const next = tokens[i + 1];
  const noun =
    SPEAKER_NOUNS.has(token.norm) ||
    isFiniteVerb(next) ||
    /^(?:,|of|and|who|in|from|with)$/.test(next?.norm ?? '');
  return tokens[i - 1]!.capital && !token.capital && /s$/.test(token.norm) && !noun;
}
