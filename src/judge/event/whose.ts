import type { Statement } from '../../model.js';
import { countryOf, isDemonym, isRegion, nameKey, placeId } from '../../names/places.js';
import { CALENDAR_NAMES } from '../../text/calendar-names.js';
import { fold } from '../../text/index.js';

/**
 * Whether the words around two figures say that they count different people or places: "three Israelis" and "72 Palestinians", "12 in
 * Homs" and "40 in Hama". What names no people or place fits all, and so does a country beside a place that may lie in it.
 */
export function areOfOthers(a: Statement, b: Statement): boolean {
  if (a.value === null || a.value.type !== b.value?.type) return false;
  if (PLACED.has(a.value.type)) return placesApart(sites(a), sites(b));
  return a.value.type === 'count' && (areOfOtherPeoples(a, b) || placesApart(sites(a), sites(b)));
}

/** Whether two counts say that they count different people: "three Israelis" and "72 Palestinians". */
export function areOfOtherPeoples(a: Statement, b: Statement): boolean {
  if (a.value?.type !== 'count') return false;
  if (sideOf(a) !== sideOf(b)) {
    const [sided, other] = sideOf(a) === null ? [b, a] : [a, b];
    return !peoples(other).has(sideOf(sided)!) && sideOf(other) !== sideOf(sided);
  }
  return areApart(peoples(a), peoples(b));
}

/** Values that are those of a place, where their words name one: the second day of protests in Denver. */
const PLACED: ReadonlySet<string> = new Set(['ordinal', 'percent']);

/** Whether both are told and have nothing in common. */
function areApart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((each) => y.has(each));
}

const wordsBehind = 4;

/** The peoples that a figure counts, by the first letters of their names: "Israelis", "Israeli civilians". */
function peoples({ quote, start, marks }: Statement): ReadonlySet<string> {
  const end = (marks.at(-1)?.[1] ?? start) - start;
  const behind = (quote.slice(end).split(/[.,;:()–—]/)[0] ?? '').trim().split(/\s+/).slice(0, wordsBehind);
  return new Set(untilVerb(behind).map(fold).filter(isDemonym).map(root));
}

/** "On the Israeli side, three people were killed" */
function sideOf({ quote }: Statement): string | null {
  const side = /\b(\p{Lu}\p{L}+) side\b/u.exec(quote)?.[1];
  return side === undefined || !isDemonym(fold(side)) ? null : root(fold(side));
}

const VERB = /^(?:is|are|was|were|be|been|have|has|had|in|at|by|from|when|who|that|died|killed|and|of)$/;

function untilVerb(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => VERB.test(word));
  return at < 0 ? words : words.slice(0, at);
}

/** "israelis" and "israeli", "turks" and "turkish", "afghans" and "afghan" */
const root = (word: string): string => word.slice(0, 4);

const SITE =
  /\b(?:in|at|near|outside|from|across|throughout|over)\s+(?:the\s+)?(?:(?:\p{Ll}[\p{Ll}-]+\s+){0,3}(?:of\s+)?)((?:\p{Lu}[\p{L}’'-]+)(?:[ -]\p{Lu}[\p{L}’'-]+)*)/gu;

/** "Denver saw a second day of protests" */
const SEEN =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:saw|sees|has seen|witnessed|endured|experienced)\b/u;

/** The places that the clause of a figure says it happened in. */
export function sites({ quote, start, marks }: Statement): readonly string[] {
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  const behind = quote.slice(to).split(/[,;:()–—]| (?:when|after|while|as|where|and|but) /)[0] ?? '';
  const before =
    quote
      .slice(0, from)
      .split(/[;:()–—]| (?:when|after|while|where|but) /)
      .at(-1) ?? '';
  const seen = SEEN.exec(quote);
  const own = seen === null ? [...behind.matchAll(SITE)] : [seen];
  return (own.length > 0 ? own : [...before.matchAll(SITE)].slice(-1))
    .map(([, name]) => nameKey(name!))
    .filter((name) => name !== '' && !CALENDAR.test(name));
}

const CALENDAR = new RegExp(
  `^(?:${CALENDAR_NAMES}|christmas|easter|thanksgiving|halloween|hanukkah|ramadan|eid|diwali)s?\\b`,
);

function placesApart(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((one) => y.some((other) => mayBeOnePlace(one, other)));
}

/** One name within the other, or a country or region, in which the other may lie. */
function mayBeOnePlace(a: string, b: string): boolean {
  if (isWide(a) || isWide(b)) {
    const [wide, other] = isWide(a) ? [a, b] : [b, a];
    const country = countryOf(placeId(other) ?? other);
    return country === null ? !isWide(other) || other === wide : country === (placeId(wide) ?? wide);
  }
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.some((word) => y.includes(word));
}

const isWide = (name: string): boolean => isRegion(placeId(name) ?? name);
