import { dayMonth, monthAt, monthDay, monthEnd, monthYear, yearMonth } from './absolute.js';
import { bareYear, century, decade, fiscalYear } from './era.js';
import { holiday } from './holiday.js';
import type { Word } from './lexicon.js';
import { yearInWords as yearWords } from './numerals.js';
import { numeric } from './numeric.js';
import {
  edge,
  halfYear,
  numberedWeek,
  periodEnd,
  quarter,
  season,
  shareOf,
  soFar,
  toDate,
  weekend,
  weekOf,
  yearsQuarter,
} from './part.js';
import type { Point, Tense } from './point.js';
import {
  counted,
  countThenShift,
  currentUnit,
  dayWord,
  rankedUnit,
  recent,
  shiftedPeriod,
  weekdayCounted,
} from './relative.js';
import { alone, at, has, is, type Scan, skipPossessive, textAt } from './scan.js';
import { tenseAt } from './tense.js';
import { rankedWeekday, shiftedWeekday, weekdayDate } from './weekday.js';

/** How deep dates may stand in dates: "the first week of the second half of last year". */
const DEEPEST = 3;

/** One date without its clock time: the longest of what the rules find at a token; the first of equally long ones. */
export function calendarPoint(scan: Scan, index: number): Point | null {
  const { memo } = scan;
  if (memo.depth > DEEPEST || !mayBegin(scan, index)) return null;
  const key = index * (DEEPEST + 1) + memo.depth;
  const known = memo.points.get(key);
  if (known !== undefined) return known;
  memo.depth++;
  const found = longest(scan, index);
  memo.depth--;
  memo.points.set(key, found);
  return found;
}

/** Most tokens begin no date; articles do only before a word that the grammar knows. */
export function mayBegin(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  if (token.kind === 'word') return token.word.begins && (!token.word.article || knownAfter(scan, index));
  return token.kind === 'number' || token.text === "'";
}

function knownAfter(scan: Scan, index: number): boolean {
  const next = at(scan, index + 1);
  return next.kind === 'word' ? next.word.begins : next.kind !== 'end';
}

function longest(scan: Scan, index: number): Point | null {
  const token = at(scan, index);
  if (token.kind === 'mark') return token.text === "'" ? decade(scan, index) : null;
  if (token.kind === 'end') return null;
  const tense = (): Tense => tenseAt(scan, index, index + 2);
  const tries = token.kind === 'number' ? figures(scan, index, tense) : words(scan, index, tense);
  let best: Point | null = null;
  for (const point of tries) if (point !== null && (best === null || point.next > best.next)) best = point;
  return best;
}

function figures(scan: Scan, index: number, tense: () => Tense): readonly (Point | null)[] {
  const number = numeric(scan, index);
  if (number !== null) return [number];
  return [
    yearMonth(scan, index),
    dayMonth(scan, index),
    decade(scan, index),
    quarter(scan, index, tense),
    century(scan, index),
    counted(scan, index, calendarPoint),
    countThenShift(scan, index),
    rankedUnit(scan, index, calendarPoint),
    rankedWeekday(scan, index),
    shareOf(scan, index, calendarPoint),
    halfYear(scan, index, calendarPoint),
    bareYear(scan, index),
  ];
}

function words(scan: Scan, index: number, tense: () => Tense): readonly (Point | null)[] {
  const { text, word } = at(scan, index);
  if (word.month > 0) return [monthYear(scan, index), monthDay(scan, index), bareMonth(scan, index)];
  if (word.weekday >= 0) return [weekdayDate(scan, index), weekdayCounted(scan, index + 1, word.weekday)];
  if (text === '') return [holiday(scan, index, null, tense)];
  if (has('today tonight yesterday tomorrow', text))
    return [dayWord(scan, index), holiday(scan, index, null, tense)];
  if (has('in within after', text)) return [counted(scan, index, calendarPoint)];
  if (has('earlier later', text)) return [soFar(scan, index, calendarPoint)];
  const found = the(scan, index, tense);
  if (startsShift(word))
    found.push(
      shiftedWeekday(scan, index),
      shiftedPeriod(scan, index, calendarPoint),
      yearsQuarter(scan, index),
      fiscalYear(scan, index),
    );
  return found;
}

function startsShift({ text }: Word): boolean {
  return has('the last past this next coming upcoming following previous current same that', text);
}

/** What may begin with "the" or without it. */
function the(scan: Scan, index: number, tense: () => Tense): (Point | null)[] {
  const start = textAt(scan, index) === 'the' ? index + 1 : index;
  const token = at(scan, start);
  const { word } = token;
  const found: (Point | null)[] = [];
  if (
    token.kind === 'number' ||
    word.ordinal > 0 ||
    word.cardinal >= 20 ||
    has('last final opening closing', token.text)
  ) {
    found.push(...rankedThings(scan, index, tense));
  }
  if (word.cardinal >= 0)
    found.push(
      bareYearInWords(scan, index),
      counted(scan, index, calendarPoint),
      countThenShift(scan, index),
      dayMonth(scan, index),
    );
  if (has('a an few several half couple some', token.text)) found.push(counted(scan, index, calendarPoint));
  if (word.unit !== null) found.push(...units(scan, index, tense));
  if (word.season !== null) found.push(season(scan, index, tense));
  if (has('early beginning start turn opening mid middle late latter end', token.text))
    found.push(edge(scan, index, calendarPoint));
  if (has('latter', token.text)) found.push(halfYear(scan, index, calendarPoint));
  if (has('q h', token.text)) found.push(quarter(scan, index, tense));
  if (has('fiscal financial school fy', token.text)) found.push(fiscalYear(scan, index));
  if (has('recent', token.text)) found.push(recent(scan, start));
  if (has('yearend', token.text)) found.push(periodEnd(scan, index));
  if (has('year calendar ad ce', token.text)) found.push(bareYear(scan, start));
  if (token.text.endsWith('ies') || token.text === "'") found.push(decade(scan, index));
  if (start > index && word.month > 0) found.push(dayMonth(scan, index));
  found.push(holiday(scan, start, null, tense));
  return found;
}

function rankedThings(scan: Scan, index: number, tense: () => Tense): (Point | null)[] {
  return [
    dayMonth(scan, index),
    rankedWeekday(scan, index),
    rankedUnit(scan, index, calendarPoint),
    century(scan, index),
    decade(scan, index),
    quarter(scan, index, tense),
    halfYear(scan, index, calendarPoint),
    shareOf(scan, index, calendarPoint),
    dayAlone(scan, index),
    countThenShift(scan, index),
  ];
}

function units(scan: Scan, index: number, tense: () => Tense): (Point | null)[] {
  return [
    dayWord(scan, index),
    counted(scan, index, calendarPoint),
    numberedWeek(scan, index),
    weekOf(scan, index, calendarPoint),
    weekend(scan, index, tense),
    periodEnd(scan, index),
    toDate(scan, index),
    currentUnit(scan, index),
  ];
}

/** "the 18th", "on the 4th": a day of a month that is not named. */
function dayAlone(scan: Scan, index: number): Point | null {
  if (
    textAt(scan, index) !== 'the' ||
    !is(scan, index - 1, 'on by until till since from before after around of for')
  )
    return null;
  const number = at(scan, index + 1);
  const ending = at(scan, index + 2);
  if (
    number.kind !== 'number' ||
    !ending.glued ||
    !has('st nd rd th', ending.text) ||
    number.value > 31 ||
    number.value < 1
  )
    return null;
  const after = at(scan, index + 3);
  const ends =
    after.kind === 'end' ||
    (after.kind === 'mark' && after.text !== '-') ||
    has('and or at to of this', after.text);
  if (!ends || after.text === 'of' || !is(scan, index - 1, 'on of for until by')) return null;
  return { next: index + 3, grain: 'day', day: number.value };
}

/** "two thousand and fifteen", "nineteen ninety-six". */
function bareYearInWords(scan: Scan, index: number): Point | null {
  if (!is(scan, index - 1, 'in since of from until by')) return null;
  const year = yearWords(scan, index);
  return year === null ? null : { next: year.next, grain: 'year', year: year.value };
}

const NAMES = 'march may april june august jan mar jun jul dec';
const SURE = 'in since until till during last next this early late mid throughout';
const CUES = `${SURE} by of from to through between before after for - around and or thru every ,`;
const SHORT = 'in since until by last next this mid early late from to of after before';
const LOWER = 'in since of last next until from to till between mid early late through';

/** A month alone, where it is no name and no verb: "in October", "October's visit", "an August poll". */
function bareMonth(scan: Scan, index: number): Point | null {
  const token = at(scan, index);
  const next = monthEnd(scan, index);
  const point: Point = { next, grain: 'month', month: token.word.month };
  if (!token.capital) return lowerFits(scan, index, next) ? point : null;
  if (token.word.short) return is(scan, index - 1, SHORT) && !nameAfter(scan, next) ? point : null;
  if (!has(NAMES, token.text)) return point;
  return alone(scan, index, next) || nameFits(scan, index) ? point : null;
}

/** "May", "March", "April", "June" and "August" are months where the words around ask for one. */
function nameFits(scan: Scan, index: number): boolean {
  const possessive = skipPossessive(scan, index + 1) > index + 1;
  if (possessive) return is(scan, index - 1, 'in last this next early late mid');
  if (is(scan, index - 1, SURE)) return true;
  const after = at(scan, index + 1);
  const noun = after.kind === 'word' && !after.capital && after.text === '';
  if (is(scan, index - 1, 'a an the')) return noun;
  if (after.capital || !is(scan, index - 1, CUES) || is(scan, index + 1, 'not be have also well on'))
    return false;
  return !is(scan, index - 1, ', - and or') || monthNear(scan, index);
}

/** "in may", "april": a month in lower case. */
function lowerFits(scan: Scan, index: number, next: number): boolean {
  const { text, word } = at(scan, index);
  if (is(scan, index - 1, LOWER))
    return !has('may march', text) || textAt(scan, index - 1) !== 'of' || index === 1;
  if (word.short || has('may march august', text)) return false;
  return alone(scan, index, next) || is(scan, index - 1, 'and the');
}

/** "April Smith", "the June Carter story". */
function nameAfter(scan: Scan, index: number): boolean {
  const after = at(scan, index);
  return (
    after.kind === 'word' &&
    after.capital &&
    after.word.text === '' &&
    after.word.weekday < 0 &&
    !at(scan, index - 1).glued &&
    has(NAMES, textAt(scan, index - 1))
  );
}

function monthNear(scan: Scan, index: number): boolean {
  return (
    monthAt(scan, index - 2) > 0 || monthAt(scan, index + 2) > 0 || at(scan, index - 2).kind === 'number'
  );
}
