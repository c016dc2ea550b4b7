import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  type Currency,
  LOST_SIGNS,
  SHY_SIGNS,
  WORD_CODES,
} from './currencies.js';
import { charGate, wordGate } from './gate.js';
import { isDash, isDigit, isLetter, isSpace, isWordUnit, lettersEnd, skipSpaces } from './scan.js';

/** A currency, where its words stand, and a scale inside them ("MUSD"). */
export interface CurrencyHit {
  readonly currency: Currency;
  /** Where its words start (before a number) or end (behind one). */
  readonly at: number;
  readonly scale: number;
  /** Whether it is a sign, no word or code. */
  readonly sign: boolean;
  /** Whether it is a bare dollar sign, which a code behind may settle. */
  readonly dollar: boolean;
}

const WORD_GATE = wordGate(CURRENCY_WORDS.keys());
const SIGN_GATE = charGate(CURRENCY_SIGNS.keys());

/** The longest sign or abbreviation in the table. */
const SIGN_UNITS = 6;

function hit(currency: Currency, at: number, scale = 1): CurrencyHit {
  return { currency, at, scale, sign: false, dollar: false };
}

function signHit(currency: Currency, at: number, dollar = false): CurrencyHit {
  return { currency, at, scale: 1, sign: true, dollar };
}

/** The currency right before a number: "$", "US $", "EUR ", "Rs. "; null where there is none, or it starts before `floor`. */
export function currencyBefore(
  text: string,
  { start, prefixed }: { readonly start: number; readonly prefixed?: true },
  floor: number,
): CurrencyHit | null {
  if (!prefixed && !mayEnd(text, start)) return null;
  const lost =
    prefixed && !isWordUnit(text.charCodeAt(start - 2)) ? LOST_SIGNS.get(text[start - 1]!) : undefined;
  if (lost !== undefined) return signHit(lost, start - 1);
  let end = start;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
  if (end <= floor || start - end > 1) return null;
  return signBefore(text, end, floor) ?? codeBefore(text, { end, floor, glued: end === start });
}

/** A cheap look at what stands before: a letter, a sign or a point, with at most one space between. */
function mayEnd(text: string, start: number): boolean {
  const code = text.charCodeAt(isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1);
  return isLetter(code) || code === 36 || code === 46 || code > 0x7f;
}

/** The longest sign that ends at `end`; "US $" and "hk $" too. */
function signBefore(text: string, end: number, floor: number): CurrencyHit | null {
  if (isLetter(text.charCodeAt(end - 1))) return letterSign(text, end, floor);
  let best: CurrencyHit | null = null;
  for (let length = 1; length <= SIGN_UNITS && end - length >= floor; length++) {
    const sign = text.slice(end - length, end);
    const currency = CURRENCY_SIGNS.get(sign);
    if (currency === undefined || !opens(text, end - length)) continue;
    best = signHit(currency, end - length, sign === '$');
  }
  const last = text[end - 1];
  if (best === null || last !== '$') return best;
  return spacedDollar(text, end - 1, floor) ?? best;
}

/** A sign of letters ("Rs", "kr") is a whole word. */
function letterSign(text: string, end: number, floor: number): CurrencyHit | null {
  let start = end;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) start--;
  const currency = end - start > SIGN_UNITS ? undefined : CURRENCY_SIGNS.get(text.slice(start, end));
  return currency === undefined || !opens(text, start) ? null : signHit(currency, start);
}

/** What stands before the dollar sign after a space or in small letters: "US $", "c $", "u.s $". */
function spacedDollar(text: string, sign: number, floor: number): CurrencyHit | null {
  let end = sign;
  while (end > floor && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > floor && (isLetter(text.charCodeAt(start - 1)) || text[start - 1] === '.')) start--;
  const letters = text.slice(start, end).replaceAll('.', '').toUpperCase();
  if (letters === '' || letters.length > 3 || !opens(text, start)) return null;
  const currency = CURRENCY_SIGNS.get(`${letters}$`);
  return currency === undefined || (letters.length === 1 && letters !== 'C' && sign !== end)
    ? null
    : hit(currency, start);
}

/** Letters must not be the end of a longer word; signs may stand anywhere. */
function opens(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));
}

/** The longest word that may stand before a number: "ringgits". */
const LONGEST_BEFORE = 8;

/** A code or abbreviation: "USD 5", "MAUD 60", "rmb 10", "dollar 22". */
function codeBefore(
  text: string,
  { end, floor, glued }: { readonly end: number; readonly floor: number; readonly glued: boolean },
): CurrencyHit | null {
  let start = end;
  while (start > floor && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end || isWordUnit(text.charCodeAt(start - 1)) || isDash(text.charCodeAt(start - 1)))
    return null;
  if (end - start > LONGEST_BEFORE) return null;
  const word = text.slice(start, end);
  const code = end - start < 6 ? codeOf(word) : null;
  if (code !== null && !WORD_CODES.has(word.toUpperCase())) return { ...code, at: start };
  const sign = CURRENCY_SIGNS.get(word);
  if (sign !== undefined && (glued || !SHY_SIGNS.has(word) || word === 'R')) return hit(sign, start);
  return glued ? null : wordBefore(text, start, end);
}

/** "ringgit 42", "malaysian ringgit 42", "dollar 22.5 million": rare, and only with an unmistakable word. */
function wordBefore(text: string, start: number, end: number): CurrencyHit | null {
  const word = text.slice(start, end).toLowerCase();
  if (!/^(?:ringgits?|dollar|euros?|rupees?|sen)$/.test(word)) return null;
  const currency = CURRENCY_WORDS.get(word);
  const nation = /(?:malaysian?|us|indian) $/i.exec(text.slice(Math.max(0, start - 10), start));
  return currency === undefined ? null : hit(currency, start - (nation?.[0].length ?? 0));
}

/** A code by its letters, in capitals or, where that is no English word, small; "MUSD" is millions of USD. */
function codeOf(word: string): CurrencyHit | null {
  const upper = word.toUpperCase();
  const small = word !== upper;
  if (small && (word !== word.toLowerCase() || WORD_CODES.has(upper) || SMALL_WORDS.has(word))) return null;
  const currency = CURRENCY_CODES.get(upper);
  if (currency !== undefined) return hit(currency, 0);
  const millions =
    upper.length === 4 && upper.startsWith('M') ? CURRENCY_CODES.get(upper.slice(1)) : undefined;
  return millions === undefined || small ? null : hit(millions, 0, 1e6);
}

/** Codes that are words or abbreviations in small letters. */
const SMALL_WORDS = new Set([
  'all',
  'top',
  'huf',
  'mur',
  'lsl',
  'bif',
  'rub',
  'sek',
  'sar',
  'dop',
  'eth',
  'nad',
  'bam',
  'jod',
  'tnd',
]);

/** The currency right behind a number or its scale: "€", "euros", "US dollars", "USD", "p"; null where there is none. */
export function currencyBehind(text: string, end: number): CurrencyHit | null {
  const hyphen = isDash(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1));
  const at = hyphen ? end + 1 : skipSpaces(text, end);
  if (at - end > 2 || at >= text.length) return null;
  return wordBehind(text, at) ?? signBehind(text, at, at === end);
}

/** Up to four words: "pounds sterling", "new taiwan dollars". */
function wordBehind(text: string, at: number): CurrencyHit | null {
  if (text.charCodeAt(at) < 128 && !WORD_GATE(text, at, lettersEnd(text, at) - at)) return null;
  let best: CurrencyHit | null = null;
  let end = at;
  for (let words = 0; words < 4; words++) {
    const next = words === 0 ? at : skipSpaces(text, isDash(text.charCodeAt(end)) ? end + 1 : end);
    end = nameEnd(text, next);
    if (end === next) break;
    const currency = CURRENCY_WORDS.get(text.slice(at, end).toLowerCase().replace('-', ' '));
    if (currency !== undefined && !ambiguous(text, at, end)) best = hit(currency, end);
  }
  return best;
}

/** Letters, with the marks of "u.s." and the letters of "złoty". */
function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) > 0xbf)) {
    if (!isWordUnit(text.charCodeAt(end)) && text[end] !== '€') break;
    end++;
  }
  if (text.slice(at, at + 4).toLowerCase() === 'u.s.') return at + 4;
  return text[at] === '€' ? Math.max(end, lettersEnd(text, at + 1)) : end;
}

/** Words that are something else as well: "three marks", "10 won", "four sterling"; they need capitals or a scale. */
function ambiguous(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end).toLowerCase();
  if (word === 'won') return !/(?:llion|usand|,\d{3}|\d{4})\s?$/.test(text.slice(Math.max(0, at - 7), at));
  if (word === 'p') return isDash(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at - 1));
  if (
    !/^(?:won|mark|marks|real|sol|som|colon|dram|crown|crowns|lei|pen|ether|buck|sen|sens|sterling|dong|kip|rand)$/.test(
      word,
    )
  )
    return false;
  return (
    !/(?:\d|llion|usand|ndred)\s?$/.test(text.slice(Math.max(0, at - 7), at)) ||
    /^(?:som|sol|colon|mark|marks|crown|crowns)$/.test(word)
  );
}

function signBehind(text: string, at: number, glued: boolean): CurrencyHit | null {
  const end = lettersEnd(text, at);
  for (let length = SIGN_UNITS; length > 0 && mayBeSign(text, at, end); length--) {
    const sign = text.slice(at, at + length);
    const currency = sign.length === length ? CURRENCY_SIGNS.get(sign) : undefined;
    if (
      currency === undefined ||
      !signEnds(text, at + length) ||
      (SHY_SIGNS.has(sign) && shy(text, at, length, glued))
    )
      continue;
    if (isDigit(text.charCodeAt(at + length))) continue;
    return signHit(currency, at + length);
  }
  if (end - at < 3 || end - at > 4) return null;
  const word = text.slice(at, end);
  if (end === at || isWordUnit(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return null;
  const code = codeOf(word) ?? (WORD_CODES.has(word) ? hit(CURRENCY_CODES.get(word)!, 0) : null);
  return code === null ? null : { ...code, at: end };
}

function mayBeSign(text: string, at: number, end: number): boolean {
  return SIGN_GATE(text.charCodeAt(at)) && end - at <= SIGN_UNITS;
}

/** A short sign behind a number counts at the end, not before more words: "5 K", "3 R users". */
function shy(text: string, at: number, length: number, glued: boolean): boolean {
  if (text.slice(at, at + length) === 'K' || text.slice(at, at + length) === 'ID') return true;
  return !glued && /^\s?\p{L}/u.test(text.slice(at + length, at + length + 2));
}

function signEnds(text: string, end: number): boolean {
  return !isLetter(text.charCodeAt(end)) || !isLetter(text.charCodeAt(end - 1));
}
