import type { Numeral } from './numeral.js';
import type { Piece } from './range.js';
import { isDash, isSpace, lettersEnd, skipSpaces, wordAt, wordBefore } from './scan.js';
import type { Unit } from './units.js';

/** The magnitude of an earthquake, whatever its scale: they differ by less than papers round. */
export const MAGNITUDE: Unit = {
  name: 'magnitude',
  plural: 'magnitude',
  base: 'magnitude',
  factor: 1,
  upTo: 1,
  offset: 0,
};

/** What a bare figure with a decimal before it measures: "a 6.1 quake". */
const QUAKES: ReadonlySet<string> = new Set(
  'quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks foreshock foreshocks shock jolt'.split(
    ' ',
  ),
);

/** "an earthquake measuring 4.6", "the quake, which registered a preliminary 6.2". */
const MEASURED =
  /\b(?:(?:earth)?quake|temblor|tremor|aftershock|foreshock)s?\b[^.;]{0,40}\b(?:measur(?:ed|ing)|register(?:ed|ing)|rated)\s+(?:at\s+|as\s+)?(?:an?\s+)?(?:preliminary\s+|about\s+)?$/i;
/** "put the magnitude at 6.8", "a magnitude which the agency revised to 6.8": said of the figure, not beside it. */
const SAID =
  /\bmagnitude\s+(?:of\s+(?:the|that|this|its)\s+(?:earth)?(?:quake|tremor|temblor)\s+)?(?:(?:was|is|as|at|to|be|been|had|has|estimated|put|given|measured|recorded|revised|upgraded|downgraded|raised|lowered|reported|listed|up|down|initially|later|preliminarily|an?|about|around)\s+){1,6}$/i;
const UNIT =
  /^[\s-]*(?:k?m\b|miles?|kilomet|met(?:er|re)|f(?:ee|oo)t|inch|%|per|seconds?|minutes?|hours?|million|billion)/i;

const isDecimal = ({ decimals }: Numeral): boolean => decimals > 0;

/** "magnitude 5.6", "a 5.6-magnitude quake", "5.6 on the Richter scale". */
export function readMagnitude(text: string, numeral: Numeral, floor: number): Piece<Unit> | null {
  const { start, end, from, to, scale } = numeral;
  if (scale !== 1 || from < 0 || to > 12 || numeral.glued !== '') return null;
  const before = magnitudeBefore(text, start);
  if (before >= floor) return { start: before, end, numeral, value: [from, to], unit: MAGNITUDE };
  const at = isDash(text.charCodeAt(end)) ? end + 1 : skipSpaces(text, end);
  const word = wordAt(text, at);
  if (word === 'magnitude')
    return { start, end: lettersEnd(text, at), numeral, value: [from, to], unit: MAGNITUDE };
  if (QUAKES.has(word) && isDecimal(numeral))
    return { start, end, numeral, value: [from, to], unit: MAGNITUDE };
  const lead = text.slice(Math.max(0, start - 60), start);
  if (isDecimal(numeral) && (MEASURED.test(lead) || SAID.test(lead)) && !UNIT.test(text.slice(end, end + 16)))
    return { start, end, numeral, value: [from, to], unit: MAGNITUDE };
  if (word === 'in' && wordAt(text, skipSpaces(text, lettersEnd(text, at))) === 'magnitude')
    return { start, end, numeral, value: [from, to], unit: MAGNITUDE };
  if (word !== 'on') return null;
  const richter = /^on the (?:open-ended )?(?:richter|moment magnitude)(?: scale)?/i.exec(
    text.slice(at, at + 40),
  );
  return richter === null
    ? null
    : { start, end: at + richter[0].length, numeral, value: [from, to], unit: MAGNITUDE };
}

/** Where "magnitude", "magnitude of" or "magnitude-" starts before a number; -1 where it does not stand there. */
function magnitudeBefore(text: string, at: number): number {
  let end = isDash(text.charCodeAt(at - 1)) ? at - 1 : at;
  if (end === at && !isSpace(text.charCodeAt(at - 1))) return -1;
  let start = wordBefore(text, end);
  if (start >= 0 && wordAt(text, start) === 'of') {
    end = start;
    start = wordBefore(text, end);
  }
  return start >= 0 && wordAt(text, start) === 'magnitude' ? start : -1;
}
