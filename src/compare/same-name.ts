import type { Relation, Value } from '../model.js';
import { type NameKind, sameName, sameWord } from '../names/index.js';
import { canon } from '../values/index.js';
import { quoted, same } from './comparer.js';

/** The types that are names, and what kind of name each is compared as. */
const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  name: 'organisation',
};

/**
 * How two names with different ids stand: spellings, nicknames, other orders and legal forms of one name ("Irannejad" and
 * "Iran-Nejad", "Bill" and "William Clinton", "SDF") are the same, a short form fits a full one ("Smith", "John Smith"); null
 * for anybody else, and for values that are no names.
 */
export function nameRelation(a: Value, b: Value): Relation | null {
  if (a.type !== b.type || !(a.type in KINDS)) return null;
  const [first, second] = [canon(a), canon(b)];
  if (isOneName(first, second, a.type)) return same;
  if (isPartOf(first, second, a.type))
    return { kind: 'compatible', reason: `${quoted(a)} fits ${quoted(b)}` };
  if (isPartOf(second, first, a.type))
    return { kind: 'compatible', reason: `${quoted(b)} fits ${quoted(a)}` };
  return null;
}

/** Whether an id is a shorter form of a fuller one: a surname, a name without its middle one, the beginning of a body's name. */
export function isPartOf(brief: string, full: string, type: string): boolean {
  if (type === 'place') return false;
  if (type !== 'person' && wordsOf(brief).length > 0 && full.startsWith(`${brief} `)) return true;
  return type !== 'organisation' && isShortFor(brief, full);
}

/**
 * Whether two ids that no lexicon has are one name, whatever its spelling, order, nickname or legal form. A short form and the
 * full one are not: "Manchester" may be United or City.
 */
export function isOneName(a: string, b: string, type: string): boolean {
  if (isSpelling(a, b)) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  if (type === 'place') return isSpelling(a.replace(FACILITY, ''), b.replace(FACILITY, ''));
  const shared = x.some((word) => y.includes(word));
  const comparable = type === 'person' ? shared && x.length > 1 && y.length > 1 : shared || isOneWord(x, y);
  if (!comparable) return false;
  const { sure, score } = sameName(a, b, KINDS[type]);
  return sure && (score === 1 || !(isPartOf(a, b, type) || isPartOf(b, a, type)));
}

/** Whether one of two names is a single word, as an acronym is. */
const isOneWord = (x: readonly string[], y: readonly string[]): boolean =>
  (x.length === 1) !== (y.length === 1);

/** What a place's own name goes without: "Khmeimim air base". */
const FACILITY = / (?:air ?base|air ?field|airport|military base|base|camp|village|town)$/;

/** Whether two ids are spellings of one name, word by word. */
export function isSpelling(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.length > 0 && first.length === second.length && pairwise(first, second);
}

/** Whether an id is the end of a fuller name, or leaves out a middle one: "smith" and "john smith" of "john paul smith". */
export function isShortFor(brief: string, full: string): boolean {
  const [short, long] = [wordsOf(brief), wordsOf(full)];
  if (short.length === 0 || short.length >= long.length) return false;
  const withoutMiddle = [long[0]!, ...long.slice(1 - short.length)];
  return pairwise(short, long.slice(-short.length)) || (short.length > 1 && pairwise(short, withoutMiddle));
}

/** Whether an id is the given name alone of a full one: "andre" of "andre whitby". */
export function isGivenName(given: string, full: string): boolean {
  const [short, long] = [wordsOf(given), wordsOf(full)];
  return short.length === 1 && long.length > 1 && sameWord(short[0]!, long[0]!);
}

/** The words of an id that no lexicon has. A lexicon's ids join their words by hyphens and are compared as they are. */
function wordsOf(id: string): readonly string[] {
  return id.includes('-') ? [] : id.split(' ');
}

function pairwise(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word, i) => sameWord(word, others[i]!) || isInitial(word, others[i]!));
}

/** "j" and "john" */
function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
