import type { Numeral } from './numeral.js';
import { isLetter, skipSpaces } from './scan.js';
import type { UnitHit } from './unit-reader.js';
import { UNIT_NAMES } from './units.js';

const THICK =
  /^(?:$|[.,;:!?)\]]|(?:thick|tall|long|wide|high|deep|in diameter|of (?:rain|snow)|more or less)\b)/;

/** "2 1/2 in thick", "5 ft 2 in": "in" is a unit only where nothing follows that it could stand before. */
export function readInches(text: string, { end, digits, kind }: Numeral, behindFeet = false): UnitHit | null {
  const at = skipSpaces(text, end);
  if (
    (digits === 0 && kind !== 'fraction') ||
    text.slice(at, at + 2) !== 'in' ||
    isLetter(text.charCodeAt(at + 2))
  )
    return null;
  const unit = UNIT_NAMES.get('inch');
  const after = text[at + 2] === '.' ? at + 2 : skipSpaces(text, at + 2);
  return unit !== undefined && (behindFeet || THICK.test(text.slice(after, after + 14)))
    ? { unit, end: at + 2 }
    : null;
}
