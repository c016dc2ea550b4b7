import { at, type Scan, skip, textAt } from './scan.js';

/** A moment as printed. */
export interface Moment {
  /** From midnight, or from noon where the half of the day is not said. */
  readonly minutes: number;
  /** Told to the minute. */
  readonly exact: boolean;
  /** a.m., p.m., or not said. */
  readonly half: 'am' | 'pm' | null;
  readonly next: number;
  /** A bare hour. */
  readonly weak: boolean;
  /** Of 24 hours, beyond doubt: "14:30", "0737 GMT". */
  readonly full: boolean;
}

/** "a.m." or "p.m." and the index of the token after it. */
export interface Half {
  readonly half: 'am' | 'pm';
  readonly next: number;
}

/** "am", "p.m.", "a. m.", "9a". A full stop that may end the sentence is left where it is. */
export function halfAt(scan: Scan, index: number): Half | null {
  const dot = at(scan, index);
  const start = dot.text === '.' && dot.glued && at(scan, index + 1).glued ? index + 1 : index;
  const { text } = at(scan, start);
  if (text === 'am' || text === 'pm') return oneWord(scan, start, text);
  if (text !== 'a' && text !== 'p') return null;
  const half = text === 'a' ? 'am' : 'pm';
  const stop = skip(scan, start + 1, '.');
  if (textAt(scan, stop) === 'm')
    return { half, next: stop > start + 1 ? skip(scan, stop + 1, '.') : stop + 1 };
  return letterAlone(scan, start) ? { half, next: start + 1 } : null;
}

function oneWord(scan: Scan, index: number, half: 'am' | 'pm'): Half | null {
  const after = at(scan, index + 1);
  if (after.glued && after.kind !== 'mark') return null;
  const further = at(scan, index + 2);
  const abbreviated = after.text === '.' && after.glued && further.kind !== 'end' && !further.capital;
  return { half, next: abbreviated ? index + 2 : index + 1 };
}

/** "9a", "9:30p": a letter that touches its digits and nothing else. */
function letterAlone(scan: Scan, index: number): boolean {
  const after = at(scan, index + 1);
  if (!at(scan, index).glued) return false;
  return after.glued ? after.kind === 'mark' && after.text !== "'" : after.kind !== 'number';
}

/** After "o'clock", "oclock", "o clock"; null where there is none. */
export function oClock(scan: Scan, index: number): number | null {
  if (textAt(scan, index) === 'oclock') return index + 1;
  if (textAt(scan, index) !== 'o') return null;
  const word = skip(scan, index + 1, "'");
  return textAt(scan, word) === 'clock' ? word + 1 : null;
}
