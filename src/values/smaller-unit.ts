import { readInches } from './inches.js';
import { tidy } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { isDigit, isLetter, skipSpaces, wordAt } from './scan.js';
import { readUnit, type UnitHit } from './unit-reader.js';
import type { Unit } from './units.js';

/** What smaller units add to a quantity, in its first unit. */
export interface Smaller {
  readonly value: number;
  readonly end: number;
  /** The last number and what its unit is of the first: how finely the whole is stated. */
  readonly last: number;
  readonly share: number;
}

/** "5 feet 10 inches", "2 km and 1 metre", "5ft 10in": what the smaller units behind add. */
export function smallerUnit(text: string, first: UnitHit): Smaller | null {
  const inches = hyphenedInches(text, first);
  if (inches !== null) return inches;
  let value = 0;
  let number = 0;
  let last = first;
  for (let parts = 0; parts < 3; parts++) {
    const next = nextPlace(text, last.end);
    const numeral = next < 0 ? null : readNumeral(text, next);
    if (numeral === null || numeral.kind !== 'cardinal') break;
    const hit = readUnit(text, numeral.end) ?? readInches(text, numeral, last.unit.name === 'foot');
    if (
      hit === null ||
      hit.unit.base !== last.unit.base ||
      last.unit.name.includes(' per ') ||
      hit.unit.factor >= last.unit.factor
    )
      break;
    if (!between(text.slice(last.end, next), last.unit, hit.unit)) break;
    number = numeral.from;
    value += (number * hit.unit.factor) / first.unit.factor;
    last = hit;
  }
  if (last === first) return null;
  return { value: tidy(value), end: last.end, last: number, share: last.unit.factor / first.unit.factor };
}

/** "6-foot-4", "5-foot-11": inches behind a hyphen, without their unit. */
function hyphenedInches(text: string, { unit, end }: UnitHit): Smaller | null {
  const inches =
    unit.name === 'foot' ? /^-(1[01]|\d)(?![\d\w-]|[.,]\d)/.exec(text.slice(end, end + 6)) : null;
  if (inches === null) return null;
  const last = Number(inches[1]);
  return { value: tidy(last / 12), end: end + inches[0].length, last, share: 1 / 12 };
}

/** A comma or "and" joins feet and inches, pounds and ounces; "10 miles, 5 yards" is no list either. */
function between(gap: string, larger: Unit, smaller: Unit): boolean {
  return gap.trim() === '' || larger.factor / smaller.factor < 2000;
}

function nextPlace(text: string, end: number): number {
  let at = skipSpaces(text, text[end] === ',' ? end + 1 : end);
  if (wordAt(text, at) === 'and') at = skipSpaces(text, at + 3);
  return isDigit(text.charCodeAt(at)) || (isLetter(text.charCodeAt(at)) && at > end) ? at : -1;
}
