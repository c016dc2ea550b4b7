import type { ArticleFigures, Figure } from '../../extract/built-in/loose-figures.js';
import { canon } from '../../values/index.js';
import { groupBy } from '../order.js';
import { meeting } from '../overlap.js';
import { shared } from '../shared.js';
import { clustersOf } from './clusters.js';
import { fitOf, isOfGroup, type ReadFigure, type ReadFigures, readFigures } from './figure-fit.js';
import { areAlike, countOne, keptApart, nameOneThing } from './figure-guards.js';
import { type Rarity, rarityIn } from './near-words.js';
import { OPENINGS, openingOf } from './opening.js';
import { tellingWords } from './telling-words.js';
import { areWeeksApart } from './weeks-apart.js';

/** Figures of several articles in the same words, with the pairs that exclude each other. */
export interface FigureCluster {
  readonly pairs: readonly (readonly [Figure, Figure])[];
  /** Names and other words that they share: what they are of. */
  readonly words: readonly string[];
}

/** So much must say that two figures are on the same; more for small counts, which stand in any text, and most for ranks, times of day and ages. */
const FIT = 0.8;
const FIT_OF_SMALL = 2.2;
const FIT_OF_VAGUE = 3;
/** Counts below it are small. */
const SMALL = 10;
/** A fitting figure of the same value is the truer mate, also where it fits somewhat less. */
const TRUER = 0.4;
const vagueTypes: ReadonlySet<string> = new Set(['ordinal', 'clock', 'age']);

/**
 * Figures told in the same words by two articles and excluding each other: each fits the other best of all figures of their kind, nothing
 * says that they are of two times, the articles are about one thing, neither has the other's figure as well, and no rule compares them.
 */
export function differingFigures(articles: readonly ArticleFigures[]): readonly FigureCluster[] {
  const all = articles.filter(({ figures }) => figures.length > 0).map(opened);
  const pairs = all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => differingIn(one, other)));
  return clustersOf(pairs).map(clusterOf);
}

/** An article's figures, also by kind, with what it opens with. */
interface Opened extends ReadFigures {
  readonly byKind: ReadonlyMap<string, readonly ReadFigure[]>;
  readonly opening: ReadonlySet<string>;
}

function opened(figures: ArticleFigures): Opened {
  const read = readFigures(figures);
  return {
    ...read,
    byKind: groupBy(read.figures, ({ kind }) => kind),
    opening: openingOf(figures.article.text),
  };
}

/** So few content words in common bear out figures that fit very well, and none else. */
const FEW_OPENINGS = 2;
const FIT_OF_FEW = 3;

const clusterOf = (own: readonly Pair[]): FigureCluster => ({
  pairs: own.map(({ a, b }) => [a.figure, b.figure]),
  words: closestWords(own[0]!),
});

/** The words that both have, the closest first, as printed. */
function closestWords({ a, b }: Pair): readonly string[] {
  const close = (word: string): number => Math.min(a.near.get(word) ?? 0, b.near.get(word) ?? 0);
  const common = [...a.near.keys()].filter((word) => close(word) > 0 && word !== a.thing);
  const closest = common.sort((x, y) => close(y) - close(x)).map((word) => a.printed.get(word) ?? word);
  const sentence = ({ figure: { article, sentence: span } }: ReadFigure): string =>
    article.text.slice(...span);
  return tellingWords([sentence(a), sentence(b)], closest);
}

interface Pair {
  readonly a: ReadFigure;
  readonly b: ReadFigure;
  readonly fit: number;
}

function differingIn(one: Opened, other: Opened): readonly Pair[] {
  if (areWeeksApart(one.article.asOf.day, other.article.asOf.day)) return [];
  const common = shared(one.opening, other.opening);
  if (common < FEW_OPENINGS) return [];
  const least = common < OPENINGS ? FIT_OF_FEW : 0;
  const rarity = rarityIn(one, other);
  const pairs = fittingPairs(one, other, rarity);
  const matesOf = new Map<ReadFigure, Pair[]>();
  for (const pair of pairs)
    for (const read of [pair.a, pair.b]) matesOf.set(read, [...(matesOf.get(read) ?? []), pair]);
  return pairs.filter((pair) => {
    const { a, b, fit } = pair;
    const enough = Math.max(least, leastFit(a, b));
    if (fit * MOST_AHEAD < enough || !excludes(a, b)) return false;
    const rivals = [...matesOf.get(a)!, ...matesOf.get(b)!].filter((each) => !isOneDifference(each, pair));
    return (
      surely(pair, rivals) >= enough &&
      !keptApart(a, b, { one, other, rarity }) &&
      !rivals.some((each) => each.fit >= TRUER * pair.fit && !excludes(each.a, each.b))
    );
  });
}

/** Whether two pairs set the same figures beside each other: a difference that a text tells twice is no less sure. */
const isOneDifference = (one: Pair, other: Pair): boolean =>
  canon(one.a.figure.value) === canon(other.a.figure.value) &&
  canon(one.b.figure.value) === canon(other.b.figure.value);

/** A pair is the surer, the further it is ahead of the next best of either figure; one that is not the best is none. */
function surely(pair: Pair, rivals: readonly Pair[]): number {
  const { fit } = pair;
  if (rivals.some((rival) => rival.fit > fit)) return 0;
  const counted = nameOneThing(pair.a, pair.b) ? rivals.filter(mayDiffer) : rivals;
  const next = Math.max(0, ...counted.map((rival) => rival.fit));
  return fit * Math.min(MOST_AHEAD, OF_FIT + AHEAD * (fit / next));
}

/** Whether two figures may be two desks' for one thing: nobody has 240 where another has eight. */
const mayDiffer = ({ a, b }: Pair): boolean => areAlike(a, b) || !excludes(a, b);

/** A pair as good as the next best counts four fifths of its fit, one thrice as good eight. */
const OF_FIT = 0.4;
const AHEAD = 0.4;
const MOST_AHEAD = 1.6;

function fittingPairs(one: Opened, other: Opened, rarity: Rarity): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const a of one.figures) {
    for (const b of other.byKind.get(a.kind) ?? []) {
      const fit = countOne(a, b) ? fitOf(a, b, rarity) : 0;
      if (fit > 0) pairs.push({ a, b, fit });
    }
  }
  return pairs;
}

const excludes = (a: ReadFigure, b: ReadFigure): boolean =>
  meeting(a.figure.value, b.figure.value).kind === 'excluding';

function leastFit({ figure: { thing, value }, size }: ReadFigure, other: ReadFigure): number {
  if (vagueTypes.has(value.type)) return FIT_OF_VAGUE;
  const isSmall = Math.min(size, other.size) < SMALL;
  return value.type === 'count' && (isSmall || isOfGroup(thing)) ? FIT_OF_SMALL : FIT;
}
