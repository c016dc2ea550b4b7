import type { Span } from '../../model.js';
import { CALENDAR_NAMES } from '../../text/calendar-names.js';
import type { Token } from '../../text/index.js';
import {
  INNER_PREPOSITIONS,
  LEADING,
  PAST,
  PERSON_NOUNS,
  SPEAKER_NOUNS,
  STOPS_SPEAKER,
  SUBORDINATORS,
} from '../cues.js';

/** A run of tokens that names a speaker: indexes, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Offsets of a run's words, without a possessive ending. */
export const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => [
  tokens[from]!.start,
  tokens[to - 1]!.end,
];

/** Words that open a description: "the", "two", "senior". */
export const DETERMINER =
  /^(?:the|a|an|his|her|its|their|one|two|three|four|five|several|some|many|other|another|both|multiple|senior|top)$/;
/** Words that say when, and name nobody. */
export const TIME = new RegExp(
  `^(?:${CALENDAR_NAMES}|jan|feb|aug|sept|oct|nov|dec|week|month|year|night|morning|afternoon|evening|day|yesterday|today|earlier|later|\\d{1,4})$`,
);
const BEFORE_TIME = /^(?:on|in|at|last|this|earlier|late|early|next|during|that|the)$/;
/** Words of the longest description of a speaker. */
export const LONGEST = 16;

export const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word';

/** Steps over "on Wednesday", "last week", "Tuesday". */
export function beforeTime(tokens: readonly Token[], from: number): number {
  let i = from;
  while (isWord(tokens[i]) && TIME.test(tokens[i]!.norm)) i--;
  if (i === from) return from;
  while (isWord(tokens[i]) && BEFORE_TIME.test(tokens[i]!.norm)) i--;
  return i;
}

/** Whether a token may stand inside a speaker's description and no quotation mark parts it from the next one. */
export function belongs(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.kind === 'mark' || STOPS_SPEAKER.has(token.norm)) return false;
  if (next !== undefined && /["“”«»]/.test(text.slice(token.end, next.start))) return false;
  const compound = /[-‐‑]/.test(text[token.start - 1] ?? '');
  return !PAST.has(token.norm) || compound;
}

/** Drops what leads up to the name: "On Tuesday", "But", "After the talks". */
export function trimmed(tokens: readonly Token[], run: Run): Run | null {
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
