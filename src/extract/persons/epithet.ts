import type { Token } from '../../text/index.js';
import { isFiniteVerb } from '../clauses.js';
import { SOMEBODY } from './somebody.js';

/** Somebody called by an age: "the 34-year-old", "the 34-year-old Scot", "a 61-year-old Vancouver man". */
export interface Epithet {
  /** "The" points back to whom the text has named, "a" ahead to whom it will name. */
  readonly definite: boolean;
  readonly age: string;
  readonly noun: string | null;
  /** Whether a verb stands right before it: "Lee shot the 50-year-old driver" tells of two people. */
  readonly object: boolean;
  readonly start: number;
  /** Where its words may be taken to end: the article alone leaves the age to be read. */
  readonly ends: readonly number[];
}

/** Words between the age and what the person is: "a 61-year-old former Vancouver teacher". */
const DESCRIBING = 4;

/** The epithet that begins with an article at a token; null where there is none, and where it stands before a name. */
export function epithetAt(tokens: readonly Token[], at: number): Epithet | null {
  const article = tokens[at]!;
  if (!/^(?:the|an?)$/.test(article.norm)) return null;
  const age = tokens[at + 1]?.norm.match(/^\d{1,3}/)?.[0];
  if (age === undefined) return null;
  const old = tokens.findIndex(({ norm }, i) => i > at && i < at + 4 && /(?:^|-)old$/.test(norm));
  if (old < 0 || !tokens.slice(at + 1, old + 1).some(({ norm }) => norm.includes('year'))) return null;
  const definite = article.norm === 'the';
  const last = endOf(tokens, old, definite);
  if (last < 0) return null;
  const noun = last === old ? null : tokens[last]!.norm;
  const ends = [article.end, tokens[last]!.end];
  const object = isActive(tokens, at - 1);
  return { definite, age, noun, object, start: article.start, ends };
}

/** A verb that acts on what follows, and no form of "to be" or "to say". */
const isActive = (tokens: readonly Token[], at: number): boolean =>
  isFiniteVerb(tokens[at]) && !NO_OBJECT.test(tokens[at]!.norm);

const NO_OBJECT =
  /^(?:be|is|was|are|were|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says|added|became|remained)$/;

/** The last word of the phrase: a person's noun, or the age itself before a verb or "who"; -1 where it tells of something else. */
function endOf(tokens: readonly Token[], old: number, definite: boolean): number {
  for (let i = old; i <= old + DESCRIBING; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined || token.kind !== 'word' || token.possessive) return -1;
    if (i > old && isPerson(token) && !isPerson(next)) return isNamedBehind(tokens, i) ? -1 : i;
    const ends = isFiniteVerb(next) || next?.norm === 'who' || (i === old && endsAge(next));
    if (ends) return definite && (i === old || token.capital) ? i : -1;
  }
  return -1;
}

/** "Officers stopped the 26-year-old at 2:30 a.m.": no noun follows. */
const endsAge = (next: Token | undefined): boolean => next === undefined || AFTER_AGE.test(next.norm);
const AFTER_AGE = /^(?:[.,;]|at|in|on|after|before|when|while|because|for|from|with|outside|near|as|and)$/;

/** "A 34-year-old driver Owen Blake", "the 34-year-old engineer, named as Owen Blake": no need to look elsewhere. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true ||
  (tokens[at + 1]?.norm === ',' &&
    (tokens[at + 2]?.capital === true || /^(?:named|identified)$/.test(tokens[at + 2]?.norm ?? '')));

/** Nouns for what somebody is, as far as their endings tell. */
const AGENT = /.{3}(?:er|or|ist|ian|man|woman|ess)$/;
const THINGS = new Set(
  'former other another under over never after minor major senior junior paper computer tower cancer'.split(
    ' ',
  ),
);

const isPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !token.capital &&
  (SOMEBODY.has(token.norm) || (AGENT.test(token.norm) && !THINGS.has(token.norm)));
