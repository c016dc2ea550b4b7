import type { AlignedPair } from './align.js';
import { editDistance } from './edit-distance.js';
import { genderOf } from './gender.js';
import type { NameKind } from './name.js';
import {
  type Comparison,
  compareParts,
  initialsContradict,
  isContradicted,
  isFatherAndSon,
  isSwapped,
  type NameFeatures,
} from './name-features.js';
import { type NameParts, namePartsOf } from './name-parts.js';
import { nameKey, placeId } from './places.js';
import { GIVEN, wordClass } from './word-class.js';

/** Whether two printed names are one name. */
export interface SameName {
  /** From 0 (two names) to 1 (one name); from ½ on they are more likely one than two, slips of the pen allowed for. */
  readonly score: number;
  /** One name: the score says so and no number, place or generation tells them apart. */
  readonly same: boolean;
  /** The same beyond a slip of the pen that could as well be another's name: Gomez and Gomes, Keqiang and Qiang are not sure. */
  readonly sure: boolean;
  /** What speaks for it or against it, for an editor. */
  readonly reason: string;
}

type Weights = Readonly<Partial<Record<keyof NameFeatures, number>>> & { readonly bias: number };

/** Weights of a logistic model, fitted on the public pairs of nomenklatura's and rigour's tests. */
const PERSON: Weights = { bias: 1.3, edits: -0.8, conflict: -6.3, missing: 0.8, joined: -1.7, loose: 0.7 };
const ORGANISATION: Weights = {
  bias: 2,
  slips: -0.5,
  edits: -1.9,
  conflict: -3.7,
  missing: 0.6,
  joined: -3.8,
  elsewhere: -1.1,
  unnumbered: -2,
  renumbered: 1.2,
  reformed: -0.9,
};

function weigh(features: NameFeatures, weights: Weights): number {
  const { bias, ...rest } = weights;
  const sum = Object.entries(rest).reduce(
    (z, [key, weight]) => z + weight * features[key as keyof NameFeatures],
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

const HALF = 0.5;
/** The score where something in the names makes them two. */
const APART = 0.1;
/** The most that two organisations' names score when each has a word of its own. */
const CONTRADICTED = 0.45;
const apart = (reason: string): SameName => ({ score: APART, same: false, sure: false, reason });

/** A letter more, less or other in a long word, two in a very long one. */
function isSmallSlip({ a, b, how }: AlignedPair): boolean {
  if (how !== 'slip') return true;
  const letters = Math.min(a.length, b.length);
  return letters >= 6 && editDistance(a, b, 3) <= (letters < 9 ? 1 : 2);
}

function describePair({ a, b, how }: AlignedPair): string {
  if (how === 'initial') return `“${a}” may stand for “${b}”`;
  if (how === 'nickname') return `“${a}” and “${b}” may be one given name`;
  if (how === 'slip') return `“${a}” and “${b}” differ by a few letters`;
  return `“${a}” and “${b}” are two spellings`;
}

const quoted = (words: readonly string[]): string => `“${words.join(' ')}”`;

function describe({ pairs, left, right, features }: Comparison): string {
  const parts = pairs.filter(({ how }) => how !== 'same').map(describePair);
  if (left.length > 0 && right.length > 0) parts.push(`one has ${quoted(left)}, the other ${quoted(right)}`);
  else if (left.length + right.length > 0) parts.push(`only one has ${quoted([...left, ...right])}`);
  if (features.renumbered + features.unnumbered > 0) parts.push('their numbers differ');
  if (features.reformed > 0) parts.push('their legal forms differ');
  return parts.length === 0 ? 'the same words' : parts.join('; ');
}

const IDENTICAL: SameName = { score: 1, same: true, sure: true, reason: 'the same words' };

const isIdentical = ({ pairs, left, right, features }: Comparison): boolean =>
  left.length + right.length + features.renumbered + features.unnumbered + features.reformed === 0 &&
  pairs.every(({ how }) => how === 'same');

/** A given name alone is nobody's in particular. */
function isGivenAlone(a: NameParts, b: NameParts, { pairs }: Comparison): boolean {
  if (a.words.length === b.words.length || Math.min(a.words.length, b.words.length) > 1) return false;
  const [pair] = pairs;
  const longer = a.words.length > b.words.length ? pair?.i : pair?.j;
  return longer === 0 && pair !== undefined && (wordClass(pair.a) & GIVEN) !== 0;
}

const sameness = (same: boolean, { pairs }: Comparison): Pick<SameName, 'same' | 'sure'> => ({
  same,
  sure: same && pairs.every(isSmallSlip),
});

/** Maria and Mario, John and Joan: given names that few letters part, of a woman and a man. */
function areManAndWoman(a: NameParts, b: NameParts, { pairs }: Comparison): boolean {
  const [first] = pairs;
  if (first === undefined || first.how === 'same' || first.i > 0 || first.j > 0) return false;
  const [one, other] = [genderOf(undefined, a.words.join(' ')), genderOf(undefined, b.words.join(' '))];
  return one !== null && other !== null && one !== other;
}

function samePerson(a: NameParts, b: NameParts): SameName {
  const comparison = compareParts(a, b);
  if (a.generation !== b.generation) return apart('one is a junior or has a number of generation');
  if (isFatherAndSon(a, b)) return apart('the father of one has the name of the other');
  if (isSwapped(a, b, comparison)) return apart('either word may be the given name, and they change places');
  if (initialsContradict(a, b, comparison)) return apart('their initials differ');
  if (isGivenAlone(a, b, comparison)) return apart('one is a given name alone');
  if (areManAndWoman(a, b, comparison)) return apart('one is a woman’s given name, the other a man’s');
  if (isIdentical(comparison)) return IDENTICAL;
  const score = weigh(comparison.features, PERSON);
  return { score, ...sameness(score >= HALF, comparison), reason: describe(comparison) };
}

/** The words that an acronym may stand for begin with its letters, small words with or without. */
function isAcronymOf(short: string, words: readonly string[]): boolean {
  const letters = words.map((word) => word[0]).join('');
  return words.length > 1 && short.length > 1 && short === letters;
}

function sameOrganisation(a: NameParts, b: NameParts): SameName {
  const [one, other] = a.words.length === 1 ? [a, b] : [b, a];
  if (one.words.length === 1 && isAcronymOf(one.words[0]!, other.words)) {
    return { score: 0.7, same: true, sure: true, reason: `“${one.words[0]}” are the initials of the other` };
  }
  const comparison = compareParts(a, b);
  if (isIdentical(comparison)) return IDENTICAL;
  const { elsewhere, renumbered, unnumbered } = comparison.features;
  const likely = weigh(comparison.features, ORGANISATION);
  const score = isContradicted(comparison) ? Math.min(likely, CONTRADICTED) : likely;
  const same = score >= HALF && elsewhere + renumbered + unnumbered === 0;
  return { score, ...sameness(same, comparison), reason: describe(comparison) };
}

/** A slash parts two names of one thing: "Al-Qa'ida/Islamic Army". */
const aliases = (name: string): string[] => name.split('/').filter((part) => part.trim() !== '');

function compareOne(a: string, b: string, kind: NameKind): SameName {
  const place = kind === 'place' ? placeId(nameKey(a)) : undefined;
  if (place !== undefined && place === placeId(nameKey(b))) {
    return { score: 1, same: true, sure: true, reason: 'two names of one place' };
  }
  const [x, y] = [namePartsOf(a, kind, b), namePartsOf(b, kind, a)];
  if (x.words.length === 0 || y.words.length === 0) return apart('one is no name');
  return kind === 'person' ? samePerson(x, y) : sameOrganisation(x, y);
}

/**
 * Whether two printed names are one name, and why: order of words, initials, titles, nicknames, patronymics, particles,
 * other scripts and romanisations, legal forms, acronyms and slips of the pen. Symmetric; no throw on any string.
 */
export function sameName(a: string, b: string, kind: NameKind = 'person'): SameName {
  const [first, second] = a <= b ? [a, b] : [b, a];
  const all = aliases(first).flatMap((x) => aliases(second).map((y) => compareOne(x, y, kind)));
  return all.reduce((best, next) => (next.score > best.score ? next : best), {
    score: 0,
    same: false,
    sure: false,
    reason: 'one is no name',
  });
}
