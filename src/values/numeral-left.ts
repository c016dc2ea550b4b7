import { numberWordAt } from './number-word-at.js';
import type { Numeral } from './numeral.js';
import { isDash, isDigit, isSpace, lettersEnd, wordAt, wordBefore } from './scan.js';

/** How often "several hundred" is a hundred. */
export const SEVERAL: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 9]],
  ['few', [2, 5]],
  ['couple', [2, 2]],
]);

const NEGATIVE = new Set(['minus', 'negative']);

/**
 * What stands before a number and belongs to it: a minus, "a" ("a dozen"), "half a" ("half a million"), "several" ("several
 * hundred"). Looks back no further than `floor`, the end of the number before.
 */
export function widenLeft(text: string, numeral: Numeral, floor: number): Numeral {
  if (numeral.kind === 'ordinal' || numeral.kind === 'none') return numeral;
  const first = numberWordAt(text, numeral.start);
  const bare = first?.part === 'hundred' || first?.part === 'scale' || first?.part === 'dozen';
  if (bare && numeral.kind === 'cardinal') return multiplied(text, numeral, floor);
  if (numeral.kind === 'vague') return withArticle(text, numeral, floor);
  return signed(text, numeral, floor);
}

/** "a couple", "a handful". */
function withArticle(text: string, numeral: Numeral, floor: number): Numeral {
  const { start, word } = before(text, numeral.start, floor);
  return word === 'a' && /^[chp]/i.test(text[numeral.start] ?? '') ? { ...numeral, start } : numeral;
}

function before(text: string, at: number, floor: number): { readonly start: number; readonly word: string } {
  const start = wordBefore(text, at);
  return start < floor ? { start: -1, word: '' } : { start, word: wordAt(text, start) };
}

function multiplied(text: string, numeral: Numeral, floor: number): Numeral {
  let { start, word } = before(text, numeral.start, floor);
  const article = word === 'a' || word === 'an' ? start : -1;
  if (article >= 0) ({ start, word } = before(text, article, floor));
  if (word === 'of' && article < 0) ({ start, word } = before(text, start, floor));
  if (word === 'half' && !isDash(text.charCodeAt(start - 1))) return times(numeral, start, [0.5, 0.5]);
  const several = SEVERAL.get(word);
  if (several !== undefined && article < 0) {
    const left = before(text, start, floor);
    return times(numeral, left.word === 'a' ? left.start : start, several);
  }
  return article < 0 ? numeral : { ...numeral, start: article };
}

function times(numeral: Numeral, start: number, [from, to]: readonly [number, number]): Numeral {
  const kind = from === to ? numeral.kind : 'vague';
  const mantissa = numeral.mantissa * from;
  return { ...numeral, start, kind, from: numeral.from * from, to: numeral.to * to, mantissa };
}

/** "minus five", "-5": a hyphen is a minus where no word or number stands right before it. */
function signed(text: string, numeral: Numeral, floor: number): Numeral {
  const sign = text.charCodeAt(numeral.start - 1);
  if (numeral.digits > 0 && (sign === 45 || sign === 0x2212) && numeral.start > floor) {
    const outer = text.charCodeAt(numeral.start - 2);
    if (Number.isNaN(outer) || (isSpace(outer) && !digitBefore(text, numeral.start - 2)) || outer === 40)
      return negated(numeral, numeral.start - 1);
  }
  const left = before(text, numeral.start, floor);
  return NEGATIVE.has(left.word) && !isDigit(text.charCodeAt(lettersEnd(text, left.start)))
    ? negated(numeral, left.start)
    : numeral;
}

/** "2 -7 g" is a range. */
function digitBefore(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end))) end--;
  return isDigit(text.charCodeAt(end));
}

function negated(numeral: Numeral, start: number): Numeral {
  return { ...numeral, start, from: -numeral.to, to: -numeral.from, mantissa: -numeral.mantissa };
}
