import type { Figure } from '../extract/loose-figures.js';
import { parseIsoDay } from '../values/calendar.js';
import { measure } from '../values/index.js';
import { meeting } from './overlap.js';
import { readSentence } from './quotation-words.js';
import { shared } from './shared.js';
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
const LEAST_SHARED = 1;
const LEAST_OF_VAGUE = 2;
/** … which are this share of those around either, as a cosine. */
const SHARE = 0.15;
const SHARE_OF_VAGUE = 0.3;
/** What may be counted in any sentence. */
const vagueThings = new Set(
  'people men women children officers soldiers troops residents workers members victims students protesters families countries states companies'
    .split(' ')
    .map(stem),
);
const vagueTypes: ReadonlySet<string> = new Set(['ordinal', 'clock']);
/** Two desks that differ on one figure are seldom further apart: the larger by the smaller; minutes. */
const FARTHEST = 1.7;
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
 * figures of their kind, they count or measure the same thing, nothing says that they are of two times, the articles are about one thing, and
 * neither has the other's figure as well.
 */
export function differingFigures(figures: readonly Figure[]): readonly FigureCluster[] {
  const byArticle = new Map<string, Read[]>();
  for (const figure of figures) {
    const read = readFigure(figure);
    if (read !== null) byArticle.set(figure.article, [...(byArticle.get(figure.article) ?? []), read]);
  }
  const all = [...byArticle.values()].map((reads) => ({ reads, opening: openingOf(reads[0]!.figure) }));
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

/** So much of an article, in UTF-16 units, tells what it is about; … */
const OPENING = 500;
/** … and so many content words in common say that two are about one thing. */
const OPENINGS = 4;

function openingOf({ article, text }: Figure): ReadonlySet<string> {
  const end = Math.min(text.length, OPENING);
  return readSentence({ article, text, start: 0, end, speaker: null, quotation: null }).stems;
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
      !(isBounded(a) || isBounded(b)) &&
      areNear(a, b) &&
      !areWeeksApart(a.figure, b.figure) &&
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
  const common = shared(a.words, b.words);
  const share = common / Math.sqrt(Math.max(1, a.words.size * b.words.size));
  const { type } = a.figure.value;
  const isVague = vagueTypes.has(type) || vagueThings.has(a.thing);
  const least = isVague ? LEAST_OF_VAGUE : LEAST_SHARED;
  const most = isVague ? SHARE_OF_VAGUE : SHARE;
  return common >= least && share >= most ? common * share : 0;
}

const excludes = (a: Read, b: Read): boolean => meeting(a.figure.value, b.figure.value).kind === 'excluding';

/** "As much as 24 inches": a bound that no rule knows may be of anything. */
const isBounded = ({ figure }: Read): boolean => measure(figure.value)?.bound != null;

function areNear(a: Read, b: Read): boolean {
  const [x, y] = [a, b].map(({ figure }) => measure(figure.value)!.figure[0]).sort((one, two) => one - two);
  const { type } = a.figure.value;
  if (type === 'ordinal') return true;
  if (type === 'clock') return y! - x! <= FARTHEST_MINUTES;
  return x! > 0 && y! / x! <= FARTHEST;
}

/** Days after which a figure may have become another. */
const SOON = 7;

function areWeeksApart({ day: a }: Figure, { day: b }: Figure): boolean {
  return a !== null && b !== null && Math.abs(parseIsoDay(a)! - parseIsoDay(b)!) > SOON;
}

/** Whether both name days, months or years, and no such word is common. */
function areOfTwoTimes(a: Read, b: Read): boolean {
  return a.times.size > 0 && b.times.size > 0 && ![...a.times].some((time) => b.times.has(time));
}
