import { readDigits } from './digits.js';
import { numberWordAt } from './number-word-at.js';
import { isDash, isDigit, isWordHere, lettersEnd, skipSpaces } from './scan.js';

/** Digits behind a decimal point, or a power, and where they end. */
export interface Tail {
  readonly end: number;
  /** The digits behind the point, as digits: "03" for "point zero three". */
  readonly decimals: string;
}

/** "point zero three", "point seventy-one", "point 1" behind a number; null where there is none. */
export function readPoint(text: string, end: number): Tail | null {
  const at = skipSpaces(text, end);
  if (at === end || !isWordHere(text, at, 'point')) return null;
  let place = skipSpaces(text, at + 5);
  if (isDigit(text.charCodeAt(place))) {
    const digits = readDigits(text, place);
    return digits === null || digits.decimals > 0 || digits.grouped
      ? null
      : { end: digits.end, decimals: text.slice(place, digits.end) };
  }
  let decimals = '';
  let last = -1;
  for (;;) {
    const word = numberWordAt(text, place);
    const open = decimals === '' || (decimals.length > 0 && word !== undefined && word.value < 10);
    if (word === undefined || word.rank || !open || (word.part !== 'small' && word.part !== 'ten')) break;
    last = lettersEnd(text, place);
    if (word.part === 'ten' || word.value > 9) return tens(text, word.value, last);
    decimals += String(word.value);
    place = skipSpaces(text, last);
  }
  return last < 0 ? null : { end: last, decimals };
}

function tens(text: string, value: number, end: number): Tail {
  const at = skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
  const unit = numberWordAt(text, at);
  const joins = value % 10 === 0 && unit?.part === 'small' && unit.value > 0 && unit.value < 10 && !unit.rank;
  return joins
    ? { end: lettersEnd(text, at), decimals: String(value + unit.value) }
    : { end, decimals: String(value) };
}

const POWER =
  /(?:[eE]([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3})|\s?[x×]\s?(10|2)(?:\^([+\-−]?\d{1,3})|([+\-−]\d{1,3})))(?![\w.])/y;

/** What a power behind a number makes of it. */
export interface Power {
  readonly end: number;
  readonly value: number;
}

/** "e10", "×10^6", "×10−5", "^23" behind a number in digits; null where there is none. */
export function readPower(text: string, end: number, mantissa: number): Power | null {
  if (!powerMark(text, end)) return null;
  POWER.lastIndex = end;
  const hit = POWER.exec(text);
  if (hit === null) return null;
  const [all, exponent, power, base, raised, times] = hit;
  const value =
    exponent !== undefined
      ? Number(`${mantissa}e${whole(exponent)}`)
      : power !== undefined
        ? mantissa ** whole(power)
        : base === '10'
          ? Number(`${mantissa}e${whole(raised ?? times)}`)
          : mantissa * 2 ** whole(raised ?? times);
  return Number.isFinite(value) ? { end: end + all.length, value } : null;
}

function powerMark(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const mark = code === 32 ? text.charCodeAt(end + 1) : code;
  return mark === 120 || mark === 215 || (code !== 32 && (mark === 101 || mark === 69 || mark === 94));
}

function whole(value = '0'): number {
  return Number(
    value
      .replace('−', '-')
      .replace('--', '')
      .replace(/^[+-](?=[+-])/, ''),
  );
}
