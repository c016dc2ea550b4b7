import { charGate, wordGate } from './gate.js';
import {
  around,
  isDash,
  isDigit,
  isLetter,
  isSpace,
  isWordUnit,
  lettersEnd,
  skipSpaces,
  wordAt,
} from './scan.js';
import { RATE_TIMES, rateBottom, rateUnit, UNIT_NAMES, UNIT_SYMBOLS, type Unit } from './units.js';

/** A unit behind a number and where its words end. */
export interface UnitHit {
  readonly unit: Unit;
  readonly end: number;
}

/** Longest name and symbol in the tables: nothing longer is looked up. */
const NAME_WORDS = 3;
const SYMBOL_UNITS = 6;

/** Symbols that are words or letters too, so that they count only glued to digits, or where nothing but a mark follows. */
const SHY = new Set([
  'm',
  'g',
  'l',
  'L',
  't',
  's',
  'h',
  'W',
  'V',
  'A',
  'J',
  'N',
  'B',
  'au',
  'AU',
  'kn',
  'mt',
  'MP',
  'pt',
  'gr',
  'mb',
  'Mb',
  'kt',
  'ha',
]);

/** Symbols that count only glued to digits: " behind a space is a quotation mark. */
const GLUED_ONLY = new Set(["'", '′', '″', "''", '”', '"', 's', 'h', 'A', 'N', 'J', 'V', 'B']);

/** Single letters for which even "13F" needs a word on temperature nearby. */
const DEGREES =
  /temperature|weather|degree|celsius|fahrenheit|\bheat|\bcold|\bwarm|\bhot\b|outside|freez|thermomet|\bhighs?\b|\blows?\b/i;

const NAME_GATE = wordGate(UNIT_NAMES.keys());
const SYMBOL_GATE = charGate(UNIT_SYMBOLS.keys());

/** The unit that starts right behind a number, after white space or a hyphen, behind a share also after "of a"; null where there is none. */
export function readUnit(text: string, end: number, share = false): UnitHit | null {
  const at = share ? skipOfA(text, unitStart(text, end)) : unitStart(text, end);
  const hit = at < 0 ? null : (readName(text, at) ?? readSymbol(text, at, at === end));
  return hit === null ? null : (readRate(text, hit) ?? hit);
}

/** "half a mile", "a quarter of a mile". */
function skipOfA(text: string, at: number): number {
  const skipped = at < 0 ? null : /^(?:of )?(?:an? )?/i.exec(text.slice(at, at + 6));
  return at + (skipped?.[0].length ?? 0);
}

function unitStart(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (isDash(code) && !isDigit(text.charCodeAt(end + 1))) {
    const next = skipSpaces(text, end + 1);
    return next > end + 1 && next < end + 3 ? next : end + 1;
  }
  const at = skipSpaces(text, end);
  return at - end > 2 ? -1 : at;
}

/** A unit's name of one to three words, the longest that is known. */
function readName(text: string, at: number): UnitHit | null {
  if (text[at] !== '°' && !NAME_GATE(text, at, lettersEnd(text, at) - at)) return null;
  let best: UnitHit | null = null;
  let end = at;
  for (let words = 0; words < NAME_WORDS; words++) {
    const next = words === 0 ? at : skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
    const start = text[next] === '°' ? next + 1 : next;
    const last = lettersEnd(text, start);
    if (last === start && text[next] !== '°') break;
    end = text[last] === '.' && words === 0 && last - at === 2 ? last + 1 : last;
    const unit = UNIT_NAMES.get(
      text
        .slice(at, end)
        .toLowerCase()
        .replace(/[\s-]+/g, ' '),
    );
    if (unit !== undefined && !goesOn(text, end)) best = { unit, end };
  }
  return best;
}

/** A letter, digit or power right behind: the word is another, or a power of the unit. */
function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return isWordUnit(code) || code === 94 || code === 0xb2 || code === 0xb3;
}

function readSymbol(text: string, at: number, glued: boolean): UnitHit | null {
  if (!SYMBOL_GATE(text.charCodeAt(at)) || lettersEnd(text, at) - at > SYMBOL_UNITS) return null;
  for (let length = SYMBOL_UNITS; length > 0; length--) {
    const symbol = text.slice(at, at + length);
    const unit = symbol.length === length ? UNIT_SYMBOLS.get(symbol) : undefined;
    if (unit === undefined || !closes(text, at, length)) continue;
    if (!glued && GLUED_ONLY.has(symbol)) continue;
    if (isPrime(symbol) && !isMark(text, at, length)) continue;
    if (!glued && SHY.has(symbol) && dashDigit(text, at + length)) continue;
    return { unit, end: at + length };
  }
  return null;
}

/** Feet and inches share their marks with quotations. */
function isPrime(symbol: string): boolean {
  return (
    symbol === "'" || symbol === '"' || symbol === '”' || symbol === "''" || symbol === '′' || symbol === '″'
  );
}

/** 6'2" and 8": digits before the mark, and digits behind a foot's, or no other mark of its kind in an odd number of them. */
function isMark(text: string, at: number, length: number): boolean {
  const mark = text.slice(at, at + length);
  if (mark === '”' || !isDigit(text.charCodeAt(at - 1))) return false;
  if (mark === '″' || mark === '′') return !behindDegrees(text, at);
  const next = text.charCodeAt(at + length);
  if (mark === "'") return isDigit(next) || (at + length === text.length && text.indexOf("'") === at);
  return !isLetter(next) && (behindFeet(text, at) || oddMarks(text, at, mark));
}

/** The minutes and seconds of 33° 30′ 15″. */
function behindDegrees(text: string, at: number): boolean {
  return /°\s?[\d.]+(?:′\s?[\d.]+)?$/.test(text.slice(Math.max(0, at - 14), at));
}

/** The 2" of 6'2". */
function behindFeet(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return text[start - 1] === "'" && isDigit(text.charCodeAt(start - 2));
}

function oddMarks(whole: string, at: number, mark: string): boolean {
  const text = around(whole, at);
  let marks = 0;
  for (let place = text.indexOf(mark); place >= 0; place = text.indexOf(mark, place + mark.length)) marks++;
  return marks % 2 === 1;
}

/** "24703 L-202" is a name. */
function dashDigit(text: string, at: number): boolean {
  return isDash(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
}

/** A symbol of letters must not run on into a word or more digits. */
function closes(text: string, at: number, length: number): boolean {
  const last = text.charCodeAt(at + length - 1);
  const next = text.charCodeAt(at + length);
  if (isLetter(last) || isDigit(last)) return !goesOn(text, at + length);
  return !isLetter(next) || text[at + length - 1] === '"' || text[at + length - 1] === "'";
}

/** "per hour", "an hour", "a day", "/s" behind a unit. */
function readRate(text: string, hit: UnitHit): UnitHit | null {
  if (hit.unit.name.includes(' per ')) return null;
  if (text[hit.end] === '/') return rateOver(text, hit, hit.end + 1);
  if (!isSpace(text.charCodeAt(hit.end)) && !isDash(text.charCodeAt(hit.end))) return null;
  const at = hit.end + 1;
  const word = wordAt(text, at);
  if (word === 'per') return rateOver(text, hit, skipSpaces(text, at + 3));
  if (word !== 'a' && word !== 'an') return null;
  const time = skipSpaces(text, at + word.length);
  return RATE_TIMES.has(wordAt(text, time)) ? rateOver(text, hit, time) : null;
}

function rateOver(text: string, hit: UnitHit, at: number): UnitHit | null {
  const end = lettersEnd(text, at);
  const bottom = rateBottom(text.slice(at, end).toLowerCase());
  if (bottom !== undefined && !isWordUnit(text.charCodeAt(end)))
    return { unit: rateUnit(hit.unit, bottom), end };
  const symbol = readSymbol(text, at, true);
  return symbol === null ? null : { unit: rateUnit(hit.unit, symbol.unit), end: symbol.end };
}

/** Whether a text speaks of temperature around a place: "13F" is one only there. */
export function speaksOfDegrees(text: string, at: number): boolean {
  return DEGREES.test(around(text, at));
}
