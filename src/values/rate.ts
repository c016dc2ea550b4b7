import { numberWordAt } from './number-word-at.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { isDigit, lettersEnd, skipSpaces, wordAt, wordBeforeText } from './scan.js';
import { share } from './share.js';

/** Units of time behind "one in five": an event within a span, no share. */
const TIME_UNITS =
  /^(?:second|minute|hour|day|week|month|quarter|year|decade|round|game|match|set|innings|seat|attempt)s?\b/i;

/** "one in five", "1-in-5", "two out of three", and "1 over 3" at the end of the text. */
export function readRate(text: string, numeral: Numeral): Numeral | null {
  const hyphened = text[numeral.end] === '-' && text.startsWith('-in-', numeral.end);
  const at = hyphened ? numeral.end + 1 : skipSpaces(text, numeral.end);
  if (at === numeral.end) return null;
  if (!mayJoinRate(text.charCodeAt(at))) return null;
  const word = wordAt(text, at);
  const out = word === 'out' && wordAt(text, skipSpaces(text, at + 3)) === 'of';
  if (word !== 'in' && word !== 'over' && !out) return null;
  const start = hyphened
    ? at + 3
    : skipSpaces(text, out ? skipSpaces(text, at + 3) + 2 : lettersEnd(text, at));
  const bottom =
    numberWordAt(text, start) !== undefined || isDigit(text.charCodeAt(start))
      ? readNumeral(text, start)
      : null;
  if (bottom === null || bottom.kind !== 'cardinal' || bottom.glued !== '' || numeral.decimals > 0)
    return null;
  if (word === 'over' ? !atEnd(text, bottom.end) : !isRate(text, numeral, bottom)) return null;
  if (word === 'in' && !smallRate(text, numeral, bottom)) return null;
  return share(numeral, bottom.end, numeral.from / bottom.from);
}

/** The first letter of "in", "out of" and "over". */
function mayJoinRate(code: number): boolean {
  return (code | 32) === 105 || (code | 32) === 111;
}

function isRate(text: string, top: Numeral, bottom: Numeral): boolean {
  return (
    top.from < bottom.from && !TIME_UNITS.test(text.slice(skipSpaces(text, bottom.end), bottom.end + 12))
  );
}

/** "one in five", "7 in 10": below two to ten, or a round number; never "two in 2024". */
function smallRate(text: string, top: Numeral, bottom: Numeral): boolean {
  if (bottom.digits === 4 && !bottom.grouped && bottom.from >= 1700 && bottom.from <= 2100) return false;
  if (top.from === 1) return bottom.from <= 1e9;
  if (bottom.from === 10 || bottom.from === 100 || bottom.from === 1000) return true;
  return bottom.from < 10 && opensClause(text, top.start);
}

/** "3 in 4 patients" at the start of a clause or behind a hedge; "killed two in three attacks" is something else. */
function opensClause(text: string, start: number): boolean {
  const word = wordBeforeText(text, start);
  return (
    word === '' ||
    /^(?:about|nearly|roughly|around|almost|than|that|only|just|by|for|to|is|was|at|and|least|some)$/.test(
      word,
    )
  );
}

function atEnd(text: string, end: number): boolean {
  return text.slice(end, end + 3).replace(/[.?! ]/g, '') === '' && text.length <= end + 2;
}
