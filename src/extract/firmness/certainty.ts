import type { Certainty, Span } from '../../model.js';
import type { Token } from '../../text/index.js';
import { isFiniteVerb, reaches } from '../clauses.js';
import { DONE_BEFORE_TO, NO_COMMENT, PLANNED, REPORTED, UNCLEAR } from '../cues.js';
import { findPhrases, type PhraseHit, phraseBook } from '../phrases.js';
import { isMatched, nextMatched, type Region, regionOf } from '../region.js';
import { isReportedSpeech } from '../speech/acts.js';
import type { SpeechContext } from '../speech/context.js';

type Hedged = Exclude<Certainty, 'asserted'>;

/** In this order the first that holds is given. */
const BOOKS: readonly (readonly [Hedged, ReturnType<typeof phraseBook>])[] = [
  ['no-comment', phraseBook(NO_COMMENT)],
  ['unclear', phraseBook(UNCLEAR)],
  ['planned', phraseBook(PLANNED)],
  ['reported', phraseBook(REPORTED)],
];

/** "reportedly left the base in Kurdish-held Syria" says nothing on who holds it. */
const FARTHEST_OF_ADVERB = 8;
/** Adverbs hold on both sides; adjectives only right before what they describe. */
const ADVERB = /^(?:\w+ly|perhaps|maybe)$/;
const ADJECTIVE =
  /^(?:alleged|purported|rumou?red|unconfirmed|unverified|possible|potential|planned|proposed|upcoming|forthcoming|expected|scheduled|anticipated|intended|impending)$/;
/** An infinitive's "to", against the preposition's. */
const PREPOSITION_TO =
  /^(?:related|relating|access|return|returns|returned|returning|close|closer|closest|ties|tie|trip|trips|visit|visits|visited|according|due|led|leads|leading|answer|response|approach|threat|addition|thanks|prior|opposed|committed|back|up|next|key|road|path|end|linked|went|came|sent|moved|travelled|traveled|fled|journey|journeys|flight|flights|damage|limited|similar|subject|contrary|relation|regard|respect|open|opposition|alternative|solution|reference|add|added|adds|turned|turn|attention|down|on|over|from)$/;
const NOUN_ENDING = /(?:tion|tions|ment|ments|ity|ness|ship|ing|ed|s|al|ance|ence|ism)$/;

/**
 * How firmly the article states a match: a cue must stand in its clause. A cue among the matched words is part of the answer for
 * plans ("plans to strengthen" asserts the plan), but still leaves the rest open.
 */
export function certaintyAt(
  context: SpeechContext,
  start: number,
  end: number,
  words: readonly Span[] = [[start, end]],
): Certainty {
  return certaintyBecause(context, [start, end], words).certainty;
}

/** How firmly, and what says so: the words of the cue, or its kind where no words say it. */
export interface Firmness {
  readonly certainty: Certainty;
  readonly because: Span | 'question' | 'infinitive' | 'reported speech' | null;
}

export function certaintyBecause(
  context: SpeechContext,
  [start, end]: Span,
  words: readonly Span[] = [[start, end]],
): Firmness {
  const region = regionOf(context, [start, end], words);
  if (region === null) return { certainty: 'asserted', because: null };
  const { tokens } = region;
  for (const [certainty, book] of BOOKS) {
    const cue = findPhrases(tokens, book).find((hit) => holds(region, hit, certainty));
    if (cue !== undefined) return { certainty, because: [tokens[cue.from]!.start, tokens[cue.to - 1]!.end] };
    if (certainty === 'unclear' && isQuestion(context.text, region))
      return { certainty, because: 'question' };
    if (certainty === 'planned' && isInfinitive(region)) return { certainty, because: 'infinitive' };
  }
  if (isReportedSpeech(context, start, end)) return { certainty: 'reported', because: 'reported speech' };
  return { certainty: 'asserted', because: null };
}

function holds(region: Region, hit: PhraseHit, certainty: Hedged): boolean {
  const { tokens } = region;
  const cue = tokens.slice(hit.from, hit.to);
  if (!isGenuine(tokens, hit)) return false;
  if (isMatched(region, hit.from, hit.to)) return certainty !== 'planned' || isMatchedLate(region, hit);
  const target = nextMatched(region, hit.to);
  if (isToldInPassing(region, hit.to, target)) return false;
  const norm = cue[0]!.norm;
  if (target < 0) return holdsBackwards(region, hit, certainty);
  if (cue.length === 1 && ADJECTIVE.test(norm) && isAdjective(tokens, hit))
    return target - hit.to < 3 && !hasMark(tokens, hit.to, target);
  if (cue.length === 1 && ADVERB.test(norm) && target - hit.to >= FARTHEST_OF_ADVERB) return false;
  if (norm === 'to' && isAbsolute(tokens, hit.to, target)) return false;
  const throughThat = certainty !== 'planned' || cue.at(-1)!.norm === 'that';
  return reaches(tokens, hit.to, target, { throughThat });
}

/**
 * A relative clause with a verb of the past tells what has been, whatever is planned or asked around it: "the bombing that killed
 * three", "people who have been convicted".
 */
function isToldInPassing({ tokens }: Region, from: number, target: number): boolean {
  for (let i = Math.max(from + 1, target - 2); i <= target; i++) {
    const [relative, verb] = [tokens[i - 1], tokens[i]];
    if (!/^(?:that|which|who)$/.test(relative?.norm ?? '') || tokens[i - 2]?.kind !== 'word') continue;
    if (verb !== undefined && HAS_BEEN.test(verb.norm) && isFiniteVerb(verb)) return true;
  }
  return false;
}

const HAS_BEEN =
  /^(?:has|have|had|was|were|.{2,}ed|shot|left|took|sent|struck|hit|cost|broke|began|fell|lost|won)$/;

/** A purpose does not reach into a clause of its own: "met to discuss the bases, with Mori voicing his support". */
function isAbsolute(tokens: readonly Token[], from: number, target: number): boolean {
  const at = tokens.findIndex(({ norm }, i) => i >= from && norm === ',' && tokens[i + 1]?.norm === 'with');
  return (
    at >= 0 && at < target && tokens.slice(at + 3, target + 1).some(({ norm }) => /^.{2,}ing$/.test(norm))
  );
}

/** "planned" before a noun, unless a "to" follows and makes it a verb. */
const isAdjective = (tokens: readonly Token[], { to }: PhraseHit): boolean => tokens[to]?.norm !== 'to';

const hasMark = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'mark');

/** A cue that begins before the match and ends inside it ("is expected | to keep") is outside. */
function isMatchedLate({ matched }: Region, { from }: PhraseHit): boolean {
  return !matched.has(from);
}

function holdsBackwards({ tokens, last, first }: Region, hit: PhraseHit, certainty: Hedged): boolean {
  if (certainty === 'no-comment') return isFronted(tokens, first, hit);
  const norm = tokens[hit.from]!.norm;
  const sided = hit.to - hit.from === 1 && ADVERB.test(norm) && hit.from - last < 12;
  return (
    sided && reaches(tokens, last + 1, hit.from, { stopAtComma: true, stopAtFinite: hit.from - last > 4 })
  );
}

/** "Asked about the base, he declined to comment": the topic stands first. */
function isFronted(tokens: readonly Token[], first: number, hit: PhraseHit): boolean {
  const opening = tokens[0]?.norm ?? '';
  const topical = /^(?:asked|on|regarding|concerning|about|when|commenting|questioned|pressed)$/.test(
    opening,
  );
  return topical && first < hit.from;
}

/** Weeds out the month May, a person's will, military might, "could not" and nouns before the preposition "to". */
function isGenuine(tokens: readonly Token[], { from, to }: PhraseHit): boolean {
  const cue = tokens[from]!;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (to - from === 1) {
    if (cue.norm === 'may') return !isMonthOrName(cue, before, next);
    if (cue.norm === 'will' || cue.norm === 'might') return !isNoun(before) && !isName(tokens, from);
    if (cue.norm === 'should') return ![next?.norm, tokens[to + 1]?.norm].includes('have');
    if (cue.norm === 'could') return !['not', "n't", 'never'].includes(next?.norm ?? '');
    if (cue.norm === 'expected') return before?.norm !== 'as' && before?.norm !== 'than';
    if (cue.norm === 'if') return before?.norm !== 'as' && next?.norm !== 'not' && next?.norm !== 'only';
  }
  if (cue.norm === 'to' && isUsedFor(tokens, from)) return false;
  return tokens[to - 1]!.norm !== 'to' || isVerbAfterTo(tokens, to);
}

/** "used the meeting to press him": what something was used for was done. */
const isUsedFor = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => /^(?:used|uses|using)$/.test(norm));

/** A capital before a small word is no modal: "Theresa May told MPs"; a headline has its verbs in capitals too. */
function isMonthOrName(cue: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!cue.capital) return false;
  if (next === undefined || next.kind === 'mark' || /^\d/.test(next.norm) || !next.capital) return true;
  return (
    before !== undefined &&
    /^(?:in|on|of|since|until|by|last|next|this|early|mid|late|from|to|through|and|between|every|\d.*)$/.test(
      before.norm,
    )
  );
}

const isNoun = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.possessive ||
    /^(?:the|a|an|his|her|its|their|our|my|your|political|military|free|good|ill|popular|full|of)$/.test(
      before.norm,
    ));

/** "Will Smith", unless it begins a question or stands in a headline in capitals. */
function isName(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1];
  if (tokens[from]!.norm !== 'will' || !tokens[from]!.capital || next?.capital !== true) return false;
  const longer = tokens.filter(({ norm }) => norm.length > 3);
  const capitals = longer.filter(({ capital }) => capital).length;
  return capitals * 3 < longer.length * 2 && (from > 0 || tokens.slice(2, 5).some(isFiniteVerb));
}

function isVerbAfterTo(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'mark') return false;
  return (
    !/^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|some|any|all|\d.*)$/.test(next.norm) &&
    !isPlaceLike(next)
  );
}

const isPlaceLike = ({ capital, norm }: Token): boolean => capital && norm.length > 2;

/** The match begins with an infinitive that nothing says was carried out: "met him to sign the deal", "a push to retake it". */
function isInfinitive({ tokens, first }: Region): boolean {
  const head = tokens[first]!;
  const at =
    tokens[first - 1]?.norm === 'to'
      ? first - 1
      : tokens[first - 2]?.norm === 'to' && /ly$/.test(tokens[first - 1]!.norm)
        ? first - 2
        : -1;
  if (at < 1 || head.capital || NOUN_ENDING.test(head.norm) || /^\d/.test(head.norm)) return false;
  const before = tokens[at - 1]!;
  const singled = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ norm }) => /^(?:first|second|third|last|only)$/.test(norm));
  return (
    !singled &&
    !isUsedFor(tokens, at) &&
    !DONE_BEFORE_TO.has(before.norm) &&
    !PREPOSITION_TO.test(before.norm)
  );
}

/** The sentence, or the quotation in it, that holds the match ends in a question mark; what a colon sets apart is another sentence. */
function isQuestion(text: string, { line, tokens, last }: Region): boolean {
  const rest = text.slice(tokens[last]!.end, line.end);
  return /^[^.!?:"”“]*\?/.test(rest);
}
