import { mayBeOneDollar } from './currencies.js';
import type { Numeral } from './numeral.js';
import { isDash, isDigit, isLetter, skipSpaces, wordAt, wordBefore } from './scan.js';

/** A number with the unit that a type found around it. */
export interface Piece<U> {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: readonly [from: number, to: number];
  /** null: a bare number, that may take the unit of a range's other end. */
  readonly unit: U | null;
}

/** Two numbers as the ends of a range. */
export interface Range {
  /** Where its words start, "between" or "from" included. */
  readonly start: number;
  readonly stated: readonly [from: number, to: number];
  /** Set where an end is hedged: "between 2 and about 7". */
  readonly approximate: boolean;
}

/** What stands between the ends of a range: a word or a dash, and a hedge of the second end. */
const GAP =
  /^(?:\s?(and|&|to|or|through|till|until)\s|-\s(to|or)\s|\s?([-–—~])\s?)((?:about|around|some|roughly|approximately)\s|~)?$/i;

/** Words before "from" that say of two figures that they are the ends of a range; else they are a change. */
const RANGING = new Set(
  'range ranges ranged ranging anywhere vary varies varying varied estimates estimated'.split(' '),
);

/** Verbs of a change: "fell 12 pence to 340p" tells by how much and to where. */
const MOVING = new Set(
  (
    'rose rise rises rising fell fall falls falling dropped drop drops dropping gained gain gains gaining lost lose loses losing added ' +
    'adding climbed climbs climbing slid slides slipped slips slipping jumped jumps jumping sank surged surges surging tumbled tumbles ' +
    'plunged plunges eased eases edged advanced advances declined declines increased increases decreased decreases shed up down'
  ).split(' '),
);
/** So many times the first figure, a bare second one is where it went, not the other end of a range. */
const FAR = 4;

/** The longest gap between two ends. */
const GAP_UNITS = 22;

/** Two pieces as one range ("10 to 12", "between $2 and $3 billion", "2-3 km", "8- to 16-foot"); null where they are two values. */
export function readRange<U>(text: string, first: Piece<U>, second: Piece<U>): Range | null {
  if (
    second.start - first.end > GAP_UNITS ||
    !sameUnit(first.unit, second.unit) ||
    strays(text, first, second)
  )
    return null;
  const gap = GAP.exec(text.slice(first.end, second.start));
  const opened =
    gap === null ? null : opening(text, first, second, (gap[1] ?? gap[2] ?? gap[3] ?? '').toLowerCase());
  if (gap === null || opened === null) return null;
  const from = sharedScale(first, second);
  if (from[0] === 0 && first.numeral.digits === 0) return null;
  const approximate = gap[4] !== undefined;
  if (from[0] < second.value[1])
    return { start: opened.start, stated: [from[0], second.value[1]], approximate };
  if (!opened.sure || from[1] === second.value[0]) return null;
  return { start: opened.start, stated: [second.value[0], from[1]], approximate };
}

/** "$5 to 12 people", "2 points to 4%": a bare number behind a unit is its range's end only if no word of its own follows. */
function strays<U>(text: string, first: Piece<U>, second: Piece<U>): boolean {
  if (second.unit !== null || first.unit === null || second.numeral.scale > 1) return false;
  const after = text.charCodeAt(second.end);
  const next = isDash(after) ? second.end + 1 : skipSpaces(text, second.end);
  return after === 37 || (isDash(after) && isDigit(text.charCodeAt(next))) || isLetter(text.charCodeAt(next));
}

function sameUnit<U>(first: U | null, second: U | null): boolean {
  return first === null || second === null || first === second || mayBeOneDollar(first, second);
}

/** "2 to 3 million": the first number has the scale of the second where that leaves it the smaller one. */
function sharedScale<U>(first: Piece<U>, second: Piece<U>): readonly [number, number] {
  const { numeral } = first;
  const scale = second.numeral.scale;
  if (numeral.scale !== 1 || scale === 1 || numeral.grouped) return first.value;
  if (numeral.mantissa >= second.numeral.mantissa) return first.value;
  return [first.value[0] * scale, first.value[1] * scale];
}

/** Where a range starts, and whether its words leave no doubt that it is one, so that its ends may come in either order. */
function opening<U>(
  text: string,
  first: Piece<U>,
  second: Piece<U>,
  joint: string,
): { readonly start: number; readonly sure: boolean } | null {
  const before = wordBefore(text, first.start);
  const opener = before < 0 ? '' : wordAt(text, before);
  if (opener === 'between' && joint !== 'or') return { start: before, sure: true };
  if (joint === 'and' || joint === '&') return null;
  if (joint === 'or')
    return first.value[0] * 2 >= second.value[0] ? { start: first.start, sure: false } : null;
  if (joint === 'to' && MOVING.has(opener) && isMove(first, second)) return null;
  return opener === 'from' ? fromTo(text, before, joint) : { start: first.start, sure: false };
}

/** Whether two figures behind a verb of change have a unit each, or, as bare numbers, are far apart. */
function isMove<U>(first: Piece<U>, second: Piece<U>): boolean {
  if (first.unit === null || second.unit === null) return false;
  return first.unit !== '' || second.value[0] > FAR * first.value[1];
}

/** "from 4 to 5" is mostly a change ("rose from 4 to 5"); a range only where the words say so or nothing precedes it. */
function fromTo(
  text: string,
  from: number,
  joint: string,
): { readonly start: number; readonly sure: boolean } | null {
  const before = wordBefore(text, from);
  if (before >= 0 && RANGING.has(wordAt(text, before))) return { start: from, sure: true };
  const opens = before < 0 && text.slice(0, from).trim() === '';
  return opens || joint === '-' || joint === '–' ? { start: from, sure: false } : null;
}
