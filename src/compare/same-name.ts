import type { Relation, Value } from '../model.js';
import { sameName, sameWord } from '../names/index.js';
import { canon } from '../values/index.js';
import { quoted, same } from './comparer.js';

/**
 * How two names with different ids stand: spellings of one name ("Irannejad", "Iran-Nejad") are the same, a short form fits a
 * full one ("Smith", "John Smith"), full names may have a nickname or a slip ("Bill", "William"); null for anybody else, and for values that are no names.
 */
export function nameRelation(a: Value, b: Value): Relation | null {
  if (a.type !== b.type || (a.type !== 'person' && a.type !== 'place')) return null;
  const [first, second] = [canon(a), canon(b)];
  if (isSpelling(first, second)) return same;
  if (a.type === 'place') return null;
  if (isShortFor(first, second)) return { kind: 'compatible', reason: `${quoted(a)} fits ${quoted(b)}` };
  if (isShortFor(second, first)) return { kind: 'compatible', reason: `${quoted(b)} fits ${quoted(a)}` };
  return isFull(first) && isFull(second) && sameName(a.text, b.text).same ? same : null;
}

/** Whether an id is a name of several words that no lexicon has. */
function isFull(id: string): boolean {
  return wordsOf(id).length > 1;
}

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
