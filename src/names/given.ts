import { NICKNAMES } from './data/nicknames.js';
import { matchWords, spelledWord } from './same-word.js';

/** Whether two folded given names may be one person's: the same, an initial, a nickname or another spelling. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (NICKNAMES.get(a)?.has(b) === true) return true;
  return matchWords(spelledWord(a), spelledWord(b)) !== null;
}
