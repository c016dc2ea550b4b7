import { arabicLikeness } from './arabic-spelling.js';
import { withPlainArticle } from './compounds.js';
import { isSemiticVariant } from './data/name-variants.js';
import { foldName } from './fold.js';
import { placeId } from './places.js';
import { matchWords, spelledWord } from './same-word.js';

/** From this likelihood on, as a logarithm, two words are taken for romanisations of one. */
const LIKELY = -2.55;

/** Up to this one no slip or kinship of sounds makes them one. */
const UNLIKELY = -4;

/** An article, set apart or with a hyphen, is no part of the word. */
const ARTICLE = /^(?:[ae]l|ul)[\s-]+(?=\S)|^(?:a[sdnrtz]|a[dst]h|il)-(?=\S)/i;
const bareWord = (word: string): string => foldName(word.trim().replace(ARTICLE, ''));

/** One word in other letters, for certain: folded alike, two names of one place, two forms of an Arabic name. */
function isOne(x: string, y: string): boolean {
  if (x === y) return x !== '';
  return isSemiticVariant(x, y) || (placeId(x) !== undefined && placeId(x) === placeId(y));
}

/**
 * Whether two words are spellings of one name word: two romanisations ("Sharaa" and "Shara", "Hmeimim" and "Khmeimim",
 * "Muhammad" and "Mehmet"), a slip in a longer word, or two names of one place ("Kyiv" and "Kiev"). Strict: where it says
 * yes, a reader would not see two names.
 */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [bareWord(a), bareWord(b)];
  if (isOne(x, y)) return true;
  return x !== '' && y !== '' && matchWords(spelledWord(x), spelledWord(y)) !== null;
}

/**
 * Whether two words are more likely than not romanisations of one Arabic word, or `sameWord`. Lenient: "Salim" and "Selim"
 * are, though two men may bear them.
 */
export function likelySameWord(a: string, b: string): boolean {
  const [x, y] = [bareWord(a), bareWord(b)];
  if (isOne(x, y)) return true;
  if (x === '' || y === '') return false;
  const likeness = arabicLikeness(withPlainArticle(x), withPlainArticle(y));
  if (likeness > LIKELY) return true;
  const match = matchWords(spelledWord(x), spelledWord(y));
  return match === 'sound' || (match !== null && likeness > UNLIKELY);
}
