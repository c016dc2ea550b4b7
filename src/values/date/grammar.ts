import { dayMonth, monthDay, monthYear, yearMonth } from './absolute.js';
import { weekdayCounted } from './ago.js';
import { bareYear } from './bare-year.js';
import { counted } from './counted.js';
import { dayWord } from './day-word.js';
import { century, decade } from './decade.js';
import { edge, halfYear, periodEnd, restOf, soFar, toDate } from './edge.js';
import { fiscalYear } from './fiscal.js';
import { holiday } from './holiday.js';
import type { Token } from './lexer.js';
import type { Word } from './lexicon.js';
import { bareYearInWords, dayAlone } from './lone.js';
import { bareMonth } from './month.js';
import { numeric } from './numeric.js';
import type { Point, Tense } from './point.js';
import { quarter, yearsQuarter } from './quarter.js';
import { countThenShift, recent } from './rolling.js';
import { at, has, type Scan, textAt } from './scan.js';
import { season } from './season.js';
import { shareOf } from './share.js';
import { shiftedPeriod } from './shifted.js';
import { tenseAt } from './tense.js';
import { numberedWeek, weekend, weekOf } from './week.js';
import { rankedWeekday, shiftedWeekday, weekdayDate, weekdaysAgo } from './weekday.js';
import { currentUnit, rankedUnit } from './within.js';

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

/** Whether a date may begin at a token, by it and the one behind: nearly all that begin none are told so. */
export function mayBegin(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  if (token.kind === 'number') return token.end - token.start > 3 || mayCountOn(scan, index + 1);
  const next = at(scan, index + 1);
  if (token.kind === 'mark') return token.text === "'" && next.kind === 'number' && next.glued;
  const { word } = token;
  if (!word.begins) return false;
  return word.article ? mayBegin(scan, index + 1) : mayLead(word, next);
}

/** Up to three digits begin a date before a word that the grammar knows, and before marks inside of dates and times. */
function mayCountOn(scan: Scan, index: number): boolean {
  const { kind, text, capital } = at(scan, index);
  if (kind === 'word') return text !== '' || capital;
  if (text !== '.') return text !== '%';
  const after = at(scan, index + 1);
  return after.glued || after.word.month > 0;
}

function mayLead({ leads }: Word, next: Token): boolean {
  if (leads === 'any' || next.kind === 'number') return true;
  if (leads === 'known' || next.kind === 'mark') return next.kind !== 'word' || next.text !== '';
  return leads === 'date' ? next.word.begins : next.word.counts;
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
  const { start, end } = at(scan, index);
  const ending = at(scan, index + 1);
  if (ending.glued && has('st nd rd th', ending.text)) return ranked(scan, index, tense);
  if (end - start === 4)
    return [
      yearMonth(scan, index),
      decade(scan, index),
      quarter(scan, index, tense),
      counted(scan, index, calendarPoint),
      bareYear(scan, index),
    ];
  return [
    dayMonth(scan, index),
    decade(scan, index),
    counted(scan, index, calendarPoint),
    countThenShift(scan, index),
    weekdaysAgo(scan, index),
    bareYear(scan, index),
  ];
}

/** "28th of January", "21st century", "1st half of 2015". */
function ranked(scan: Scan, index: number, tense: () => Tense): readonly (Point | null)[] {
  return [
    dayMonth(scan, index),
    quarter(scan, index, tense),
    century(scan, index),
    rankedUnit(scan, index, calendarPoint),
    rankedWeekday(scan, index),
    shareOf(scan, index, calendarPoint),
    halfYear(scan, index, calendarPoint),
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
  return has('the last past this next coming upcoming following previous prior current same that', text);
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
  if (word.cardinal >= 13 && word.cardinal <= 20) found.push(decade(scan, index));
  if (word.cardinal >= 0)
    found.push(
      bareYearInWords(scan, index),
      counted(scan, index, calendarPoint),
      countThenShift(scan, index),
      weekdaysAgo(scan, index),
      dayMonth(scan, index),
    );
  if (has('a an few several half couple some', token.text)) found.push(counted(scan, index, calendarPoint));
  if (word.unit !== null) found.push(...units(scan, index, tense));
  if (word.season !== null) found.push(season(scan, index, tense));
  if (has('early beginning start turn opening mid middle late latter end', token.text))
    found.push(edge(scan, index, calendarPoint));
  if (has('rest remainder remaining', token.text)) found.push(restOf(scan, index, calendarPoint));
  if (has('latter', token.text)) found.push(halfYear(scan, index, calendarPoint));
  if (has('q h', token.text)) found.push(quarter(scan, index, tense));
  if (has('fiscal financial school fy', token.text)) found.push(fiscalYear(scan, index));
  if (has('recent coming upcoming', token.text)) found.push(recent(scan, start));
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
