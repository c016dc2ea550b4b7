import type { Article } from '../../model.js';
import { countryOf, isRegion, nameKey, placeId } from '../../names/places.js';
import { endOfPart } from './article-paragraphs.js';

/** So far into a text it has said where its event is. */
const FIRST_PART = 150;
const RUN = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

const known = new WeakMap<Article, readonly string[]>();

/**
 * Whether the first parts of two articles name towns of the world and have no place in common, nor one the country of the other's:
 * one on Kabul, one on Manchester.
 */
export function areOfOtherPlaces(a: Article, b: Article): boolean {
  const [x, y] = [placesOf(a), placesOf(b)];
  const towns = [x, y].map((places) => places.filter((place) => !isRegion(place)));
  return towns.every(({ length }) => length > 0) && !x.some((one) => y.some((other) => areOne(one, other)));
}

const areOne = (one: string, other: string): boolean =>
  one === other || countryOf(one) === other || countryOf(other) === one;

function placesOf(article: Article): readonly string[] {
  const found = known.get(article) ?? [...new Set(runsIn(firstPart(article)).flatMap(placesIn))];
  known.set(article, found);
  return found;
}

const runsIn = (text: string): readonly string[] => text.match(RUN) ?? [];

/** The places of a run of capitalised words: itself, or else those of its words. */
function placesIn(run: string): readonly string[] {
  const whole = nameKey(run.replace(/[’']s?$/u, ''));
  const ids = [whole, ...whole.split(' ')].flatMap((each) => placeId(each) ?? []);
  return placeId(whole) === undefined ? ids : ids.slice(0, 1);
}

const firstPart = (article: Article): string =>
  `${article.title ?? ''}\n${article.text.slice(0, endOfPart(article, FIRST_PART))}`;
