import type { Span } from '../../model.js';
import { CALENDAR_NAMES } from '../../text/calendar-names.js';
import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import {
  GENERIC_SOURCES,
  INNER_PREPOSITIONS,
  LEADING,
  PAST,
  PERSON_NOUNS,
  SAYING_PLURAL,
  SPEAKER_NOUNS,
  STOPS_SPEAKER,
  SUBORDINATORS,
} from '../cues.js';

/** A run of tokens that names a speaker: indexes, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we']);
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|one|two|three|four|five|several|some|many|other|another|both|multiple|senior|top)$/;
const TIME = new RegExp(
  `^(?:${CALENDAR_NAMES}|jan|feb|aug|sept|oct|nov|dec|week|month|year|night|morning|afternoon|evening|day|yesterday|today|earlier|later|\\d{1,4})$`,
);
const BEFORE_TIME = /^(?:on|in|at|last|this|earlier|late|early|next|during|that|the)$/;
const LONGEST = 16;

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word';

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

/** Steps over "on Wednesday", "last week", "Tuesday". */
function beforeTime(tokens: readonly Token[], from: number): number {
  let i = from;
  while (isWord(tokens[i]) && TIME.test(tokens[i]!.norm)) i--;
  if (i === from) return from;
  while (isWord(tokens[i]) && BEFORE_TIME.test(tokens[i]!.norm)) i--;
  return i;
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

/** Whether a token may stand inside a speaker's description and no quotation mark parts it from the next one. */
function belongs(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.kind === 'mark' || STOPS_SPEAKER.has(token.norm)) return false;
  if (next !== undefined && /["“”«»]/.test(text.slice(token.end, next.start))) return false;
  const compound = /[-‐‑]/.test(text[token.start - 1] ?? '');
  return !PAST.has(token.norm) || compound;
}

/** Drops what leads up to the name: "On Tuesday", "But", "After the talks". */
function trimmed(tokens: readonly Token[], run: Run): Run | null {
  let { from } = run;
  let led = startsParticiple(tokens, run);
  if (led) from += 2;
  while (from < run.to && (LEADING.has(tokens[from]!.norm) || (led && TIME.test(tokens[from]!.norm)))) {
    led ||= INNER_PREPOSITIONS.has(tokens[from]!.norm) || SUBORDINATORS.has(tokens[from]!.norm);
    from += tokens[from]!.norm === 'ahead' && tokens[from + 1]?.norm === 'of' ? 2 : 1;
  }
  if (led) from = nameStart(tokens, { from, to: run.to });
  from = titleStart(tokens, { from, to: run.to });
  if (from >= run.to || run.to - from > LONGEST) return null;
  return { from, to: run.to };
}

/** In "the points Mrs Rice", a title begins the name. */
function titleStart(tokens: readonly Token[], { from, to }: Run): number {
  for (let i = to - 1; i > from; i--) {
    const begins = /^(?:mr|mrs|ms|sir|dr|sen|rep|gov|gen)$/.test(tokens[i]!.norm) && tokens[i]!.capital;
    if (
      begins &&
      !tokens[i - 1]!.capital &&
      !SPEAKER_NOUNS.has(tokens[i - 1]!.norm) &&
      !/^(?:and|for|of)$/.test(tokens[i - 1]!.norm)
    )
      return i;
  }
  return from;
}

/** "Commenting on media reports that claimed". */
const startsParticiple = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from > 2 && /.{2}ing$/.test(tokens[from]!.norm) && INNER_PREPOSITIONS.has(tokens[from + 1]!.norm);

/** In "the talks Putin" or "Moscow Mr Putin", where the name begins. */
function nameStart(tokens: readonly Token[], { from, to }: Run): number {
  for (let i = from; i < to; i++)
    if (PERSON_NOUNS.has(tokens[i]!.norm) && i > from && tokens[i]!.capital) return i;
  const second = tokens.findLastIndex(
    ({ norm }, i) => norm === 'the' && i > from && i < to && isPlainNoun(tokens[i - 1]!),
  );
  if (second > from) return second;
  if (tokens.slice(from, to).some(({ norm }) => SPEAKER_NOUNS.has(norm))) return from;
  let start = to;
  while (start > from && tokens[start - 1]!.capital) start--;
  return start < to ? start : from;
}

/** Behind a noun another "the" begins another phrase: "after the talks | the Kremlin". */
const isPlainNoun = ({ capital, norm }: Token): boolean =>
  !capital && !INNER_PREPOSITIONS.has(norm) && !/^(?:and|or|both|all)$/.test(norm);

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

/** Offsets of a run's words, without a possessive ending. */
export const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => [
  tokens[from]!.start,
  tokens[to - 1]!.end,
];

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
