import { newReading, nextPart, type Reading, readCardinal, readOn, sum } from './cardinal.js';
import { type Digits, readDigits } from './digits.js';
import { isMillions } from './millions.js';
import { numberWordAt } from './number-word-at.js';
import { GLUED_SCALES, NUMBER_WORDS, VAGUE_WORDS } from './number-words.js';
import { type Numeral, plainNumeral, tidy } from './numeral.js';
import { readPoint, readPower, type Tail } from './point.js';
import { isDigit, lettersEnd, skipSpaces, wordAt } from './scan.js';
import { isVague } from './vague.js';

/** The longest number that starts at `at`, which is a digit, a decimal point or the first letter of a word. */
export function readNumeral(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === 46 ? readFigures(text, at) : readWords(text, at);
}

function numeral(at: number, reading: Reading): Numeral {
  const value = sum(reading);
  const scale = reading.group === 0 && reading.only > 1 ? reading.only : 1;
  const kind = reading.rank ? 'ordinal' : 'cardinal';
  return { ...plainNumeral(kind, [at, reading.end], value), mantissa: value / scale, scale };
}

/** The number in words whose first word is at `at`; null where none starts. */
function readWords(text: string, at: number): Numeral | null {
  const name = wordAt(text, at);
  const vague = VAGUE_WORDS.get(name);
  if (vague !== undefined)
    return isVague(text, name, [at, at + name.length]) ? readVague(text, at, vague) : null;
  const reading = readCardinal(text, at);
  if (reading.end === at) return null;
  const tail = reading.rank ? null : readPoint(text, reading.end);
  return tail === null ? numeral(at, reading) : readScaleWords(text, at, pointed(sum(reading), tail));
}

/** "dozens", "tens of thousands", "hundreds of thousands". */
function readVague(text: string, at: number, range: readonly [number, number]): Numeral {
  const end = lettersEnd(text, at);
  const of = skipSpaces(text, end);
  const next = wordAt(text, of) === 'of' ? skipSpaces(text, of + 2) : -1;
  const scale = next < 0 ? undefined : numberWordAt(text, next);
  const times = scale?.part === 'scale' && scale.plural && !scale.rank ? scale.value : 1;
  const last = times === 1 ? end : lettersEnd(text, next);
  const to = times === 1 ? range[1] : range[1] * times;
  return { ...plainNumeral('vague', [at, last], range[0] * times), to };
}

/** The number in digits at `at`, with a scale behind it ("1.2 million", "10k"). */
function readFigures(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at);
  if (digits === null) return null;
  const power = readPower(text, digits.end, digits.value);
  if (power !== null) return readScaleWords(text, at, { ...digits, ...power, decimals: 0 });
  const end = lettersEnd(text, digits.end);
  const glued = text.slice(digits.end, end);
  const rank = /^(?:st|nd|rd|th)$/i.test(glued) && digits.decimals === 0;
  if (rank) return figure(at, digits, { end, rank: true });
  const times =
    GLUED_SCALES.get(glued) ?? gluedWord(glued) ?? (isMillions(text, digits.end) ? 1e6 : undefined);
  if (times !== undefined && !generation(digits, glued)) return figure(at, digits, { end, scale: times });
  if (glued !== '') return figure(at, digits, { end: digits.end, glued });
  const tail = digits.decimals === 0 ? readPoint(text, digits.end) : null;
  return readScaleWords(text, at, tail === null ? digits : pointed(digits.value, tail));
}

/** "two hundred" and "point zero three" as one number. */
function pointed(whole: number, { end, decimals }: Tail): Digits {
  const value = Number(`${whole}.${decimals}`);
  return { end, value, decimals: decimals.length, grouped: false, length: 0 };
}

/** "74million": the space is left out. */
function gluedWord(glued: string): number | undefined {
  const word = glued.length < 7 ? undefined : NUMBER_WORDS.get(glued.toLowerCase());
  return word?.part === 'scale' && !word.rank && !word.plural ? word.value : undefined;
}

/** 5G is a network. */
function generation(digits: Digits, glued: string): boolean {
  return glued === 'G' && digits.length === 1;
}

function figure(
  at: number,
  digits: Digits,
  more: { end: number; rank?: boolean; scale?: number; glued?: string },
): Numeral {
  const scale = more.scale ?? 1;
  const value = tidy(digits.value * scale);
  return {
    start: at,
    end: more.end,
    kind: more.rank === true ? 'ordinal' : 'cardinal',
    from: value,
    to: value,
    mantissa: digits.value,
    scale,
    decimals: digits.decimals,
    digits: digits.length,
    grouped: digits.grouped,
    glued: more.glued ?? '',
  };
}

/** "2.33 k": a letter for a scale behind a space, where nothing follows that it could belong to. */
function spacedLetter(text: string, at: number): number | undefined {
  const letter = text[at] ?? '';
  const alone = /^[kKMG]$/.test(letter) && /^(?:$|[.,;:!?)])/.test(text.slice(at + 1, at + 2));
  return alone ? GLUED_SCALES.get(letter) : undefined;
}

function readScaleWords(text: string, at: number, digits: Digits): Numeral {
  const next = nextPart(text, digits.end);
  const letter = next < 0 ? undefined : spacedLetter(text, next);
  if (letter !== undefined) return figure(at, digits, { end: next + 1, scale: letter });
  const word = next < 0 ? undefined : numberWordAt(text, next);
  const multiplies = word?.part === 'scale' || word?.part === 'hundred' || word?.part === 'dozen';
  if (word === undefined || !multiplies || word.rank) return figure(at, digits, { end: digits.end });
  const first: Reading = { ...newReading(at), group: digits.value, end: digits.end, last: 'digits' };
  if (digits.value >= 100 && word.part === 'hundred')
    return figure(at, digits, { end: lettersEnd(text, next), scale: 100 });
  const reading = readOn(text, first, next);
  const tail = reading.last === 'scale' ? readSmaller(text, reading) : null;
  if (tail === null && reading.group === 0 && reading.only > 1)
    return figure(at, digits, { end: reading.end, scale: reading.only });
  const value = sum(reading) + (tail?.from ?? 0);
  return { ...figure(at, digits, { end: tail?.end ?? reading.end }), from: value, to: value };
}

/** "4 thousand 3 hundred": digits with a smaller scale of their own behind a scale. */
function readSmaller(text: string, { end, scale }: Reading): Numeral | null {
  const at = skipSpaces(text, end);
  const digits = at > end && isDigit(text.charCodeAt(at)) ? readDigits(text, at) : null;
  if (digits === null || digits.length > 3 || digits.decimals > 0) return null;
  const tail = readScaleWords(text, at, digits);
  return tail.end > digits.end && tail.from < scale ? tail : null;
}
