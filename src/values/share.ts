import { hedgeBefore } from './hedge.js';
import { numberWordAt } from './number-word-at.js';
import { type Numeral, plainNumeral, tidy } from './numeral.js';
import { isDash, isSpace, isWordUnit, lettersEnd, skipSpaces, wordAt, wordBefore } from './scan.js';
import { RATE_TIMES, UNIT_NAMES } from './units.js';

/** ¼ and its like. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** Words that follow "a third", "half" where they are shares: anything else makes them a rank or part of a name. */
const AFTER_SHARE = new Set(
  (
    'of a an the its their his her our my your all were was are is have has had more less fewer higher lower bigger smaller ' +
    'larger since from in on at by to for as said say says who that which will would could can may and or but with ' +
    'than each what after before while full empty he she it they we people'
  ).split(' '),
);

/** Words before "half" that make it a part of something ordered, no share. */
const BEFORE_HALF = new Set(
  'first second other better latter early late last next previous opening closing'.split(' '),
);

const LONG_TIMES = new Set(['decade', 'century', 'millennium']);

/** A numeral turned into a share (or a mixed number) that ends at `end`. */
export function share(numeral: Numeral, end: number, value: number): Numeral {
  const clean = tidy(value);
  return {
    ...numeral,
    end,
    kind: 'fraction',
    from: clean,
    to: clean,
    mantissa: clean,
    scale: 1,
    decimals: 0,
    glued: '',
  };
}

/** "million", "a million", "of a million", "a dozen" behind a share. */
export function scaleBehind(
  text: string,
  end: number,
): { readonly times: number; readonly end: number } | null {
  let at = skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
  if (at === end) return null;
  for (const skipped of ['of', 'a'])
    if (wordAt(text, at) === skipped) at = skipSpaces(text, at + skipped.length);
  const word = numberWordAt(text, at);
  const scales = word?.part === 'scale' || word?.part === 'hundred' || word?.part === 'dozen';
  if (word === undefined || !scales || word.rank || word.plural) return null;
  const times = word.part === 'dozen' ? 12 : word.value;
  return { times, end: lettersEnd(text, at) };
}

/** A share with the scale behind it: "half" and "a million". */
export function scaled(text: string, numeral: Numeral): Numeral {
  const scale = scaleBehind(text, numeral.end);
  if (scale === null) return numeral;
  const value = tidy(numeral.from * scale.times);
  const kind = Number.isInteger(value) ? 'cardinal' : 'fraction';
  return { ...numeral, end: scale.end, kind, from: value, to: value, mantissa: value, scale: 1 };
}

/** A share that starts the words: "half of", "a third of", "a quarter of a million"; null where the word is none. */
export function readShare(text: string, at: number): Numeral | null {
  const word = numberWordAt(text, at);
  if (word === undefined || !word.rank || word.plural || (word.part !== 'half' && word.value < 3))
    return null;
  const end = lettersEnd(text, at);
  const before = wordBefore(text, at);
  const left = before < 0 ? '' : wordAt(text, before);
  const article = left === 'a' || left === 'an';
  const base = share(plainNumeral('fraction', [article ? before : at, end], 0), end, 1 / word.value);
  const scale = scaleBehind(text, end);
  if (scale !== null && (word.part === 'half' || article)) return scaled(text, base);
  if (isWordUnit(text.charCodeAt(end))) return null;
  if (word.part === 'half' && unitFollows(text, end))
    return isDash(text.charCodeAt(end)) ? { ...base, glued: '-' } : base;
  if (isDash(text.charCodeAt(end))) return null;
  if (!article && (word.part !== 'half' || word.value === 4)) return null;
  if (BEFORE_HALF.has(left)) return null;
  return shareFollows(text, end) || (word.part === 'half' && hedgeBefore(text, at) !== null) ? base : null;
}

/** "half a mile", "half-litre", "quarter mile", "half an hour". */
function unitFollows(text: string, end: number): boolean {
  let at = isDash(text.charCodeAt(end)) ? end + 1 : skipSpaces(text, end);
  if (at === end) return false;
  const article = /^an? /i.exec(text.slice(at, at + 3));
  if (article !== null) at += article[0].length;
  const unit = wordAt(text, at);
  return unit.length > 1 && (UNIT_NAMES.has(unit) || RATE_TIMES.has(unit) || LONG_TIMES.has(unit));
}

function shareFollows(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return true;
  const next = wordAt(text, skipSpaces(text, end));
  return next === '' || AFTER_SHARE.has(next);
}

/** "⅔" that stands alone; null where the character at `at` is no such glyph. */
export function readGlyph(text: string, at: number): Numeral | null {
  const value = GLYPHS.get(text[at] ?? '');
  return value === undefined
    ? null
    : scaled(text, share(plainNumeral('fraction', [at, at + 1], 0), at + 1, value));
}
