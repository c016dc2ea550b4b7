import { ageLimitBefore, isAgeAside, isAgeAt } from './age-aside.js';
import { amounts } from './amount.js';
import { boundOf, wordFigure } from './figure.js';
import { deriveFigure } from './number.js';
import { type Numeral, tidy } from './numeral.js';
import type { Piece } from './range.js';
import { isDash, lettersEnd, skipSpaces, wordAt, wordBefore, wordBeforeText } from './scan.js';
import { barePiece, canonUnitFigure, type UnitFigure, unitFigure } from './unit-figure.js';
import type { Found, Measure, ValueType } from './value-type.js';

type AgeUnit = 'year' | 'month' | 'week' | 'day';

/** How old somebody or something is, in completed years, months, weeks or days. */
export interface Age extends UnitFigure {
  readonly unit: AgeUnit;
}

const UNITS: ReadonlyMap<string, AgeUnit> = new Map(
  (['year', 'month', 'week', 'day'] as const).flatMap(
    (unit) =>
      [
        [unit, unit],
        [`${unit}s`, unit],
      ] as const,
  ),
);

/** Years in one of each unit. */
const YEARS: Readonly<Record<AgeUnit, number>> = {
  year: 1,
  month: 1 / 12,
  week: 7 / 365.2425,
  day: 1 / 365.2425,
};

/** "aged 35", "age 35", "aged between 20 and 30"; "at the age of 35" is read by its "age of". */
const BEFORE = new Set(['aged', 'age', 'ages']);

function readAge(text: string, numeral: Numeral, floor: number): Piece<AgeUnit> | null {
  const { start, end, from, to } = numeral;
  const value: readonly [number, number] = [from, to];
  if (numeral.kind === 'ordinal' || from < 0) return null;
  const decade = inDecade(text, numeral, floor);
  if (decade !== null) return decade;
  if (/^(?:yo|yr|y)$/i.test(numeral.glued))
    return { start, end: end + numeral.glued.length, numeral, value, unit: 'year' };
  const behind = numeral.glued === '' ? oldBehind(text, end) : null;
  if (behind !== null) return { start, ...behind, numeral, value };
  const aged = numeral.glued === '' && to < 130 ? agedBefore(text, start, floor) : -1;
  if (
    aged < 0 &&
    numeral.glued === '' &&
    to < 130 &&
    BETWEEN.test(text.slice(Math.max(0, start - BETWEEN_UNITS), start))
  )
    return { start, end, numeral, value, unit: 'year' };
  if (aged >= 0) return { start: aged, end, numeral, value, unit: 'year' };
  if (isAgeAside(text, numeral)) return { start, end, numeral, value, unit: 'year' };
  if (numeral.glued === '' && ageLimitBefore(text, start))
    return { start, end, numeral, value, unit: 'year' };
  if (numeral.glued === '' && isAgeAt(text, numeral)) return { start, end, numeral, value, unit: 'year' };
  return barePiece(numeral);
}

/** "-year-old", " years old", " years of age", " yo" behind a number. */
function oldBehind(text: string, end: number): { readonly end: number; readonly unit: AgeUnit } | null {
  const at = step(text, end);
  const word = wordAt(text, at);
  if (word === 'yo' && at > end) return { end: at + 2, unit: 'year' };
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  const last = lettersEnd(text, at);
  const next = step(text, last);
  const old = wordAt(text, next);
  if (next === last) return null;
  if (old === 'old' || old === 'olds') return { end: lettersEnd(text, next), unit };
  const age = old === 'of' ? skipSpaces(text, next + 2) : -1;
  return age >= 0 && wordAt(text, age) === 'age' ? { end: lettersEnd(text, age), unit } : null;
}

function step(text: string, end: number): number {
  return isDash(text.charCodeAt(end)) ? end + 1 : skipSpaces(text, end);
}

/** Where "aged" starts before a number, a hedge between them allowed ("aged about 35"); -1 where it does not stand there. */
function agedBefore(text: string, at: number, floor: number): number {
  const start = wordBefore(text, at);
  if (start < floor) return -1;
  const word = wordAt(text, start);
  if (BEFORE.has(word)) return start;
  const age = word === 'of' ? wordBefore(text, start) : -1;
  return age >= floor && wordAt(text, age) === 'age' ? age : -1;
}

/** "aged between 10 and 12": before either end. The range takes its opening word itself. */
const BETWEEN = /\bage[ds]? between (?:[\w-]+ and )?$/i;
/** The longest such words. */
const BETWEEN_UNITS = 40;

const EARLY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);
const WHOSE = new Set(['his', 'her', 'their', 'my', 'our', 'its', 'the']);

/** "in his 30s", "in her early twenties" are not counts: an interval of years. */
function inDecade(text: string, numeral: Numeral, floor: number): Piece<AgeUnit> | null {
  const { start, end, from, glued } = numeral;
  if (glued !== 's' && glued !== "'s") return null;
  if (from < 10 || from > 90 || from % 10 !== 0) return null;
  let first = wordBefore(text, isDash(text.charCodeAt(start - 1)) ? start - 1 : start);
  const part = first < 0 ? undefined : EARLY.get(wordAt(text, first));
  const owner = part === undefined ? first : wordBefore(text, first);
  if (owner < floor || !WHOSE.has(wordAt(text, owner)) || wordBeforeText(text, owner) !== 'in') return null;
  if (wordAt(text, owner) === 'the') return null;
  first = wordBefore(text, owner);
  const [low, high] = part ?? [0, 9];
  return { start: first, end: end + glued.length, numeral, value: [from + low, from + high], unit: 'year' };
}

/** Completed units: "35 years old" is 35 up to, but not including, 36. */
function measureAge(data: Age): Measure {
  const years = YEARS[data.unit];
  const past = 1 - 1e-6;
  const [from, to] = data.stated;
  return {
    lo: data.lo === null ? 0 : tidy(data.lo * years),
    hi: data.hi === null ? Number.POSITIVE_INFINITY : tidy((data.hi + past) * years),
    unit: 'year of age',
    bound: boundOf(data.hedge),
    figure: [tidy(from * years), tidy((to + past) * years)],
  };
}

export const age: ValueType<Age> = {
  name: 'age',
  describe: 'How old: 35-year-old, aged 35, ", 35," behind a name, in his 30s, three months old.',
  compare: 'overlap',
  find: (text) =>
    amounts(text, readAge).map((amount): Found<Age> => {
      const data = unitFigure(amount, amount.unit, 0) as Age;
      return {
        start: amount.start,
        end: amount.end,
        data,
        derivation: deriveFigure(data, `${data.unit}s`),
      };
    }),
  measure: measureAge,
  canon: canonUnitFigure,
  format: (data) => `${wordFigure(data)} ${data.unit}${data.stated[1] === 1 ? '' : 's'} old`,
};
