import type { DayTold } from '../extract/days-told.js';
import { SAYING_KIND } from '../extract/happening-words.js';
import type { Value } from '../model.js';
import { parseIsoDay, weekdayOf } from '../values/calendar.js';
import type { DateData } from '../values/date.js';
import { type ReadDay, readDay } from './day-words.js';
import { meeting } from './overlap.js';
import { readSentence } from './quotation-words.js';
import { shared } from './shared.js';
import { stem } from './stem.js';

/** Days of several articles on which one thing happened, with the pairs that exclude each other. */
export interface DayCluster {
  readonly days: readonly DayTold[];
  readonly pairs: readonly (readonly [DayTold, DayTold])[];
  /** Each is a plan of its article, and the articles are of different days: the plan may have moved. */
  readonly moved: boolean;
  /** What happened, by kind; the verb that both have where no kind has it. */
  readonly what: string;
  /** The words that they share. */
  readonly words: readonly string[];
}

interface Pair {
  readonly a: ReadDay;
  readonly b: ReadDay;
}

/** So much of an article, in UTF-16 units, tells what it is about; … */
const OPENING = 500;
/** … and so many content words in common say that two are about one thing. */
const OPENINGS = 4;

/**
 * Days that two articles give to one thing, and that exclude each other: what happened is of one kind, its names, places and other words
 * agree, each fits the other best of all days, and neither article gives the other's day for a thing of that kind.
 */
export function differingDays(days: readonly DayTold[]): readonly DayCluster[] {
  const byArticle = new Map<string, ReadDay[]>();
  for (const told of days)
    byArticle.set(told.article, [...(byArticle.get(told.article) ?? []), readDay(told)]);
  const inOrder = [...byArticle].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = inOrder.map(([, reads]) => ({ reads, opening: openingOf(reads[0]!.told) }));
  return clustersOf(
    all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .flatMap((other) =>
          shared(one.opening, other.opening) < OPENINGS ? [] : differingIn(one.reads, other.reads),
        ),
    ),
  );
}

function openingOf({ article, text }: DayTold): ReadonlySet<string> {
  const end = Math.min(text.length, OPENING);
  return readSentence({ article, text, start: 0, end, speaker: null, quotation: null }).stems;
}

/** Pairs with a day in common are on one thing; of three days that exclude each other, it happened on more than one. */
function clustersOf(pairs: readonly Pair[]): readonly DayCluster[] {
  const clusters: Pair[][] = [];
  for (const pair of pairs) {
    const met = clusters.filter((own) =>
      own.some(({ a, b }) => [pair.a, pair.b].some((read) => read === a || read === b)),
    );
    for (const each of met) clusters.splice(clusters.indexOf(each), 1);
    clusters.push([...met.flat(), pair]);
  }
  return clusters.filter((own) => !haveThree(own)).map(clusterOf);
}

const clusterOf = (own: readonly Pair[]): DayCluster => ({
  days: [...new Set(own.flatMap(({ a, b }) => [a.told, b.told]))],
  pairs: own.map(({ a, b }) => [a.told, b.told]),
  moved: own.every(({ a, b }) => a.told.day !== b.told.day && isPlanned(a.told) && isPlanned(b.told)),
  what: commonKinds(own[0]!.a, own[0]!.b).toSorted()[0]!.replace(/^=.*/, own[0]!.a.told.head),
  words: [...own[0]!.a.words].flatMap(([word, printed]) => (own[0]!.b.words.has(word) ? [printed] : [])),
});

const isPlanned = ({ day, value, text, sentence }: DayTold): boolean =>
  (day !== null && (dayOf(value) ?? 0) > parseIsoDay(day)!) || PLANS.test(text.slice(...sentence));

const PLANS =
  /\b(?:will|would|plan(?:s|ned|ning)?|schedul(?:e|es|ed|ing)|expect(?:s|ed)?|set to|due to|agree[sd]?|agreement|tentative|upcoming)\b/i;

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
      !one.some((each) => isBeside(each, a) && !excludes(each, b)) &&
      !other.some((each) => isBeside(each, b) && !excludes(each, a)) &&
      !pairs.some((each) => (each.a === a || each.b === b) && areOfOneDay(each)) &&
      !isRivalled(a, b, one) &&
      !isRivalled(b, a, other),
  );
  return differing.filter((pair) => !differing.some((each) => isBetter(each, pair)));
}

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

/** What happens on many days: words in common bind no two tellings of it. */
const DAILY: ReadonlySet<string> = new Set(['protest', 'course']);
/** What somebody does again and again; so is whatever only its verb tells. */
const REPEATED: ReadonlySet<string> = new Set(
  'meeting visit release freeing testimony vote ruling launch signing sale'.split(' '),
);

const commonKinds = (a: ReadDay, b: ReadDay): readonly string[] =>
  [...a.kinds].filter((kind) => b.kinds.has(kind));
const isSaid = (kind: string): boolean => kind === SAYING_KIND;
const isOnce = (kind: string): boolean => !kind.startsWith('=') && !REPEATED.has(kind) && !isSaid(kind);

/** Points in common, and their share of the words around either, as a cosine, that bind two days to one thing. */
const ONCE = { least: 2, most: 0.1 };
const AGAIN = { least: 4, most: 0.3 };
const SAID = { least: 6, most: 0.4 };

/** How well two days are of one thing, by their words; 0 where too little says so. */
function fitness(a: ReadDay, b: ReadDay): number {
  const kinds = commonKinds(a, b).filter((kind) => !DAILY.has(kind));
  if (kinds.length === 0 || nameOthers(a, b)) return 0;
  const common = points(a, b);
  if (haveOtherSubjects(a, b) || tellApart(a, b)) return 0;
  if (kinds.every(isSaid) && (!haveOneSpeaker(a, b) || contentInCommon(a, b) < SAID_CONTENT)) return 0;
  if (!kinds.some(isOnce) && [a, b].some(isOneOfMany)) return 0;
  const share = common / Math.sqrt(Math.max(1, a.words.size * b.words.size));
  const { least, most } = kinds.some(isOnce) ? ONCE : kinds.some(isSaid) ? SAID : AGAIN;
  return common >= least && share >= most ? common * share : 0;
}

/** Words in common: names twice, words of other clauses half. */
function points(a: ReadDay, b: ReadDay): number {
  let sum = 0;
  for (const word of a.words.keys()) {
    if (!b.words.has(word)) continue;
    const weight = a.names.has(word) && b.names.has(word) ? 2 : 1;
    sum += a.inClause.has(word) && b.inClause.has(word) ? weight : weight / 2;
  }
  return sum;
}

/** What is said, who says it aside. */
const contentInCommon = (a: ReadDay, b: ReadDay): number =>
  [...a.words.keys()].filter(
    (word) =>
      b.words.has(word) &&
      !a.names.has(word) &&
      !b.names.has(word) &&
      !a.subject.has(word) &&
      !b.subject.has(word),
  ).length;

/** Whether whoever says it goes by one word at least: a name, an office. */
const haveOneSpeaker = (a: ReadDay, b: ReadDay): boolean => shared(a.subject, b.subject) > 0;

/** Whether both name who it was, and no name is common: "May said she would quit", "Leadsom resigned". */
function haveOtherSubjects(a: ReadDay, b: ReadDay): boolean {
  const [x, y] = [a, b].map(({ names, subject }) => [...names].filter((name) => subject.has(name)));
  return x!.length > 0 && y!.length > 0 && shared(a.subject, b.subject) === 0;
}

/** Words of which one tells a thing from that of the other. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['house', 'senate'],
  ['first', 'second'],
  ['north', 'south'],
  ['east', 'west'],
].map(([x, y]) => [stem(x!), stem(y!)] as const);

const tellApart = ({ inClause: x }: ReadDay, { inClause: y }: ReadDay): boolean =>
  OTHERS.some(([one, other]) =>
    [
      [x, y],
      [y, x],
    ].some(([a, b]) => a!.has(one) && !a!.has(other) && b!.has(other) && !b!.has(one)),
  );

/** "a series of meetings", "its final hearing" */
const isOneOfMany = ({ told: { text, sentence } }: ReadDay): boolean => MANY.test(text.slice(...sentence));
const MANY =
  /\b(?:series|final|latest|another|again|second|third|fourth|fifth|successive|consecutive|earlier|previous|daily|weekly)\b/i;

const SAID_CONTENT = 4;

/** Whether both clauses name somebody or something, and none in common. */
function nameOthers(a: ReadDay, b: ReadDay): boolean {
  const [x, y] = [a, b].map(({ names, inClause }) => [...names].filter((name) => inClause.has(name)));
  return (
    x!.length > 0 &&
    y!.length > 0 &&
    !x!.some((name) => b.words.has(name)) &&
    !y!.some((name) => a.words.has(name))
  );
}

/** Whether two days may be two desks' for one thing. */
function areNear(a: DayTold, b: DayTold): boolean {
  if (RELATIVE.test(a.value.text) || RELATIVE.test(b.value.text) || areWeeksApart(a, b)) return false;
  const apart = daysApart(a.value, b.value);
  if (apart === 1) return !isByNight(a) && !isByNight(b);
  return apart > 0 && apart <= FARTHEST;
}

/** Read against the day of its text, which may be off by one. */
const RELATIVE = /\b(?:today|yesterday|tomorrow|tonight|last night)\b/i;
/** Two desks that differ on one day are seldom further apart; nor are articles on one thing. */
const FARTHEST = 7;

function areWeeksApart({ day: a }: DayTold, { day: b }: DayTold): boolean {
  return a !== null && b !== null && Math.abs(parseIsoDay(a)! - parseIsoDay(b)!) > FARTHEST;
}

/** In days; weekdays without a date are as near as they can be, whatever week they were read into. */
function daysApart(a: Value, b: Value): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  const gap = x === null || y === null ? Number.POSITIVE_INFINITY : Math.abs(x - y);
  const [first, second] = [weekday(a), weekday(b)];
  if (first === null || second === null || (isDated(a) && isDated(b)))
    return gap === Number.POSITIVE_INFINITY ? 2 : gap;
  const turn = Math.abs(first - second);
  return gap > FARTHEST && gap !== Number.POSITIVE_INFINITY ? gap : Math.min(turn, WEEK - turn);
}

const WEEK = 7;
const isDated = ({ text }: Value): boolean => /\d/.test(text.replace(/\d+(?::\d\d)?\s*[ap]\.?m\b/gi, ''));

function dayOf({ data }: Value): number | null {
  const { start } = data as DateData;
  return start === null ? null : parseIsoDay(start.slice(0, 10));
}

/** 0 for Sunday to 6 for Saturday; null where nothing tells. */
function weekday(value: Value): number | null {
  const day = dayOf(value);
  if (day !== null) return weekdayOf(day);
  const named = /^--W([1-7])$/.exec((value.data as DateData).words ?? '')?.[1];
  return named === undefined ? null : Number(named) % WEEK;
}

/** Two desks may give one night either of two days, as may two time zones. */
const isByNight = ({ text, sentence, value }: DayTold): boolean =>
  (value.data as DateData).time !== undefined || NIGHT.test(text.slice(...sentence));

const NIGHT = /\b(?:overnight|nights?|midnight|late|early|dawn|local time|GMT|hours)\b/i;
