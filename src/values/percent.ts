import { amounts } from './amount.js';
import { measureFigure, wordFigure, wordNumber } from './figure.js';
import { deriveFigure } from './number.js';
import { type Numeral, tidy } from './numeral.js';
import type { Piece } from './range.js';
import { isDash, isLetter, isWordUnit, lettersEnd, skipSpaces, wordAt } from './scan.js';
import { amountStep, barePiece, canonUnitFigure, type UnitFigure, unitFigure } from './unit-figure.js';
import type { Found, ValueType } from './value-type.js';

type Share = 'percent' | 'percentage points' | 'basis points';

/** A share in percent, or a change in percentage points: the two do not compare. */
export interface Percent extends UnitFigure {
  readonly unit: Share;
}

const WORDS: ReadonlyMap<string, Share> = new Map([
  ['percent', 'percent'],
  ['percents', 'percent'],
  ['pct', 'percent'],
  ['pc', 'percent'],
  ['percentage', 'percent'],
  ['pp', 'percentage points'],
  ['ppt', 'percentage points'],
  ['ppts', 'percentage points'],
  ['bps', 'basis points'],
]);

function readPercent(text: string, numeral: Numeral): Piece<Share> | null {
  if (numeral.kind === 'ordinal') return null;
  const { start, end, from, to, glued } = numeral;
  const hit = glued === '' ? behind(text, end) : gluedUnit(numeral);
  if (hit === null)
    return isOfBlood(text, numeral)
      ? { start, end, numeral, value: [from, to], unit: 'percent' }
      : barePiece(numeral);
  return { start, end: hit.end, numeral, value: [from, to], unit: hit.unit };
}

/** More alcohol in the blood kills; it is given to hundredths. */
const MOST_ALCOHOL = 0.6;
const DRUNK =
  /\b(?:blood[- ]alcohol|alcohol (?:level|content|concentration)|breath (?:tests?|samples?)|breathaly[sz]ers?|B\.?A\.?C\.?|blew|impaired|intoxicated|legal limit|legally drunk)(?![^.;]*\b(?:percent|per cent)\b)[^;]{0,60}$/iu;
/** So far the words that tell it may begin before the figure. */
const LOOK_BACK = 100;
/** "A .17 blood-alcohol level" */
const OF_BLOOD = /^\s(?:blood[- ]alcohol|alcohol (?:level|content)|BAC\b|on (?:a|the) breath)/iu;

/** Whether a bare figure tells how much alcohol was in the blood: "his blood-alcohol level was 0.17", "blew a .17". */
function isOfBlood(text: string, { start, end, from, to, decimals, glued }: Numeral): boolean {
  if (decimals < 2 || from <= 0 || to > MOST_ALCOHOL || glued !== '') return false;
  return DRUNK.test(text.slice(Math.max(0, start - LOOK_BACK), start)) || OF_BLOOD.test(text.slice(end));
}

interface Hit {
  readonly unit: Share;
  readonly end: number;
}

function gluedUnit({ end, glued }: Numeral): Hit | null {
  const unit = WORDS.get(glued.toLowerCase());
  return unit === undefined ? null : { unit, end: end + glued.length };
}

function behind(text: string, end: number): Hit | null {
  const at = skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
  const sign = text.charCodeAt(at);
  if (sign === 37 || sign === 0xff05)
    return { unit: pointsBehind(text, at + 1, 'percent'), end: pointsEnd(text, at + 1) };
  if (!isLetter(sign)) return null;
  const last = lettersEnd(text, at);
  const word = text.slice(at, last).toLowerCase();
  if (word === 'per' && /^cents?$/.test(wordAt(text, skipSpaces(text, last))))
    return perCent(text, skipSpaces(text, last));
  if (word === 'basis' && /^points?$/.test(wordAt(text, skipSpaces(text, last))))
    return { unit: 'basis points', end: lettersEnd(text, skipSpaces(text, last)) };
  const unit = WORDS.get(word);
  if (unit === undefined || isWordUnit(text.charCodeAt(last)) || (word === 'pc' && at === end)) return null;
  return { unit: pointsBehind(text, last, unit), end: pointsEnd(text, last) };
}

function perCent(text: string, at: number): Hit {
  const end = lettersEnd(text, at);
  return { unit: pointsBehind(text, end, 'percent'), end: pointsEnd(text, end) };
}

/** "percentage points", "percent points", "%-points". */
function pointsAt(text: string, end: number): number {
  const at = skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
  return at > end && /^points?$/.test(wordAt(text, at)) ? lettersEnd(text, at) : -1;
}

function pointsBehind(text: string, end: number, unit: Share): Share {
  return pointsAt(text, end) < 0 ? unit : 'percentage points';
}

function pointsEnd(text: string, end: number): number {
  const points = pointsAt(text, end);
  return points < 0 ? end : points;
}

/** Shares are stated to their last digit: 4 percent is 3.5 to 4.5. */
function step({ scale, decimals, kind, mantissa }: Numeral): number {
  if (kind === 'vague') return 0;
  return kind === 'fraction' ? Math.abs(mantissa / 10) : tidy(scale * 10 ** -decimals);
}

const BASE = {
  percent: 'percent',
  'percentage points': 'percentage point',
  'basis points': 'percentage point',
} as const;

export const percent: ValueType<Percent> = {
  name: 'percent',
  describe: 'A share: 4 percent, 4%, some 4 per cent, 4-5%. Percentage points are a unit of their own.',
  compare: 'overlap',
  find: (text) =>
    amounts(text, readPercent).map((amount): Found<Percent> => {
      const data = unitFigure(amount, amount.unit, amountStep(amount, step)) as Percent;
      return { start: amount.start, end: amount.end, data, derivation: deriveFigure(data, data.unit) };
    }),
  measure: (data) =>
    measureFigure(data, BASE[data.unit], { factor: data.unit === 'basis points' ? 0.01 : 1 }),
  canon: canonUnitFigure,
  format: (data) => `${wordFigure(data, (value) => wordNumber(value, data.step))} ${data.unit}`,
};
