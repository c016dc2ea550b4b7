import { withPlainArticle } from './compounds.js';

/**
 * A name word in Latin letters as sounds: `consonants[i]` stands between `vowels[i]` and `vowels[i + 1]`. What romanisations
 * of Arabic, Persian, Hebrew and Cyrillic write in several ways (kh or h, q or k, ou or u, one letter or two) is one sound.
 */
export interface Sounds {
  readonly consonants: string;
  /** Runs of vowels, `''` where two consonants meet. One longer than `consonants`. */
  readonly vowels: readonly string[];
}

/** Rewrites on a folded word, in order. `S` is sh, `E` the run ei or ai, `O` the run au or aw. */
const REWRITES: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/n(?=[bp])/g, 'm'],
  [/^ou(?=[aei])|(?<=a)ou(?=[aeiy])|(?<=[aeiou][b-df-hj-np-tv-z]+)ou(?=a)/g, 'w'],
  [/chr/g, 'kr'],
  [/tsch|tch|sch|shch|cz|[sc]h/g, 'S'],
  [/dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/([gdt])h/g, '$1'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/t[sz]|dz/g, 'z'],
  [/(?<=[aeiou])h$/g, ''],
  [/iy+$|yy+$|ii+$|ij$|ie$|ee$/g, 'i'],
  [/w(?=[bcdfgjklmnpqrstvzS]|$)/g, 'u'],
  [/w/g, 'v'],
  [/([b-df-hj-np-tv-zS])\1+/g, '$1'],
  [/y(?=[aeou])/g, 'Y'],
  [/y/g, 'i'],
  [/i(?=[aou])/g, 'Y'],
  [/ee+/g, 'i'],
  [/oo+/g, 'u'],
  [/([aiu])\1+/g, '$1'],
  [/ou/g, 'u'],
  [/[ae]i/g, 'E'],
  [/a[ou]/g, 'O'],
];
const CONSONANT = /[^aeiouEO]/;

/** The sounds of a folded word. */
export function soundsOf(folded: string): Sounds {
  const plain = withPlainArticle(folded);
  const written = REWRITES.reduce((word, [from, to]) => word.replace(from, to), plain);
  let consonants = '';
  const vowels = [''];
  for (const letter of written) {
    if (CONSONANT.test(letter)) {
      consonants += letter;
      vowels.push('');
    } else vowels[vowels.length - 1] += letter;
  }
  return { consonants, vowels };
}

/** Pairs of vowels that two romanisations of one vowel may differ in. */
const CLOSE = new Set(['ae', 'ei', 'ou', 'aE', 'eE', 'iE', 'oO', 'uO', 'aO']);
const close = (a: string, b: string): boolean => CLOSE.has(a < b ? a + b : b + a);

/** Last vowels by which many languages tell the names of men and of women, and one name from another. */
const GENDERED = /a$|^.*a|o/;

/** Cost of two vowel runs in one slot: 0 the same, ½ two spellings of one sound, 1 two sounds. */
function vowelCost(a: string, b: string, [first, last]: readonly [boolean, boolean]): number {
  if (a === b) return 0;
  if (first && (a === '' || b === '')) return 2;
  if (a === '' || b === '') {
    const vowel = a + b;
    if (last) return vowel === 'e' ? 0.5 : 2;
    return vowel.length === 1 ? 0.5 : 1;
  }
  if (last && GENDERED.test(a + b)) return a + b === 'ae' || a + b === 'ea' ? 0.5 : 2;
  return close(a, b) && !last ? 0.5 : 1;
}

/** How far the vowels of two words with the same consonants are apart: the sum over their slots. */
export function vowelDistance(a: Sounds, b: Sounds): number {
  let sum = 0;
  const last = a.vowels.length - 1;
  for (let i = 0; i <= last; i += 1) sum += vowelCost(a.vowels[i]!, b.vowels[i]!, [i === 0, i === last]);
  return sum;
}
