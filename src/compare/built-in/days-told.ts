import type { DayTold } from '../../extract/built-in/days-told.js';
import { parseIsoDay } from '../../values/calendar.js';
import { meeting } from '../overlap.js';
import { shared } from '../shared.js';
import { clustersOf } from './clusters.js';
import { commonKinds, fitness, isOnce } from './day-fitness.js';
import { type ReadDay, readDay } from './day-words.js';
import { areNear, dayOf } from './days-apart.js';
import { OPENINGS, openingOf } from './opening.js';
import { tellingWords } from './telling-words.js';

/** Days of several articles on which one thing happened, with the pairs that exclude each other. */
export interface DayCluster {
  readonly days: readonly DayTold[];
  readonly pairs: readonly (readonly [DayTold, DayTold])[];
  /** Each is a plan of its article, and the articles are of different days: the plan may have moved. */
  readonly moved: boolean;
  /** What happened, by kind; the verb that both have where no kind has it. */
  readonly what: string;
  /** Names and other words that they share: what they are of. */
  readonly words: readonly string[];
}

interface Pair {
  readonly a: ReadDay;
  readonly b: ReadDay;
}

/**
 * Days that two articles give to one thing, and that exclude each other: what happened is of one kind, its names, places and other words
 * agree, each fits the other best of all days, and neither article gives the other's day for a thing of that kind.
 */
export function differingDays(days: readonly DayTold[]): readonly DayCluster[] {
  const byArticle = new Map<string, ReadDay[]>();
  for (const told of days)
    byArticle.set(told.article.id, [...(byArticle.get(told.article.id) ?? []), readDay(told)]);
  const inOrder = [...byArticle].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = inOrder.map(([, reads]) => ({ reads, opening: openingOf(reads[0]!.told.article.text) }));
  const pairs = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .flatMap((other) =>
        shared(one.opening, other.opening) < OPENINGS ? [] : differingIn(one.reads, other.reads),
      ),
  );
  return clustersOf(pairs).flatMap((own) => (haveThree(own) ? [] : [clusterOf(own)]));
}

const clusterOf = (own: readonly Pair[]): DayCluster => ({
  days: [...new Set(own.flatMap(({ a, b }) => [a.told, b.told]))],
  pairs: own.map(({ a, b }) => [a.told, b.told]),
  moved: own.every(
    ({ a, b }) =>
      a.told.article.asOf.day !== b.told.article.asOf.day && isPlanned(a.told) && isPlanned(b.told),
  ),
  what: commonKinds(own[0]!.a, own[0]!.b).toSorted()[0]!.replace(/^=.*/, own[0]!.a.told.head),
  words: wordsOf(own[0]!),
});

function wordsOf({ a, b }: Pair): readonly string[] {
  const sentence = ({ told }: ReadDay): string => told.article.text.slice(...told.sentence);
  const common = [...a.words].flatMap(([word, printed]) => (b.words.has(word) ? [printed] : []));
  return tellingWords([sentence(a), sentence(b)], common);
}

const isPlanned = ({ article: { text, asOf }, value, sentence }: DayTold): boolean =>
  (asOf.day !== null && (dayOf(value) ?? 0) > parseIsoDay(asOf.day)!) || PLANS.test(text.slice(...sentence));

const PLANS =
  /\b(?:will|would|plan(?:s|ned|ning)?|schedul(?:e|es|ed|ing)|expect(?:s|ed)?|set to|due to|agree[sd]?|agreement|tentative|upcoming)\b/i;

/** Of three days that exclude each other, it happened on more than one. */
function haveThree(pairs: readonly Pair[]): boolean {
  const reads = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  return reads.some((a) =>
    reads.some((b) => excludes(a, b) && reads.some((c) => excludes(a, c) && excludes(b, c))),
  );
}

interface FitPair extends Pair {
  readonly fit: number;
}

function differingIn(one: readonly ReadDay[], other: readonly ReadDay[]): readonly Pair[] {
  const pairs = one.flatMap((a) => other.map((b) => ({ a, b, fit: fitness(a, b) })));
  const differing = pairs.filter(
    ({ a, b, fit }) =>
      fit > 0 &&
      excludes(a, b) &&
      !areAsked(a.told, b.told) &&
      areNear(a.told, b.told) &&
      areOfOneTime(a, b) &&
      !one.some((each) => isBeside(each, a) && !excludes(each, b)) &&
      !other.some((each) => isBeside(each, b) && !excludes(each, a)) &&
      !pairs.some((each) => (each.a === a || each.b === b) && areOfOneDay(each)) &&
      !isRivalled(a, b, one) &&
      !isRivalled(b, a, other),
  );
  return differing.filter((pair) => !differing.some((each) => isBetter(each, pair)));
}

/** What recurs is not compared between a text of a known day and one that may be of any year. */
const areOfOneTime = (a: ReadDay, b: ReadDay): boolean =>
  (a.told.article.asOf.day === null) === (b.told.article.asOf.day === null) || commonKinds(a, b).some(isOnce);

/** Of several tellings of the same two days, the one that fits best stands for all. */
function isBetter(one: FitPair, other: FitPair): boolean {
  if (one === other || excludes(one.a, other.a) || excludes(one.b, other.b)) return false;
  return (
    one.fit > other.fit ||
    (one.fit === other.fit &&
      one.a.told.span[0] + one.b.told.span[0] < other.a.told.span[0] + other.b.told.span[0])
  );
}

const isBeside = (a: ReadDay, b: ReadDay): boolean => a.told.sentence[0] === b.told.sentence[0];

/** Whether two days are one, for things of a kind that seldom happens twice, or that their words bind. */
const areOfOneDay = ({ a, b, fit }: FitPair): boolean =>
  !excludes(a, b) && (fit > 0 || commonKinds(a, b).some(isOnce));
const excludes = (a: ReadDay, b: ReadDay): boolean =>
  meeting(a.told.value, b.told.value).kind === 'excluding';

/** Whether its article tells of another day nearly as much of what the other one's day is of. */
function isRivalled(read: ReadDay, mate: ReadDay, own: readonly ReadDay[]): boolean {
  const least = fitness(read, mate) * RIVAL;
  return own.some((each) => excludes(each, read) && fitness(each, mate) >= least);
}

const RIVAL = 0.5;

/** Whether a rule has set the two beside each other. */
const areAsked = (a: DayTold, b: DayTold): boolean => a.rules.some((rule) => b.rules.includes(rule));
