import { isDemonym } from '../../names/places.js';
import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
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
  /** Where its words may be taken to end: what stands before the age leaves that to be read. */
  readonly ends: readonly number[];
}

/** Words between the age and what the person is: "a 61-year-old former Vancouver teacher". */
const DESCRIBING = 4;

/** The epithet that begins with an article at a token; null where there is none, and where it stands before a name. */
export function epithetAt(tokens: readonly Token[], at: number): Epithet | null {
  const article = tokens[at]!;
  if (!/^(?:the|an?)$/.test(article.norm)) return null;
  const number = numberBehind(tokens, at);
  const age = tokens[number]?.norm.match(/^\d{1,3}/)?.[0];
  if (age === undefined) return null;
  const old = tokens.findIndex(({ norm }, i) => i >= number && i < number + 3 && /(?:^|-)old$/.test(norm));
  if (old < 0 || !tokens.slice(number, old + 1).some(({ norm }) => norm.includes('year'))) return null;
  const definite = article.norm === 'the';
  const last = endOf(tokens, old, definite);
  if (last < 0) return null;
  const noun = last === old ? null : tokens[last]!.norm;
  const ends = [tokens[number - 1]!.end, tokens[last]!.end];
  const object = isActive(tokens, at - 1);
  return { definite, age, noun, object, start: article.start, ends };
}

/** Words between an article and an age: "a little-known 27-year-old", which is two. */
const BEFORE_AGE = 2;

/** Where a number may stand behind an article: right behind it, or behind small words. */
function numberBehind(tokens: readonly Token[], at: number): number {
  const isSmall = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !token.capital && /^[a-z]/.test(token.norm);
  let i = at + 1;
  while (i <= at + BEFORE_AGE && isSmall(tokens[i])) i++;
  return i;
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
    const alone = i === old || isOfAPeople(token);
    const ends = isVerbAhead(tokens, i + 1) || next?.norm === 'who' || (alone && endsPhrase(next));
    if (ends) return i === old || (definite && token.capital) ? i : -1;
  }
  return -1;
}

/** "The 34-year-old was", "the 34-year-old allegedly took" */
const isVerbAhead = (tokens: readonly Token[], at: number): boolean =>
  isFiniteVerb(tokens[at]) || (isAdverb(tokens[at]) && isFiniteVerb(tokens[at + 1]));

/** "The 40-year-old Australian", "the 28-year-old Welshman" */
const isOfAPeople = ({ norm, capital }: Token): boolean =>
  capital && (isDemonym(norm) || /.{3}(?:ian|man|woman)$/.test(norm));

/** "Officers stopped the 26-year-old at 2:30 a.m.", "found the 28-year-old standing": no noun follows. */
const endsPhrase = (next: Token | undefined): boolean => next === undefined || AFTER_PHRASE.test(next.norm);
const AFTER_PHRASE =
  /^(?:[.,;:–)?!]|at|in|on|of|by|to|into|over|under|during|after|before|since|until|when|while|because|for|from|with|without|outside|inside|beside|near|as|and|or|but|that|this|last|early|late|he|she|his|her|they|tells?|says?|told|insists?|admits?|denies|claims?|standing|sitting|lying|sleeping|slumped|driving|walking|running|trying|carrying|holding|wearing|bleeding|hiding|unconscious|dead|alone|asleep|slated|set|due|free|guilty)$/;

/** "A 34-year-old driver Owen Blake", "the 34-year-old engineer, named as Owen Blake": no need to look elsewhere. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true ||
  (tokens[at + 1]?.norm === ',' &&
    (tokens[at + 2]?.capital === true || /^(?:named|identified)$/.test(tokens[at + 2]?.norm ?? '')));

/** Nouns for what somebody is, of other endings. */
const PEOPLE: ReadonlySet<string> = new Set(
  'native resident veteran graduate freshman rookie chef nurse mechanic clerk coach cop mom mum dad accountant migrant immigrant refugee heir'.split(
    ' ',
  ),
);
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
  (SOMEBODY.has(token.norm) || PEOPLE.has(token.norm) || (AGENT.test(token.norm) && !THINGS.has(token.norm)));
