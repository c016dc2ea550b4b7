import { amounts } from './amount.js';
import { currencyBefore } from './currency-reader.js';
import { measureFigure, wordFigure } from './figure.js';
import { readInches } from './inches.js';
import { MAGNITUDE, readMagnitude } from './magnitude.js';
import { isMillions } from './millions.js';
import { deriveFigure } from './number.js';
import { type Numeral, unitPlace } from './numeral.js';
import { isPounds, poundsAreMoney } from './pounds.js';
import type { Piece } from './range.js';
import { skipSpaces } from './scan.js';
import { smallerUnit } from './smaller-unit.js';
import {
  amountStep,
  barePiece,
  canonUnitFigure,
  impliedStep,
  type UnitFigure,
  unitFigure,
} from './unit-figure.js';
import { readUnit, speaksOfDegrees, type UnitHit } from './unit-reader.js';
import { UNIT_NAMES, type Unit, unitByName } from './units.js';
import type { Found, Measure, ValueType } from './value-type.js';

/** Units of this base are lengths of time, which the type duration reads. */
const TIME_BASE = 'second';

function readQuantity(text: string, numeral: Numeral, floor: number): Piece<Unit> | null {
  if (numeral.kind === 'ordinal') return null;
  const scale = readMagnitude(text, numeral, floor);
  if (scale !== null) return scale;
  const { start, from, to } = numeral;
  const hit = unitBehind(text, numeral);
  if (hit === null) return barePiece(numeral);
  const more = from === to ? smallerUnit(text, hit) : null;
  const value = more === null ? 0 : more.value;
  const stated =
    more === null ? numeral : { ...numeral, mantissa: more.last, scale: more.share, decimals: 0 };
  const end = more?.end ?? hit.end;
  const below = belowZero(text, end, hit.unit);
  const sign = below > end ? -1 : 1;
  return {
    start,
    end: below,
    numeral: stated,
    value: [sign * (from + value), sign * (to + value)],
    unit: hit.unit,
  };
}

/** The end of "below zero" behind degrees, which makes them negative; `end` where it does not follow. */
function belowZero(text: string, end: number, { name }: Unit): number {
  return name.startsWith('degree') && text.startsWith(' below zero', end) ? end + 11 : end;
}

function unitBehind(text: string, numeral: Numeral): UnitHit | null {
  const hit =
    readUnit(text, unitPlace(text, numeral), numeral.kind === 'fraction' || numeral.kind === 'article') ??
    readInches(text, numeral) ??
    degreeLetter(text, numeral);
  if (hit === null || hit.unit.base === TIME_BASE || isClock(text, numeral, hit)) return null;
  if (currencyBefore(text, numeral, 0) !== null) return null;
  if (isPounds(text, numeral.end, hit.end) && poundsAreMoney(text, numeral, hit.end)) return null;
  return coordinate(text, hit) || (hit.unit.name === 'metre' && isMillions(text, numeral.end)) ? null : hit;
}

/** "2 pm" is a time where it can be one. */
function isClock(text: string, { from, decimals, end }: Numeral, hit: UnitHit): boolean {
  const symbol = text.slice(skipSpaces(text, end), hit.end);
  return (symbol === 'pm' || symbol === 'am') && from <= 24 && decimals !== 1;
}

/** 33° N, 40 degrees 26 minutes. */
function coordinate(text: string, { unit, end }: UnitHit): boolean {
  if (unit.name !== 'degree') return false;
  return /^\s?(?:[\d.]+\s?[′'’]|[NSEW]\b|north|south|east|west|latitude|longitude)/i.test(
    text.slice(end, end + 12),
  );
}

/** "30 C", "-10C": a degree where the sentence speaks of temperature, and no name such as "13F filing". */
function degreeLetter(text: string, { end, from }: Numeral): UnitHit | null {
  const at = skipSpaces(text, end);
  const letter = text[at];
  if ((letter !== 'C' && letter !== 'F') || !/^[^\w/]?$/.test(text[at + 1] ?? '') || Math.abs(from) > 3000)
    return null;
  const unit = UNIT_NAMES.get(letter === 'C' ? 'celsius' : 'fahrenheit');
  return unit !== undefined && speaksOfDegrees(text, end) ? { unit, end: at + 1 } : null;
}

/** A quantity in the base unit of its dimension; a ton may be the short or the long one. */
function measureQuantity(data: UnitFigure): Measure | null {
  const unit = data.unit === MAGNITUDE.name ? MAGNITUDE : unitByName(data.unit);
  if (unit === undefined) return null;
  const low = measureFigure(data, unit.base, unit);
  if (unit.upTo === unit.factor) return low;
  const high = measureFigure(data, unit.base, { factor: unit.upTo, offset: unit.offset });
  return { ...low, hi: high.hi, figure: [low.figure[0], high.figure[1]] };
}

/** Units that are worded with the smaller one, and how many of those make one. */
const SMALLER: Readonly<Record<string, readonly [name: string, plural: string, times: number]>> = {
  foot: ['inch', 'inches', 12],
  pound: ['ounce', 'ounces', 16],
  stone: ['pound', 'pounds', 14],
  yard: ['foot', 'feet', 3],
};

function wordQuantity(data: UnitFigure): string {
  const { hedge, stated, unit } = data;
  if (unit === MAGNITUDE.name)
    return `${hedge === null ? '' : `${hedge} `}magnitude ${wordFigure({ ...data, hedge: null })}`;
  const parts = inParts(data);
  if (parts !== null) return hedge === null ? parts : `${hedge} ${parts}`;
  const one = stated[0] === 1 && stated[1] === 1;
  const named = unitByName(unit);
  return `${wordFigure(data)} ${(one ? named?.name : named?.plural) ?? unit}`;
}

/** "5 feet 10 inches", where a quantity is stated to the smaller unit; null where it is not. */
function inParts({ stated: [from, to], step, unit }: UnitFigure): string | null {
  const [name, plural, times] = SMALLER[unit] ?? ['', '', 0];
  if (times === 0 || from !== to || Math.abs(step * times - 1) > 1e-9) return null;
  const whole = Math.floor(from + 1e-9);
  const rest = Math.round((from - whole) * times);
  return `${whole} ${whole === 1 ? unit : unitByName(unit)?.plural} ${rest} ${rest === 1 ? name : plural}`;
}

export const quantity: ValueType<UnitFigure> = {
  name: 'quantity',
  describe:
    'A number with a unit: 1.2 miles, 500 hectares, 30 °C, magnitude 5.6, 5 ft 10 in, 120 km/h, 2 GW.',
  compare: 'overlap',
  find: (text) =>
    amounts(text, readQuantity).map((amount): Found<UnitFigure> => {
      const data = unitFigure(amount, amount.unit.name, amountStep(amount, impliedStep));
      const derivation = deriveFigure(data, amount.unit.plural);
      return { start: amount.start, end: amount.end, data, derivation };
    }),
  measure: measureQuantity,
  canon: canonUnitFigure,
  format: wordQuantity,
};
