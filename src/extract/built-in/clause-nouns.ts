import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import { AUXILIARIES, RELATIVES } from '../cues.js';
import { mainVerb, verbBefore, verbBehind } from './clause-verbs.js';
import { LIGHT, OPENS, PREPOSITIONS, words } from './clause-words.js';
import { isHappening, kindsOf } from './happening-words.js';

/** The words of a noun phrase up to its first preposition or verb. */
export function nounPhrase(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(from, to)) {
    const ends =
      token.kind === 'mark' || [PREPOSITIONS, AUXILIARIES, OPENS].some((list) => list.has(token.norm));
    const isVerb = phrase.length > 0 && isHappening(phrase.at(-1)!.norm) && isFiniteVerb(token);
    if (ends || (isVerb && !isHappening(token.norm))) break;
    phrase.push(token);
  }
  return phrase;
}

/** The nouns for what happened among a light verb's subject and object. */
export function lent(tokens: readonly Token[], main: number): readonly string[] {
  const isPassive = tokens[main + 1]?.norm === 'by';
  const object = nounPhrase(tokens, main + (isPassive ? 2 : 1), main + 8);
  let start = main;
  while (start > 0 && !OPENS.has(tokens[start - 1]!.norm) && tokens[start - 1]!.norm !== ',') start--;
  const subject = isPassive ? [] : nounPhrase(tokens, start, main);
  return [object, subject].flatMap((phrase) => {
    const last = phrase.findLast((token) => !isAdverb(token));
    return last !== undefined && isHappening(last.norm) ? [...kindsOf(last.norm)] : [];
  });
}

/** Verbs whose infinitive comes with them, not what somebody else is asked for. */
const COMMITS =
  /^(?:is|are|was|were|be|been|vot|agre|decid|plan|intend|expect|schedul|set|pois|due|slat|mov|manag|began|begin|begun|start|announc|travel|fl[ie]w|went|use)/;

/** "voted to acquit", "agreed to buy" */
export function purposes(tokens: readonly Token[], main: number): readonly string[] {
  if (!COMMITS.test(tokens[main]!.norm)) return [];
  const to = tokens.findIndex(({ norm }, i) => i > main && i < main + 6 && norm === 'to');
  return to < 0 ? [] : [...kindsOf(tokens[to + 1]?.norm ?? '')];
}

/** "killed in a shooting", "injured in clashes" */
export function occasions(tokens: readonly Token[], main: number, ahead: number): readonly string[] {
  return tokens.flatMap(({ norm }, i) => {
    if (i <= main || i > ahead || !/^(?:in|during|by|at)$/.test(norm)) return [];
    const last = nounPhrase(tokens, i + 1, ahead + 1).at(-1);
    return last !== undefined && isHappening(last.norm) ? [...kindsOf(last.norm)] : [];
  });
}

/** "who died as an officer held him down", "came to court on Friday as he pleaded guilty": both verbs tell of the same day. */
export function meanwhile(tokens: readonly Token[], main: number, behind: number): readonly string[] {
  let opening = main;
  while (opening > 0 && !OPENS.has(tokens[opening]!.norm)) opening--;
  const ahead = MEANWHILE.test(tokens[opening]!.norm) ? verbBefore(tokens, opening - 1) : null;
  if (ahead !== null) return [...kindsOf(tokens[mainVerb(tokens, ahead)]!.norm)];
  const next = tokens.findIndex(({ norm }, i) => i >= behind && MEANWHILE.test(norm));
  if (next < 0 || !PRONOUNS.has(tokens[next + 1]?.norm ?? '')) return [];
  const verb = verbBehind(tokens, next + 1);
  return verb === null ? [] : [...kindsOf(tokens[mainVerb(tokens, verb)]!.norm)];
}

const MEANWHILE = /^(?:as|when|while)$/;
const PRONOUNS = words('he she it they');

/** "a gunman who marched into a party" */
export function hasAttacker(tokens: readonly Token[], main: number): boolean {
  let from = main;
  while (from > 0 && (RELATIVES.has(tokens[from - 1]!.norm) || !OPENS.has(tokens[from - 1]!.norm))) from--;
  return tokens.slice(from, main).some(({ norm }) => ATTACKERS.has(norm));
}

const ATTACKERS = words(
  'gunman gunmen attacker attackers shooter shooters bomber bombers assailant assailants',
);

/** ", killing 12 people", ", filing a lawsuit" */
export function results(tokens: readonly Token[], behind: number): readonly string[] {
  const { norm } = tokens[behind + 1] ?? { norm: '' };
  if (tokens[behind]?.norm !== ',' || !norm.endsWith('ing')) return [];
  return LIGHT.has(norm) ? lent(tokens, behind + 1) : [...kindsOf(norm)];
}
