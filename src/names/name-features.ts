import { type AlignedPair, align, fromWadeGiles, wordLikeness } from './align.js';
import { editDistance } from './edit-distance.js';
import type { NameParts } from './name-parts.js';
import { COMMON, DEMONYM, GIVEN, PLACE, wordClass } from './word-class.js';

/** Words less alike than this do not stand for each other. */
const LEAST = 0.58;

/** How two names compare, each from 0 (nothing of it) to 1; what `sameName` weighs. */
export interface NameFeatures {
  /** Letters of words that stand for each other and differ by a slip. */
  readonly slips: number;
  /** Letters to change in all slips, by three. */
  readonly edits: number;
  /** Letters of words that each name has and the other lacks: of the side that has less of them. */
  readonly conflict: number;
  /** Letters of words that only one name has. */
  readonly missing: number;
  /** Difference of the names written without spaces. */
  readonly joined: number;
  /** Share of pairs that are an initial or a nickname. */
  readonly loose: number;
  /** A place or a people in one name that the other lacks: another country's branch. */
  readonly elsewhere: number;
  /** Numbers in one name only. */
  readonly unnumbered: number;
  /** Numbers in both that differ. */
  readonly renumbered: number;
  /** Two legal forms. */
  readonly reformed: number;
}

export interface Comparison {
  readonly pairs: readonly AlignedPair[];
  readonly features: NameFeatures;
  /** Words of the first and of the second name that stand for none of the other. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What a word weighs: its letters, a short one as much as one of five; words that many names share weigh less. */
const weigh = (word: string): number =>
  Math.max(word.length, 5) * ((wordClass(word) & COMMON) !== 0 ? 0.8 : 1);
const weighAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + weigh(word), 0);

const plain = (words: readonly string[]): string => words.join('');
const ARABIC = /\p{Script=Arabic}/u;

function difference(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  return editDistance(a, b, longer) / longer;
}

/** The smallest difference of the names without spaces, in the order printed, by the alphabet, or as Wade and Giles romanise. */
function joinedDifference(a: NameParts, b: NameParts): number {
  return Math.min(
    difference(plain(a.words), plain(b.words)),
    difference(plain(a.words.toSorted()), plain(b.words.toSorted())),
    difference(plain(a.words.map(fromWadeGiles)), plain(b.words.map(fromWadeGiles))),
  );
}

const isBranch = (words: readonly string[]): boolean =>
  words.some((word) => (wordClass(word) & (PLACE | DEMONYM)) !== 0);

function numbersOf(a: NameParts, b: NameParts): Pick<NameFeatures, 'unnumbered' | 'renumbered'> {
  const [x, y] = [a.numbers.join(' '), b.numbers.join(' ')];
  if (x === y) return { unnumbered: 0, renumbered: 0 };
  return x === '' || y === '' ? { unnumbered: 1, renumbered: 0 } : { unnumbered: 0, renumbered: 1 };
}

/** Names that are the same but for where their words end have no word that the other lacks. */
const RESPACED = 0.12;

export function compareParts(a: NameParts, b: NameParts): Comparison {
  const pairs = align(a.words, b.words, LEAST);
  const left = a.words.filter((_, i) => !pairs.some((pair) => pair.i === i));
  const right = b.words.filter((_, j) => !pairs.some((pair) => pair.j === j));
  const total = Math.max(weighAll(a.words) + weighAll(b.words), 1);
  const slips = pairs.filter(({ how }) => how === 'slip');
  const [lacking, extra] = [weighAll(left), weighAll(right)];
  const scripts = ARABIC.test(plain(a.words)) !== ARABIC.test(plain(b.words));
  const joined = scripts ? (lacking + extra) / total : joinedDifference(a, b);
  const features: NameFeatures = {
    slips: slips.reduce((sum, pair) => sum + ((1 - pair.score) * weighAll([pair.a, pair.b])) / total, 0),
    edits: slips.reduce((sum, pair) => sum + editDistance(pair.a, pair.b, 9), 0) / 3,
    conflict: joined <= RESPACED && left.length !== right.length ? 0 : (2 * Math.min(lacking, extra)) / total,
    missing: Math.abs(lacking - extra) / total,
    joined,
    loose:
      pairs.filter(({ how }) => how === 'initial' || how === 'nickname').length / Math.max(pairs.length, 1),
    elsewhere: isBranch(left) || isBranch(right) ? 1 : 0,
    ...numbersOf(a, b),
    reformed: a.legal !== '' && b.legal !== '' && a.legal !== b.legal ? 1 : 0,
  };
  return { pairs, features, left, right };
}

/** Two people whose names swap what could each be the given name: Hans Friedrich, Friedrich Hans. */
export function isSwapped(a: NameParts, b: NameParts, { pairs }: Comparison): boolean {
  if (a.fathers.length + b.fathers.length > 0 || a.inverted || b.inverted) return false;
  if (a.words.length !== 2 || b.words.length !== 2 || pairs.length !== 2) return false;
  return pairs[0]!.j > pairs[1]!.j && a.words.every((word) => (wordClass(word) & GIVEN) !== 0);
}

/** The one's father has the other's name: Salman bin Muhammad, Muhammad bin Salman. */
export function isFatherAndSon(a: NameParts, b: NameParts): boolean {
  const alike = (x: string, y: string): boolean => wordLikeness(x, y).score >= 0.9;
  return a.fathers.some(([son, father]) =>
    b.fathers.some(
      ([otherSon, otherFather]) =>
        alike(son, otherFather) && (alike(father, otherSon) || a.fathers.length === 1),
    ),
  );
}

/** Each has a middle name or initial that the other contradicts: "Hans O Friedrich", "Hans Joachim Friedrich". */
export function initialsContradict(a: NameParts, b: NameParts, { left, right }: Comparison): boolean {
  const [x, y] = [initialsOf(a.words), initialsOf(b.words)];
  if (x !== '' && y !== '' && x !== y) return true;
  return left.length > 0 && right.length > 0 && [...left, ...right].some((word) => word.length === 1);
}

const initialsOf = (words: readonly string[]): string => words.filter((word) => word.length === 1).join('');

/** Each has a word that the other lacks, and not only because their words end in other places. */
export const isContradicted = ({ left, right, features }: Comparison): boolean =>
  left.length > 0 && right.length > 0 && features.joined > RESPACED;
