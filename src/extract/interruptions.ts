import type { Interruptions } from '../rules/line.js';
import type { Token } from '../text/index.js';
import { isAdverb, isFiniteVerb } from './clauses.js';
import { AUXILIARIES, SAYING } from './cues.js';

/** Words and marks of the longest interruption: ", who once led the Qaeda branch in Syria and was jailed in Iraq,". */
const LONGEST = 20;
/** Those of what somebody or something did, or was: it may have a list, with commas of its own. */
const LONGEST_CLAUSE = 26;
/** Whoever says something in passing is named in few words: ", a Kremlin spokesman said,". */
const LONGEST_SAYING = 8;

/**
 * What a sentence puts between two commas and goes on as if it were not there: who somebody is, "Putin, who turned 73 this month, met"
 * and "the minister, Lee, met", what something is, "the talks, attended by Lee, lasted", and who says so, "relations, he recalled,
 * were established"; and the adverbs of a verb, "were not established", "Putin also met". null where there is nothing of the kind.
 */
export function interruptionsOf(tokens: readonly Token[]): Interruptions | null {
  const behindWord = new Map<number, number>();
  const behindName = new Map<number, number>();
  for (let i = 1; i < tokens.length - 1; i++) if (isOfVerb(tokens, i)) behindWord.set(i, i + 1);
  const commas = tokens.flatMap(({ norm }, i) => (norm === ',' ? [i] : []));
  commas.forEach((open, n) => {
    const close = commas[n + 1];
    const over = clauseEnd(tokens, commas, n);
    if (over !== null) behindWord.set(open, over + 1);
    if (n > 0 && isNaming(tokens.slice(commas[n - 1]! + 1, open)) && goesOn(tokens, open))
      behindName.set(open, open + 1);
    if (close === undefined || close - open > LONGEST) return;
    const words = tokens.slice(open + 1, close);
    if (words.length === 0 || words.some(({ kind }) => kind === 'mark')) return;
    if (isPassing(words) && tokens[close + 1]?.capital === false) behindWord.set(open, close + 1);
    if (!isApposition(words)) return;
    const end = goesOn(tokens, close) ? close : secondEnd(tokens, close, commas[n + 2]);
    if (end !== null) behindName.set(open, end + 1);
  });
  return behindWord.size + behindName.size === 0 ? null : { behindWord, behindName };
}

/**
 * The comma that ends what is said of the words before the first one, in a clause of its own: "the talks, which were attended by Lee
 * and Mori, lasted", "the truce, announced on Monday, has been extended". The sentence must go on behind it.
 */
function clauseEnd(tokens: readonly Token[], commas: readonly number[], at: number): number | null {
  const open = commas[at]!;
  const first = tokens[open + 1];
  if (first === undefined) return null;
  if (!RELATIVE.test(first.norm) && (first.capital || !PARTICIPLE.test(first.norm))) return null;
  for (let next = at + 1; next < commas.length && commas[next]! - open <= LONGEST_CLAUSE; next++)
    if (goesOn(tokens, commas[next]!)) return commas[next]!;
  return null;
}

const RELATIVE = /^(?:which|who|whom|whose|where)$/;
const PARTICIPLE = /^(?:.{3,}ed|.{3,}ing|held|led|known|made|seen|sent|taken|given|built|set|put|won|lost)$/;

/** Adverbs without which a sentence says the same or the contrary; "nearly", "only" or "previously" would make another answer of it. */
const OF_VERB =
  /^(?:not|n't|never|also|still|again|now|then|later|since|already|yet|subsequently|eventually|finally|officially|formally|reportedly|allegedly|apparently|immediately|quickly|briefly|personally|publicly|repeatedly|reluctantly|narrowly|successfully|currently|actually|indeed|therefore|thus|soon)$/;

/** An adverb behind an auxiliary or before a finite verb: "was not discussed", "they also met". */
function isOfVerb(tokens: readonly Token[], at: number): boolean {
  const [before, adverb, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
  if (!OF_VERB.test(adverb.norm) || before.kind === 'mark' || next.kind === 'mark') return false;
  return AUXILIARIES.has(before.norm) || isFiniteVerb(next);
}

/** Whether a verb follows a comma: the sentence goes on with whom it has been about. */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  let at = comma + 1;
  while (isAdverb(tokens[at])) at += 1;
  return isFiniteVerb(tokens[at]);
}

/** Where a second aside ends that goes on from the first, "Lee, a judge, who had retired, died"; null where there is none. */
function secondEnd(tokens: readonly Token[], open: number, close: number | undefined): number | null {
  if (close === undefined || close - open > LONGEST) return null;
  const words = tokens.slice(open + 1, close);
  const isAside = words.length > 0 && words.every(({ kind }) => kind !== 'mark') && isApposition(words);
  return isAside && goesOn(tokens, close) ? close : null;
}

/** Whether an aside is a name with its title, "the minister, Deputy Premier Lee, met", and no phrase around one, ", joined by Lee,". */
const isNaming = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.every(
    ({ kind, capital, norm }) =>
      kind === 'word' && (capital || /^(?:al|el|bin|de|von|the|of|for|and|deputy)$/.test(norm)),
  );

/** ", he recalled," and ", according to Novak,", ", however,". */
function isPassing(words: readonly Token[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length > LONGEST_SAYING) return false;
  if (
    words.length <= 4 &&
    /^(?:however|meanwhile|too|though|moreover|therefore|in turn|for (?:his|her|its) part|in effect|after all)$/.test(
      normOf(words),
    )
  )
    return true;
  if (first.norm === 'according' && words[1]?.norm === 'to') return true;
  if (words.length < 2) return false;
  return SAYING.has(last.norm)
    ? !OPENS_CLAUSE.test(first.norm)
    : SAYING.has(first.norm) && words.at(1)?.norm !== 'that';
}

const OPENS_CLAUSE = /^(?:who|whom|which|that|whose|and|but|or|as|when|while|where|what|if|because)$/;
const normOf = (words: readonly Token[]): string => words.map(({ norm }) => norm).join(' ');

/** What somebody is, against a clause or a list: no pronoun begins it, and a name alone is no more than a name in a list. */
function isApposition(words: readonly Token[]): boolean {
  const first = words[0]!.norm;
  if (/^(?:he|she|they|it|we|i|and|but|or|so|yet|nor)$/.test(first)) return false;
  return words.length > 1 || /^\d/.test(first);
}
