import { arabicLikeness, scriptLikeness } from './arabic-spelling.js';
import { isCommonWord } from './common.js';
import { isGivenVariant, isSemiticVariant } from './data/name-variants.js';
import { NICKNAMES } from './data/nicknames.js';
import { editDistance } from './edit-distance.js';
import { matchWords, spelledWord } from './same-word.js';

/** How alike two words of a name are, 0 to 1, and what makes them so. */
export interface WordLikeness {
  readonly score: number;
  readonly how: 'same' | 'spelling' | 'initial' | 'nickname' | 'slip' | 'different';
}

/** A word of one name with the word of the other that it stands for. */
export interface AlignedPair extends WordLikeness {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
}

const LATIN = /^[a-z0-9]*$/;
const ARABIC = /\p{Script=Arabic}/u;
/** Two romanisations of one Arabic word: from here on they cannot be told apart; to there on they may still be one. */
const SURE = -1.2;
/** Han signs and the letters of Hangul ones: a syllable is the same or another. */
const SYLLABLES = /[\p{Script=Hangul}\p{Script=Han}]/u;
/** Two English words are two words, whatever letters they share ("north", "south"), unless one derives from the other. */
function sharesStem(a: string, b: string): boolean {
  if (editDistance(a, b, 1) <= 1) return a.length > 4;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared / Math.max(a.length, b.length) >= 0.7;
}

const DIFFERENT: WordLikeness = { score: 0, how: 'different' };

function slip(a: string, b: string): WordLikeness {
  const longer = Math.max(a.length, b.length);
  const distance = editDistance(a, b, longer);
  return { score: 1 - distance / longer, how: 'slip' };
}

/** Sounds that two romanisations of Chinese write differently: Wade and Giles's, and pinyin's. */
export const fromWadeGiles = (word: string): string =>
  word
    .replace(/^hs/, 'x')
    .replace(/^ch(?=i|u(?!a|o))/, 'j')
    .replace(/^ts/, 'z')
    .replace(/^t(?=[aeiou])/, 'd')
    .replace(/^p(?=[aeiou])/, 'b')
    .replace(/^k(?=[aeiou])/, 'g')
    .replace(/ien$/, 'ian')
    .replace(/ung$/, 'ong');

/** How alike two folded words are as words of a name. */
export function wordLikeness(a: string, b: string): WordLikeness {
  if (a === b) return { score: 1, how: 'same' };
  if (a.length === 1 || b.length === 1) {
    return a[0] === b[0] ? { score: 0.8, how: 'initial' } : DIFFERENT;
  }
  if (ARABIC.test(a) !== ARABIC.test(b)) return scripts(a, b);
  if (NICKNAMES.get(a)?.has(b) === true) return { score: 0.88, how: 'nickname' };
  if (isSemiticVariant(a, b)) return { score: 0.96, how: 'spelling' };
  if (isGivenVariant(a, b)) return { score: 0.85, how: 'nickname' };
  if (SYLLABLES.test(a) || SYLLABLES.test(b)) return DIFFERENT;
  const typed = slip(a, b);
  if (isCommonWord(a) && isCommonWord(b) && !sharesStem(a, b)) return DIFFERENT;
  if (!LATIN.test(a) || !LATIN.test(b)) return typed;
  if (/sound|loose/.test(matchWords(spelledWord(a), spelledWord(b)) ?? ''))
    return { score: Math.max(0.95, typed.score), how: 'spelling' };
  if (fromWadeGiles(a) === b || fromWadeGiles(b) === a) return { score: 0.9, how: 'spelling' };
  if (typed.score < 0.4 || arabicLikeness(a, b) < SURE) return typed;
  return { score: Math.max(0.9, typed.score), how: 'spelling' };
}

/** A word in Arabic letters and one in Latin ones. */
function scripts(a: string, b: string): WordLikeness {
  const likeness = ARABIC.test(a) ? scriptLikeness(b, a) : scriptLikeness(a, b);
  return likeness > -12 ? { score: Math.max(0, 1 + likeness / 14), how: 'spelling' } : DIFFERENT;
}

/** Pairs up the words of two names, the most alike first; at equal likeness those in the same place. */
export function align(a: readonly string[], b: readonly string[], least: number): AlignedPair[] {
  const all = a.flatMap((x, i) =>
    b.map((y, j): AlignedPair => ({ a: x, b: y, i, j, ...wordLikeness(x, y) })),
  );
  const distance = ({ i, j }: AlignedPair): number => Math.abs(i / a.length - j / b.length);
  all.sort((p, q) => q.score - p.score || distance(p) - distance(q) || p.i - q.i || p.j - q.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: AlignedPair[] = [];
  for (const pair of all) {
    if (pair.score < least || usedA.has(pair.i) || usedB.has(pair.j)) continue;
    usedA.add(pair.i);
    usedB.add(pair.j);
    pairs.push(pair);
  }
  return pairs.sort((p, q) => p.i - q.i);
}
