import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import { GENERIC_SOURCES, SAYING_PLURAL, SPEAKER_NOUNS } from '../cues.js';
import { mainSubject } from './main-subject.js';
import { beforeTime, belongs, DETERMINER, isWord, LONGEST, type Run, TIME, trimmed } from './run.js';

export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
/** The words that name the speaker of the verb at `verb`, read leftwards; null when none stand there. */
export function speakerBefore(text: string, tokens: readonly Token[], verb: number): Run | null {
  let end = verb - 1;
  while (
    isAdverb(tokens[end]) ||
    ['has', 'have', 'had', 'itself', 'himself', 'herself', 'first'].includes(tokens[end]?.norm ?? '')
  )
    end--;
  end = beforeTime(tokens, end);
  const last = tokens[end];
  if (last === undefined) return null;
  if (last.kind === 'mark') return beforeAside(text, tokens, end);
  if (['that', 'which', 'who'].includes(last.norm)) return beforeRelative(text, tokens, end);
  if (['and', 'but', 'then'].includes(last.norm)) return mainSubject(text, tokens, end);
  if (PRONOUNS.has(last.norm)) return { from: end, to: end + 1 };
  return runEndingAt(text, tokens, end);
}

/** "Peskov, the spokesman, said"; "Peskov (58) said". */
function beforeAside(text: string, tokens: readonly Token[], at: number): Run | null {
  const close = tokens[at]!.norm;
  const open = close === ')' ? '(' : close;
  if (close !== ',' && close !== ')' && close !== '–') return null;
  if (close === ',' && !tokens.slice(0, at).some(isFiniteVerb)) return mainSubject(text, tokens, at);
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    const token = tokens[i]!;
    if (token.kind !== 'mark' || token.norm !== open) continue;
    return isWord(tokens[i - 1]) ? runEndingAt(text, tokens, i - 1) : null;
  }
  return null;
}

/** "media reports that claimed", "Mr Lee, who said". */
function beforeRelative(text: string, tokens: readonly Token[], at: number): Run | null {
  const end = tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  return isWord(tokens[end]) ? runEndingAt(text, tokens, end) : null;
}

function runEndingAt(text: string, tokens: readonly Token[], end: number): Run | null {
  let from = end + 1;
  while (
    from > 0 &&
    end - from < LONGEST &&
    belongs(text, tokens, from - 1) &&
    !isPluralSaying(tokens, from - 1)
  )
    from--;
  return trimmed(tokens, { from, to: end + 1 });
}

/** "Analysts note | the meeting underlines": another verb of saying, not a noun. */
const isPluralSaying = (tokens: readonly Token[], i: number): boolean =>
  SAYING_PLURAL.has(tokens[i]!.norm) && /s$/.test(tokens[i - 1]?.norm ?? '');

/** The speaker behind the verb: "said Dmitry Peskov, a spokesman". */
export function speakerAfter(text: string, tokens: readonly Token[], verb: number): Run | null {
  const from = verb + 1;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && belongs(text, tokens, to) && !endsName(tokens, to))
    to++;
  const first = tokens[from];
  if (to === from || !isWord(first)) return null;
  const named = tokens.slice(from, to).some(({ capital, norm }) => capital || SPEAKER_NOUNS.has(norm));
  return named && (first.capital || DETERMINER.test(first.norm) || SPEAKER_NOUNS.has(first.norm))
    ? { from, to }
    : null;
}

function endsName(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  if (/^(?:in|on|at|during|after|before|to|by|told|said|last|this|earlier|later)$/.test(norm)) return true;
  return TIME.test(norm) && tokens[i]!.norm !== 'may' ? true : isFiniteVerb(tokens[i]) && !tokens[i]!.capital;
}

/** Whether a speaker is nobody in particular: sources, media, people familiar with the matter. */
export function isGeneric(tokens: readonly Token[], { from, to }: Run): boolean {
  const words = tokens.slice(from, to);
  return words.some(({ norm, capital }, i) => {
    const next = words[i + 1]?.norm;
    if (norm === 'people' || norm === 'person') return /^(?:familiar|close|briefed|with)$/.test(next ?? '');
    if (norm === 'report') return false;
    return GENERIC_SOURCES.has(norm) && (i === 0 || !capital) && next !== 'secretary' && next !== 'office';
  });
}

/** Whether the words may name a speaker at all: a pronoun, a capital, a noun for people or bodies. */
export function maySpeak(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from === 1 && /^(?:this|that|these|those|which|there)$/.test(tokens[from]!.norm)) return false;
  return tokens
    .slice(from, to)
    .some(({ capital, norm }) => capital || SPEAKER_NOUNS.has(norm) || GENERIC_SOURCES.has(norm));
}
