import { shared } from '../../compare/shared.js';
import type { Article } from '../../model.js';
import { isCalendarWord, isDemonym, isRegion, placeId } from '../../names/places.js';
import { fold } from '../../text/index.js';
import { parseIsoDay } from '../../values/calendar.js';
import { endOfPart } from './article-paragraphs.js';
import { wordsIn } from './content-words.js';

/** So far into a text it has said whom or what it is about. */
const OPENING = 100;
/** Days between two articles on one event, of which each tells the whole. */
const NEAR = 3;
/** A name in common says as much as so many words of what happened, and so many such words make sure. */
const NAME = 2;
const SURE = 6;

/**
 * Whether two articles plainly tell one event: they appeared within days of each other, or nobody knows when, and their openings have
 * names of people, bodies or towns in common, and words of what happened.
 */
export function tellOneEvent(a: Article, b: Article): boolean {
  if (areDaysApart(a, b)) return false;
  const [x, y] = [openingOf(a), openingOf(b)];
  const common = new Set([...x.names, ...y.names].filter((name) => isNamedIn(name, x, y)));
  return common.size > 0 && NAME * common.size + shared(x.words, y.words) >= SURE;
}

/** Whether two openings both have a name, and neither text has it as an everyday word: "Court", "court". */
const isNamedIn = (name: string, x: Opening, y: Opening): boolean =>
  x.capitals.has(name) && y.capitals.has(name) && !x.everyday.has(name) && !y.everyday.has(name);

function areDaysApart(a: Article, b: Article): boolean {
  const [x, y] = [a.asOf.day, b.asOf.day].map((day) => (day === null ? null : parseIsoDay(day)));
  return x != null && y != null && Math.abs(x - y) > NEAR;
}

interface Opening {
  /** Names, not those of countries, peoples and the calendar. */
  readonly names: ReadonlySet<string>;
  /** Every word with a capital: a name may open a sentence, too. */
  readonly capitals: ReadonlySet<string>;
  /** Words that the article has without a capital. */
  readonly everyday: ReadonlySet<string>;
  /** What it tells besides names. */
  readonly words: ReadonlySet<string>;
}

const known = new WeakMap<Article, Opening>();

function openingOf(article: Article): Opening {
  const found = known.get(article) ?? readOpening(article);
  known.set(article, found);
  return found;
}

const CAPITAL = /\p{Lu}[\p{L}-]{2,}/gu;
/** Not the first word of a sentence, which has its capital from there. */
const WITHIN = /(?<=[\p{L}\p{N},;’']\s)\p{Lu}[\p{L}-]{2,}/gu;
/** "(Reuters)" */
const ASIDE = /\([^()]*\)/gu;

function readOpening(article: Article): Opening {
  const text = article.text.slice(0, endOfPart(article, OPENING)).replaceAll(ASIDE, ' ');
  const capitals = new Set(foldedIn(`${article.title ?? ''}\n${text}`, CAPITAL));
  const names = foldedIn(text, WITHIN).filter(isTelling);
  return {
    capitals,
    names: new Set(names),
    everyday: new Set(article.text.match(/(?<![\p{L}-])\p{Ll}{3,}/gu) ?? []),
    words: wordsIn(`${article.title ?? ''}. ${text}`.replaceAll(CAPITAL, ' ')),
  };
}

const foldedIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([word]) => fold(word));

/** Words of bodies that stories of many kinds have. */
const BODIES: ReadonlySet<string> = new Set(
  'supreme court house senate congress white united nations security council police department geological survey national republican republicans democrat democrats democratic party'.split(
    ' ',
  ),
);

const isTelling = (name: string): boolean =>
  !BODIES.has(name) && !isCalendarWord(name) && !isDemonym(name) && !isRegion(placeId(name) ?? name);
