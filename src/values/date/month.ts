import { monthAt, monthEnd } from './absolute.js';
import type { Point } from './point.js';
import { alone, at, has, is, type Scan, skipPossessive, textAt } from './scan.js';

const NAMES = 'march may april june august jan mar jun jul dec';
const SURE = 'in since until till during last next this early late mid throughout';
const CUES = `${SURE} by of from to through between before after for about around - around and or thru every ,`;
const SHORT = 'in since until by last next this mid early late from to of after before';
const LOWER = 'in since of last next until from to till between mid early late through';

/** A month alone, where it is no name and no verb: "in October", "October's visit", "an August poll". */
export function bareMonth(scan: Scan, index: number): Point | null {
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
  if (is(scan, index - 1, 'a an') && after.capital)
    return !is(scan, index, 'april june') && namedNoun(scan, index + 1);
  if (is(scan, index - 1, 'a an the')) return noun;
  if (after.capital || !is(scan, index - 1, CUES) || is(scan, index + 1, 'not be have also well on'))
    return false;
  return !is(scan, index - 1, ', - and or') || monthNear(scan, index);
}

/** "an August Pew study": a name, and then a thing, not the end of what is said. */
function namedNoun(scan: Scan, index: number): boolean {
  const after = at(scan, index + 1);
  return textAt(scan, index) === '' && after.kind === 'word' && !after.capital && after.text === '';
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
