import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import {
  AUXILIARIES,
  PRESENT,
  RELATIVES,
  SAYING,
  SAYING_PARTICIPLE,
  SAYING_PLURAL,
  VOICING,
} from '../cues.js';
import { DETERMINERS, LIGHT, MODALS, OPENS, SPEECHES } from './clause-words.js';
import { isHappening, kindOfPhrase, kindsOf } from './happening-words.js';

/** The verb that a day belongs to: right behind a day that parts it from its subject, else the last one ahead, else the next. */
export function verbBeside(tokens: readonly Token[], ahead: number, behind: number): number | null {
  let next = behind;
  while (isAdverb(tokens[next])) next++;
  const parted = ahead >= 0 && tokens[ahead]!.kind === 'word' && !OPENS.has(tokens[ahead]!.norm);
  const follows = isVerbAt(tokens, next) && !tokens[next]!.norm.endsWith('ing');
  if (parted && follows && !isVerbAt(tokens, ahead)) return next;
  return verbBefore(tokens, ahead) ?? verbBehind(tokens, behind);
}

/** The last verb ahead of a day in its clause; an aside between commas has its own, and an infinitive gives way to what it depends on. */
export function verbBefore(tokens: readonly Token[], ahead: number): number | null {
  let crossed = false;
  let weak: number | null = null;
  for (let i = ahead; i >= 0 && !endsAt(tokens, i, ahead); i--) {
    crossed ||= tokens[i]!.norm === ',';
    if (!isVerbAt(tokens, i)) {
      if (isInfinitive(tokens, i)) weak ??= i;
      continue;
    }
    const opening = crossed ? relativeAhead(tokens, i) : -1;
    if (opening < 0) return kindOfPhrase(normsFrom(tokens, i - 1)) === null ? i : i - 1;
    i = opening;
  }
  return weak;
}

/** A few words from one on, to look up phrases by. */
export const normsFrom = (tokens: readonly Token[], i: number): string =>
  i < 0
    ? ''
    : tokens
        .slice(i, i + 5)
        .map(({ norm }) => norm)
        .join(' ');

/** Whether a clause begins there; "before the committee" is none. */
const endsAt = (tokens: readonly Token[], i: number, ahead: number): boolean =>
  OPENS.has(tokens[i]!.norm) &&
  (tokens[i]!.norm !== 'before' || tokens.slice(i, ahead + 1).some(({ norm }) => isHappening(norm)));

/** Where the relative clause begins in which a verb stands; -1 outside any. */
function relativeAhead(tokens: readonly Token[], verb: number): number {
  for (let i = verb; i >= 0 && tokens[i]!.norm !== ','; i--) if (RELATIVES.has(tokens[i]!.norm)) return i;
  return -1;
}

/** The first verb from a word on, in its clause. */
export function verbBehind(tokens: readonly Token[], behind: number): number | null {
  for (let i = behind; i < tokens.length && !(i > behind && OPENS.has(tokens[i]!.norm)); i++)
    if (isVerbAt(tokens, i) || isInfinitive(tokens, i)) return i;
  return null;
}

/** Whether a word is a verb, as far as its form and the words before it tell. */
function isVerbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  const before = tokens[i - 1]?.norm ?? '';
  if (DETERMINERS.has(before) && !AUXILIARIES.has(norm)) return false;
  if (isAdjective(tokens, i)) return false;
  if (before === ',' && norm.endsWith('ing')) return true;
  if (token.capital && i > 0 && !isInCapitals(tokens)) return false;
  if (PRESENT.has(norm) || isFiniteVerb(token)) return true;
  if (isHappening(norm) && !isGoverned(tokens, i)) return false;
  return kindsOf(norm).size > 0 || LIGHT.has(norm) || SAYING.has(norm) || SAYING_PARTICIPLE.has(norm);
}

/** "unarmed", "a long-awaited hearing" */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  if (!norm.endsWith('ed')) return false;
  return (
    norm.startsWith('un') ||
    (DETERMINERS.has(tokens[i - 2]?.norm ?? '') && isHappening(tokens[i + 1]?.norm ?? ''))
  );
}

/** Behind "to" or a modal, adverbs aside. */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const { kind, norm, capital } = tokens[i]!;
  return (
    kind === 'word' && !capital && !isBetween(tokens[i]) && !DETERMINERS.has(norm) && isGoverned(tokens, i)
  );
}

function isGoverned(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (isBetween(tokens[at])) at--;
  const before = tokens[at]?.norm ?? '';
  return before === 'to' || MODALS.has(before);
}

const isBetween = (token: Token | undefined): boolean =>
  isAdverb(token) || /^(?:most|likely|be)$/.test(token?.norm ?? '');

/** A headline. */
const isInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind, capital }) => kind === 'word' && capital).length > tokens.length * 0.6;

/** "was shot", "had been killed": the participle says it. */
export function mainVerb(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (
    AUXILIARIES.has(tokens[at]!.norm) ||
    /^(?:been|being|not|n't)$/.test(tokens[at]!.norm) ||
    isAdverb(tokens[at])
  ) {
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'mark' || DETERMINERS.has(next.norm)) return verb;
    at++;
  }
  return isVerbAt(tokens, at) || isInfinitive(tokens, at) ? at : verb;
}

/** Said on that day: what it tells happened at some time before. */
export const isSaying = (norm: string): boolean =>
  kindsOf(norm).size === 0 &&
  [SAYING, SAYING_PLURAL, SAYING_PARTICIPLE, VOICING, SPEECHES].some((list) => list.has(norm));

/** A name's word says nothing: "the United States". */
export const isSayingAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === false && isSaying(tokens[i]!.norm);
