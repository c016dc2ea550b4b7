import type { Figure } from '../../extract/built-in/loose-figures.js';
import { MONTHS, WEEKDAYS } from '../../text/calendar-names.js';
import { canon, measure } from '../../values/index.js';
import { isOfGroup, type ReadFigure, type ReadFigures } from './figure-fit.js';
import { nameOthers } from './name-others.js';
import type { Rarity } from './near-words.js';
import { onePerson } from './one-bearer.js';

/** What keeps two figures apart, however well their words fit. */
export const keptApart = (
  a: ReadFigure,
  b: ReadFigure,
  { one, other, rarity }: { readonly one: ReadFigures; readonly other: ReadFigures; readonly rarity: Rarity },
): boolean =>
  !areAlike(a, b) ||
  !isUnasked(a, b, one, other) ||
  (!onePerson(a, b) &&
    (isExplained(a, b) || areOfTwoTimes(a, b) || nameOthers(naming(a, rarity), naming(b, rarity))));

/** Whether both count one thing, as far as they say what they count, and of what: the pages of a complaint are not those of a book. */
export const countOne = (a: ReadFigure, b: ReadFigure): boolean =>
  isOne(a.thing, b.thing, a, b) && (a.figure.value.type !== 'count' || isOne(a.object, b.object, a, b));

/** Whether one says what it counts, no group of which every article has several, and the other has that too, there or close by. */
export const nameOneThing = (a: ReadFigure, b: ReadFigure): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([one, other]) =>
      one!.thing !== '' &&
      !isOfGroup(one!.figure.thing) &&
      (one!.thing === other!.thing || (other!.thing === '' && other!.near.has(one!.thing))),
  );

const isOne = (x: string, y: string, a: ReadFigure, b: ReadFigure): boolean =>
  x === '' || y === '' || x === y || a.near.has(y) || b.near.has(x);

/**
 * Whether rules leave the comparison open: one rule that reads both sets them beside each other, two ask two things (who was killed is
 * not who was hurt), and where a rule that reads one finds the other's value elsewhere in the other's article, it has compared them.
 */
function isUnasked(a: ReadFigure, b: ReadFigure, one: ReadFigures, other: ReadFigures): boolean {
  const [x, y] = [a.figure, b.figure];
  const has = ({ answers }: ReadFigures, rules: readonly string[], { value }: Figure): boolean =>
    rules.some((rule) => answers.get(rule)?.has(canon(value)));
  const areBothAsked = x.rules.length > 0 && y.rules.length > 0;
  return !areBothAsked && !has(other, x.rules, y) && !has(one, y.rules, x);
}

/** Whether the sentence of one has the other's figure too, or what makes up the difference: 287 passengers and 25 crew are 312. */
function isExplained(a: ReadFigure, b: ReadFigure): boolean {
  const explains = ({ value }: Figure): boolean =>
    value.type === a.figure.value.type && measure(value)?.figure[0] === Math.abs(a.size - b.size);
  return (
    a.others.some((each) => explains(each) || canon(each.value) === canon(b.figure.value)) ||
    b.others.some((each) => explains(each) || canon(each.value) === canon(a.figure.value))
  );
}

const vagueWords =
  /several|few|dozens|scores|tens of|\b(?:hundreds|thousands|millions)\b|tonight|^(?:\D*\s)?(?:morning|midday|noon|midnight|afternoon|evening|night)$/i;
/** Two desks that differ on one figure are seldom further apart: the larger by the smaller; minutes. */
const FARTHEST = 1.7;
const FARTHEST_MINUTES = 240;
const FARTHEST_COUNTS = 3;
/** "A second card" in "the 70th minute". */
const FARTHEST_RANKS = 3;
/** Where neither article has another figure of the same: "a $5 million signing bonus" and "a $10 million signing bonus". */
const FARTHEST_ALONE = 3;
/** Distances from one place. */
const FARTHEST_PLACES = 3;

/** Whether two figures are of such a size that one may stand for the other: "several" and what reaches "up to" a figure may be of anything. */
export function areAlike(a: ReadFigure, b: ReadFigure): boolean {
  const sizes = [a, b].map(({ figure }) => measure(figure.value)!);
  if (sizes.some(({ bound }) => bound === 'upper')) return false;
  if ([a, b].some(({ figure }) => figure.aside || vagueWords.test(figure.value.text))) return false;
  const [x, y] = sizes.map(({ figure: [lo, hi] }) => (lo + hi) / 2).sort((one, two) => one - two);
  const { type } = a.figure.value;
  if (type === 'age') return true;
  if (type === 'ordinal') return y! - x! <= FARTHEST_RANKS;
  if (type === 'clock') return y! - x! <= FARTHEST_MINUTES;
  const isOnePlace = type === 'quantity' && a.thing !== '' && a.thing === b.thing;
  const farthest = isOnePlace ? FARTHEST_PLACES : areAlone(a, b) ? FARTHEST_ALONE : FARTHEST;
  return x! > 0 && x! < y! && (y! / x! <= farthest || (type === 'count' && y! - x! <= FARTHEST_COUNTS));
}

const areAlone = (a: ReadFigure, b: ReadFigure): boolean =>
  a.isOnly && b.isOnly && a.object !== '' && a.object === b.object;

const TIMES = [
  /\b(?:19|20)\d\d\b/g,
  new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g'),
  new RegExp(`\\b(?:${MONTHS.filter((month) => month !== 'May').join('|')})\\b`, 'g'),
];

/** Names that say of whom or where a figure is: those of the whole story say nothing. */
const TELLING = 0.5;

const naming = ({ names, near }: ReadFigure, rarity: Rarity) => ({
  names: [...names].filter((name) => rarity(name) >= TELLING),
  words: near,
});

const FORMER = /\b(?:last year|(?:a|one) year (?:ago|earlier|before)|so far this year)\b/i;
const LAST_YEAR = /\b(?:in |during )?last year\b/gi;

/** Whether both name years, weekdays or months and none in common, or one alone is of before. */
function areOfTwoTimes({ figure: a }: ReadFigure, { figure: b }: ReadFigure): boolean {
  const [x, y] = [a, b].map(withYears) as [string, string];
  const [years, ...others] = TIMES.map((times) => [x, y].map((sentence) => sentence.match(times) ?? []));
  if (isFormer(a) !== isFormer(b) && !haveOne(years!)) return true;
  return [years!, ...others].some((times) => times.every(({ length }) => length > 0) && !haveOne(times));
}

const haveOne = ([one, other]: readonly (readonly string[])[]): boolean =>
  one!.some((time) => other!.includes(time));

const isFormer = ({ article, sentence }: Figure): boolean => FORMER.test(article.text.slice(...sentence));

/** A figure's sentence, in which an article of a known day has "last year" by its number. */
function withYears({ article, sentence }: Figure): string {
  const text = article.text.slice(...sentence);
  const { day } = article.asOf;
  return day === null ? text : text.replace(LAST_YEAR, `in ${Number(day.slice(0, 4)) - 1}`);
}
