import { isCommonWord } from './common.js';
import { areOtherNames } from './data/name-variants.js';
import { editDistance } from './edit-distance.js';
import { isCalendarWord, isDemonym, placeId } from './places.js';
import { type Sounds, soundsOf, vowelDistance } from './sounds.js';

/**
 * How two words are one: the same letters; two romanisations of one sound; two that are as likely as not, and need another
 * word beside them ("Hafez", "Hafiz"); a slip in a longer word.
 */
export type WordMatch = 'exact' | 'sound' | 'loose' | 'near';

/** Shorter words match only exactly or as two romanisations. */
export const NEAR_LENGTH = 8;
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

/** A folded word, prepared for comparing. */
export class SpelledWord {
  /** An English word or a people: it is that, and no other spelling of a name. */
  readonly ordinary: boolean;
  /** The table's id of a place. */
  readonly place: string | undefined;
  private heard: Sounds | null = null;

  constructor(readonly folded: string) {
    this.ordinary = isCommonWord(folded) || isDemonym(folded) || isCalendarWord(folded);
    this.place = placeId(folded);
  }

  get sounds(): Sounds {
    this.heard ??= soundsOf(this.folded);
    return this.heard;
  }
}

/** Distinct words that are remembered. */
const REMEMBERED = 50_000;
const spelled = new Map<string, SpelledWord>();

/** A folded word as comparisons want it. Remembered: the same few words stand before the same surnames. */
export function spelledWord(folded: string): SpelledWord {
  const known = spelled.get(folded);
  if (known !== undefined) return known;
  const word = new SpelledWord(folded);
  if (spelled.size >= REMEMBERED) spelled.clear();
  spelled.set(folded, word);
  return word;
}

/** By the shorter word's letters, the distance of vowels that words alone and words beside others may have. */
const ALLOWED: readonly (readonly [letters: number, alone: number, beside: number])[] = [
  [7, 1, 1.5],
  [6, 0.5, 1],
  [5, 0, 1],
  [4, 0, 0.5],
];

function soundsSame(a: SpelledWord, b: SpelledWord): 'sound' | 'loose' | null {
  const shorter = Math.min(a.folded.length, b.folded.length);
  const allowed = ALLOWED.find(([letters]) => shorter >= letters);
  if (allowed === undefined || a.sounds.consonants === '' || a.sounds.consonants !== b.sounds.consonants)
    return null;
  const distance = vowelDistance(a.sounds, b.sounds);
  if (distance <= allowed[1]) return 'sound';
  return distance <= allowed[2] ? 'loose' : null;
}

function nearlySame(a: SpelledWord, b: SpelledWord): boolean {
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < NEAR_LENGTH || a.folded[0] !== b.folded[0]) return false;
  const limit = shorter < 12 ? 1 : 2;
  return editDistance(a.folded, b.folded, limit) <= limit;
}

/** Two words that each have a meaning of their own: two places, two known names, or an English word and a name. */
function areKnownApart(a: SpelledWord, b: SpelledWord): boolean {
  if (a.ordinary || b.ordinary || areOtherNames(a.folded, b.folded)) return true;
  return a.place !== undefined && b.place !== undefined && a.place !== b.place;
}

/** How two prepared words are one, or null. */
export function matchWords(a: SpelledWord, b: SpelledWord): WordMatch | null {
  if (a.folded === b.folded) return 'exact';
  if (areKnownApart(a, b) || inflected(a.folded, b.folded) || otherGender(a.folded, b.folded)) return null;
  return (
    soundsSame(a, b) ?? (a.place === undefined && b.place === undefined && nearlySame(a, b) ? 'near' : null)
  );
}
