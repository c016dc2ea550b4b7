import { isCommonWord } from './common.js';
import { editDistance } from './edit-distance.js';
import { isDemonym, placeId } from './places.js';
import { type Sounds, soundsOf, vowelDistance } from './sounds.js';

/** How two words are one: the same letters, two romanisations of one sound, or a slip in a longer word. */
export type WordMatch = 'exact' | 'sound' | 'near';

/** Shorter words match only exactly or as two romanisations. */
const NEAR_LENGTH = 8;
const GENDERED = /(?:sk|ck)a(?:ya|ia|ja)?$|(?:ov|ev|in)a$/;
const PLAIN_SURNAME = /(?:sk|ck)(?:y+|iy|yi|i|ij|ii)$|(?:ov|ev|in)$/;

/** A man's and a woman's form of one surname: another person. */
const otherGender = (a: string, b: string): boolean =>
  (GENDERED.test(a) && PLAIN_SURNAME.test(b)) || (GENDERED.test(b) && PLAIN_SURNAME.test(a));

const longerBy = (a: string, b: string): string =>
  a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '';

/** Syria and Syrian, Assad and Assads, Venezuela and Venezuelans. */
const inflected = (a: string, b: string): boolean =>
  /^(?:n|an|ian|i|s|ns|ans|ians|is|ese|ish)$/.test(longerBy(a, b));

export interface SpelledWord {
  readonly folded: string;
  readonly sounds: Sounds;
  /** An English word, a demonym or a listed place: it is that, and no misspelling of something else. */
  readonly fixed: boolean;
}

export function spelledWord(folded: string): SpelledWord {
  return {
    folded,
    sounds: soundsOf(folded),
    fixed: isCommonWord(folded) || isDemonym(folded) || placeId(folded) !== undefined,
  };
}

function soundsSame(a: SpelledWord, b: SpelledWord): boolean {
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < 4 || a.sounds.consonants !== b.sounds.consonants || a.sounds.consonants === '') return false;
  const allowed = shorter < 5 ? 0.5 : 1;
  return vowelDistance(a.sounds, b.sounds) <= allowed;
}

function nearlySame(a: SpelledWord, b: SpelledWord): boolean {
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < NEAR_LENGTH || a.folded[0] !== b.folded[0]) return false;
  const limit = shorter < 12 ? 1 : 2;
  return editDistance(a.folded, b.folded, limit) <= limit;
}

/** How two prepared words are one, or null. */
export function matchWords(a: SpelledWord, b: SpelledWord): WordMatch | null {
  if (a.folded === b.folded) return 'exact';
  if (inflected(a.folded, b.folded) || otherGender(a.folded, b.folded)) return null;
  if (isCommonWord(a.folded) || isCommonWord(b.folded)) return null;
  if (soundsSame(a, b)) return 'sound';
  return !a.fixed && !b.fixed && nearlySame(a, b) ? 'near' : null;
}
