import type { Figure } from '../extract/loose-figures.js';
import { measure } from '../values/index.js';
import { meeting } from './overlap.js';
import { readSentence } from './quotation-words.js';
import { stem } from './stem.js';

/** Figures of several articles in the same words, with the pairs that exclude each other. */
export interface FigureCluster {
  readonly figures: readonly Figure[];
  readonly pairs: readonly (readonly [Figure, Figure])[];
  /** The words that they share. */
  readonly words: readonly string[];
}

/** How far from a figure words still tell what it is of. */
const NEARBY = 90;
/** At least so many content words in common, where the noun or unit tells little itself more, … */
const LEAST_SHARED = 2;
const LEAST_OF_VAGUE = 3;
/** … which are this share of those around either, as a cosine. */
const SHARE = 0.35;
const SHARE_OF_VAGUE = 0.45;
const SHARE_OF_DATES = 0.65;
/** What may be counted in any sentence. */
const vagueThings = new Set(['people', 'men', 'women', 'children'].map(stem));
const vagueTypes: ReadonlySet<string> = new Set(['ordinal', 'clock', 'date']);
/** Two desks that differ on one figure are seldom further apart: the larger by the smaller; days; minutes. */
const FARTHEST = 1.7;
const FARTHEST_DAYS = 31;
const FARTHEST_MINUTES = 240;

interface Read {
  readonly figure: Figure;
  readonly thing: string;
  readonly unit: string;
  /** By stem, as printed. */
  readonly words: ReadonlyMap<string, string>;
  readonly times: ReadonlySet<string>;
}

/**
 * Figures that no rule asks about, told in the same words by two articles and excluding each other: each fits the other best of all
 * figures of their kind, they count or measure the same thing, nothing says that they are of two times, and neither article has the
 * other's figure as well.
 */
export function differingFigures(figures: readonly Figure[]): readonly FigureCluster[] {
  const byArticle = new Map<string, Read[]>();
  for (const figure of figures) {
    const read = readFigure(figure);
    if (read !== null) byArticle.set(figure.article, [...(byArticle.get(figure.article) ?? []), read]);
  }
  const all = [...byArticle.values()];
  return clustersOf(all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => differingIn(one, other))));
}

/** Pairs with a figure in common are on one matter. */
function clustersOf(pairs: readonly Pair[]): readonly FigureCluster[] {
  const clusters: Pair[][] = [];
  for (const pair of pairs) {
    const meeting = clusters.filter((own) =>
      own.some(({ a, b }) => [pair.a, pair.b].some((read) => read === a || read === b)),
    );
    for (const each of meeting) clusters.splice(clusters.indexOf(each), 1);
    clusters.push([...meeting.flat(), pair]);
  }
  return clusters.map((own) => ({
    figures: [...new Set(own.flatMap(({ a, b }) => [a.figure, b.figure]))],
    pairs: own.map(({ a, b }) => [a.figure, b.figure]),
    words: [...own[0]!.a.words].flatMap(([word, printed]) => (own[0]!.b.words.has(word) ? [printed] : [])),
  }));
}

function readFigure(figure: Figure): Read | null {
  const size = measure(figure.value);
  if (size === null) return null;
  const { article, text, sentence, span, thing } = figure;
  const [start, end] = [Math.max(sentence[0], span[0] - NEARBY), Math.min(sentence[1], span[1] + NEARBY)];
  const counted = thing === '' ? '' : stem(thing);
  const { words } = readSentence({ article, text, start, end, speaker: null, quotation: null });
  const around = words.filter(
    ({ content, token }) => content && (token.end <= span[0] || token.start >= span[1]),
  );
  const telling = around.filter(({ stem: word }) => word !== counted && word.length > 2 && !/\d/.test(word));
  return {
    figure,
    thing: counted,
    unit: size.unit,
    words: new Map(telling.map(({ stem: word, token }) => [word, token.norm])),
    times: new Set(text.slice(...sentence).match(TIMES) ?? []),
  };
}

const TIMES =
  /\b(?:(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/g;

interface Pair {
  readonly a: Read;
  readonly b: Read;
}

function differingIn(one: readonly Read[], other: readonly Read[]): readonly Pair[] {
  const pairs = one.flatMap((a) =>
    other.filter((b) => isOneKind(a, b)).map((b) => ({ a, b, fit: fitness(a, b) })),
  );
  const best = new Map<Read, number>();
  for (const { a, b, fit } of pairs)
    for (const read of [a, b]) best.set(read, Math.max(fit, best.get(read) ?? 0));
  return pairs.filter(
    ({ a, b, fit }) =>
      fit > 0 &&
      fit === best.get(a) &&
      fit === best.get(b) &&
      isUnasked(a.figure, b.figure) &&
      excludes(a, b) &&
      areNear(a, b) &&
      !areOfTwoTimes(a, b) &&
      !pairs.some((each) => (each.a === a || each.b === b) && !excludes(each.a, each.b)),
  );
}

/** Whether no rule sets the two beside each other: nobody asks for them, or one text has words that the rule does not know. */
function isUnasked(a: Figure, b: Figure): boolean {
  if (a.rules.length > 0 && b.rules.length > 0) return false;
  return !a.rules.some((rule) => b.answered.has(rule)) && !b.rules.some((rule) => a.answered.has(rule));
}

const isOneKind = (a: Read, b: Read): boolean =>
  a.figure.value.type === b.figure.value.type && a.thing === b.thing && a.unit === b.unit;

function fitness(a: Read, b: Read): number {
  let shared = 0;
  for (const word of a.words.keys()) if (b.words.has(word)) shared += 1;
  const share = shared / Math.sqrt(Math.max(1, a.words.size * b.words.size));
  const { type } = a.figure.value;
  const isVague = vagueTypes.has(type) || vagueThings.has(a.thing);
  const least = isVague ? LEAST_OF_VAGUE : LEAST_SHARED;
  const most = type === 'date' ? SHARE_OF_DATES : isVague ? SHARE_OF_VAGUE : SHARE;
  return shared >= least && share >= most ? shared * share : 0;
}

const excludes = (a: Read, b: Read): boolean => meeting(a.figure.value, b.figure.value).kind === 'excluding';

function areNear(a: Read, b: Read): boolean {
  const [x, y] = [a, b].map(({ figure }) => measure(figure.value)!.figure[0]).sort((one, two) => one - two);
  const { type } = a.figure.value;
  if (type === 'ordinal') return true;
  if (type === 'date') return y! - x! <= FARTHEST_DAYS;
  if (type === 'clock') return y! - x! <= FARTHEST_MINUTES;
  return x! > 0 && y! / x! <= FARTHEST;
}

/** Whether both name days, months or years, and no such word is common. */
function areOfTwoTimes(a: Read, b: Read): boolean {
  return (
    a.figure.value.type !== 'date' &&
    a.times.size > 0 &&
    b.times.size > 0 &&
    ![...a.times].some((time) => b.times.has(time))
  );
}
