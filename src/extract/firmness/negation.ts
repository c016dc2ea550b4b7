import type { Span } from '../../model.js';
import { isFiniteVerb, reaches } from '../clauses.js';
import { AUXILIARIES, NEGATION, NO_NEGATION } from '../cues.js';
import { findPhrases, type PhraseHit, phraseBook } from '../phrases.js';
import { isMatched, nextMatched, type Region, regionOf } from '../region.js';
import type { SpeechContext } from '../speech/context.js';
import { falseReport } from './false-report.js';

const VERB = phraseBook(NEGATION.verb);
const NOUN = phraseBook(NEGATION.noun);
const CLAUSE = phraseBook(NEGATION.clause);
const NONE = phraseBook(NO_NEGATION);
/** Words between a cue and what it negates. */
const FARTHEST = 14;

/**
 * Whether the clause around a match denies it: a cue outside the matched words (not, never, without, denied, yet to …), before
 * the match or right behind it ("a deal was not reached"). Two cues that hold make none: "did not rule out".
 * `words` are the matched words where the match has gaps; a cue in a gap counts.
 */
export function negatedAt(
  context: SpeechContext,
  start: number,
  end: number,
  words: readonly Span[] = [[start, end]],
): boolean {
  return negationCues(context, [start, end], words).length % 2 === 1;
}

/** The words that deny a match, each cue's span; an even number of them denies nothing. */
export function negationCues(
  context: SpeechContext,
  [start, end]: Span,
  words: readonly Span[] = [[start, end]],
): readonly Span[] {
  const region = regionOf(context, [start, end], words);
  if (region === null || isName(region) || isOccasion(region)) return [];
  const none = findPhrases(region.tokens, NONE);
  const cues = [
    ...holding(region, VERB, 'verb'),
    ...holding(region, NOUN, 'noun'),
    ...holding(region, CLAUSE, 'clause'),
  ];
  const idle = none.filter(({ from }) => !CHOSEN.test(region.tokens[from - 1]?.norm ?? ''));
  const kept = distinct(cues).filter(({ from }) => !idle.some((hit) => hit.from <= from && from < hit.to));
  const undone = kept.filter((cue) => isUndone(region, cue));
  const standing = kept.filter((cue) => !undone.some(({ from, to }) => cue.from >= from - 2 && cue.to <= to));
  const told = standing.length === 0 ? falseReport(region) : null;
  return (told === null ? standing : [told]).map(
    ({ from, to }): Span => [region.tokens[from]!.start, region.tokens[to - 1]!.end],
  );
}

/** "chose not to mention it", against "the guns, not to mention the ammunition". */
const CHOSEN = /^(?:chosen?|choose|chooses|decided?|decides|preferred|opted|agreed|asked|told)$/;

const DENIES = /^(?:not|n't|no|never|longer|without)$/;

/** A name with its title, "talks with President Mori": nothing is said that "not" could deny, unless it stands right before. */
function isName({ tokens, matched, first }: Region): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  if (DENIES.test(before) || tokens.every(isCapital)) return false;
  return [...matched].every((i) => tokens[i]!.kind === 'mark' || tokens[i]!.capital);
}

/** What a sentence gives as the occasion it takes for granted: "they did not discuss it at their meeting in Lima"; not "is not at the port". */
function isOccasion({ tokens, first }: Region): boolean {
  const at = DETERMINER.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  const isDenied = DENIES.test(tokens[at - 1]?.norm ?? '');
  return OCCASION.test(tokens[at]?.norm ?? '') && !isDenied && !isFiniteVerb(tokens[first]);
}

const OCCASION = /^(?:at|during|after|before|since|following)$/;
const DETERMINER = /^(?:the|a|an|this|that|his|her|its|their|our)$/;

const isCapital = ({ capital, kind, norm }: Region['tokens'][number]): boolean =>
  kind === 'mark' || capital || norm.length < 4;

/** "did not deny that": the cue is itself denied, by a word too far from the match to count on its own. */
function isUndone({ tokens }: Region, cue: PhraseHit): boolean {
  const before = tokens.slice(Math.max(0, cue.from - 2), cue.from);
  return (
    CLAUSE.has(tokens[cue.from]!.norm) &&
    before.some(({ norm }) => norm === 'not' || norm === "n't" || norm === 'never')
  );
}

/** A cue inside a longer one is the same cue: "not" in "not true that". */
function distinct(cues: readonly PhraseHit[]): PhraseHit[] {
  const byLength = [...cues].sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: PhraseHit[] = [];
  for (const cue of byLength)
    if (!kept.some(({ from, to }) => cue.from < to && from < cue.to)) kept.push(cue);
  return kept;
}

function holding(region: Region, book: typeof VERB, kind: keyof typeof NEGATION): PhraseHit[] {
  return findPhrases(region.tokens, book).filter((cue) => {
    if (isMatched(region, cue.from, cue.to) || isLackInGap(region, cue)) return false;
    const target = nextMatched(region, cue.to);
    return target < 0 ? kind !== 'noun' && holdsBackwards(region, cue) : holds(region, cue, { target, kind });
  });
}

/** "sanctions and a lack of funds continue to bite": what is lacking is another thing than what the match tells. */
const isLackInGap = ({ first }: Region, { phrase, from }: PhraseHit): boolean =>
  from > first && phrase.startsWith('lack|');

function holds(
  { tokens }: Region,
  cue: PhraseHit,
  { target, kind }: { readonly target: number; readonly kind: keyof typeof NEGATION },
): boolean {
  if (target - cue.to > FARTHEST) return false;
  if (kind === 'clause') return reaches(tokens, cue.to, target, { throughThat: true });
  if (kind === 'verb')
    return !isContrasted(tokens, cue, target) && reaches(tokens, cue.to, target, { stopAtThat: true });
  if (cue.phrase === 'no') return reaches(tokens, cue.to, target, { stopAtComma: true });
  return (
    !isFiniteVerb(tokens[target]) &&
    reaches(tokens, cue.to, target, { stopAtComma: true, stopAtFinite: true })
  );
}

/** "not Moscow but Damascus": what comes behind "but" is not negated. */
function isContrasted(tokens: Region['tokens'], cue: PhraseHit, target: number): boolean {
  return tokens.slice(cue.to, target).some(({ norm }) => norm === 'but');
}

/** A subject whose verb is negated: "the visit to Moscow did not take place", "a pull-out was ruled out". */
function holdsBackwards({ tokens, last }: Region, cue: PhraseHit): boolean {
  if (cue.from <= last || cue.from - last > 7) return false;
  const between = tokens.slice(last + 1, cue.from);
  const verb = between.at(-1);
  if (verb === undefined || between.some(({ kind }) => kind === 'mark')) return false;
  const passive = !/^(?:not|n't|never|no longer|yet to)$/.test(cue.phrase);
  if (passive ? !/^(?:was|were|is|are|been|be)$/.test(verb.norm) : !AUXILIARIES.has(verb.norm)) return false;
  const group = between.findIndex((token) => AUXILIARIES.has(token.norm));
  return (
    group === 0 ||
    (group < 5 &&
      /^(?:of|to|from|in|on|at|with|by|for|between)$/.test(between[0]!.norm) &&
      !between.slice(0, group).some(isFiniteVerb))
  );
}
