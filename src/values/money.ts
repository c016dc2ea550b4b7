import { amounts } from './amount.js';
import { HUNDREDTH_WORDS, OPEN_DOLLAR } from './currencies.js';
import { type CurrencyHit, currencyBefore, currencyBehind } from './currency-reader.js';
import { measureFigure, wordFigure } from './figure.js';
import { deriveFigure } from './number.js';
import { numberWordAt } from './number-word-at.js';
import { type Numeral, tidy, unitPlace } from './numeral.js';
import { isPounds, poundsAreMoney } from './pounds.js';
import type { Piece } from './range.js';
import { readNumeral } from './read-numeral.js';
import { isDigit, isLetter, isWordUnit, lettersEnd, skipSpaces, wordAt } from './scan.js';
import {
  amountStep,
  barePiece,
  canonUnitFigure,
  impliedStep,
  type UnitFigure,
  unitFigure,
} from './unit-figure.js';
import type { Found, ValueType } from './value-type.js';

function readMoney(text: string, numeral: Numeral, floor: number): Piece<string> | null {
  if (numeral.kind === 'ordinal') return null;
  const before = currencyBefore(text, numeral, floor);
  const sum = wholeThousands(text, withMillions(numeral), before);
  const behind = sum.glued === '' ? currencyBehind(text, unitPlace(text, sum)) : gluedCurrency(text, numeral);
  const hit = before ?? behind;
  if (
    hit === null ||
    (before === null && isPounds(text, sum.end, hit.at) && !poundsAreMoney(text, sum, hit.at))
  )
    return barePiece(numeral);
  if (before !== null && sum.glued !== '' && behind === null) return null;
  return piece(text, sum, { before, behind: agreeing(before, behind), hit });
}

/** "$5 AUD", "£94.50 GBP" name one currency twice; "rmb 10 usd 20" and "$20 $30" are two sums. */
function agreeing(before: CurrencyHit | null, behind: CurrencyHit | null): CurrencyHit | null {
  if (before === null || behind === null) return behind;
  if (behind.sign || behind.currency.factor !== 1) return null;
  return before.currency.code === behind.currency.code || before.dollar ? behind : null;
}

/** Currencies without small change, whose papers set thousands apart with a point: "Rp 31.500". */
const POINTED = new Set(['IDR', 'VND', 'HUF', 'CLP', 'COP', 'PYG', 'ISK']);

function wholeThousands(text: string, numeral: Numeral, before: CurrencyHit | null): Numeral {
  if (numeral.decimals !== 3 || numeral.scale !== 1) return numeral;
  const code = (before ?? currencyBehind(text, numeral.end))?.currency.code ?? '';
  if (!POINTED.has(code)) return numeral;
  const value = tidy(numeral.from * 1000);
  return { ...numeral, from: value, to: value, mantissa: value, decimals: 0 };
}

interface Hits {
  readonly before: CurrencyHit | null;
  readonly behind: CurrencyHit | null;
  readonly hit: CurrencyHit;
}

function piece(text: string, numeral: Numeral, { before, behind, hit }: Hits): Piece<string> {
  const sure = behind !== null && before !== null && behind.currency.factor === 1 ? behind : hit;
  let end = behind?.at ?? numeral.end;
  const scale = scaleBehind(text, end, numeral);
  end = scale.end;
  const times = hit.scale * scale.times * hit.currency.factor;
  const small = hit.currency.factor === 1 ? hundredths(text, end) : null;
  const add = small?.value ?? 0;
  const value = (one: number) => tidy(one * times + (one < 0 ? -add : add));
  const from = value(numeral.from);
  return {
    start: before?.at ?? numeral.start,
    end: small?.end ?? end,
    numeral: { ...numeral, scale: numeral.scale * times, decimals: small === null ? numeral.decimals : 2 },
    value: [from, value(numeral.to)],
    unit: sure.currency.code,
  };
}

/** "£3m": a million, behind a sign of money or before a word of it. */
function withMillions(numeral: Numeral): Numeral {
  if (numeral.glued !== 'm' && numeral.glued !== 'mm') return numeral;
  const { from, to, end, glued } = numeral;
  return {
    ...numeral,
    from: tidy(from * 1e6),
    to: tidy(to * 1e6),
    scale: 1e6,
    end: end + glued.length,
    glued: '',
  };
}

/** "115USD", "50p", "20Rs" */
function gluedCurrency(text: string, { end, glued }: Numeral): CurrencyHit | null {
  const hit = currencyBehind(text, end);
  return hit !== null && hit.at >= end + glued.length ? hit : null;
}

/** "75 USD million". */
function scaleBehind(
  text: string,
  end: number,
  { scale }: Numeral,
): { readonly end: number; readonly times: number } {
  const at = skipSpaces(text, end);
  const word = scale === 1 && at > end ? numberWordAt(text, at) : undefined;
  if (word?.part !== 'scale' || word.rank || word.plural) return { end, times: 1 };
  return { end: lettersEnd(text, at), times: word.value };
}

/** "50 cents", "and 43c", or a bare "50" at the end of a clause behind an amount in whole units. */
function hundredths(text: string, end: number): { readonly end: number; readonly value: number } | null {
  let at = skipSpaces(text, end);
  if (at === end) return null;
  if (wordAt(text, at) === 'and') at = skipSpaces(text, at + 3);
  const small =
    isDigit(text.charCodeAt(at)) || numberWordAt(text, at) !== undefined ? readNumeral(text, at) : null;
  if (
    small === null ||
    small.kind !== 'cardinal' ||
    small.from >= 100 ||
    small.scale !== 1 ||
    small.decimals > 0
  )
    return null;
  const word = small.glued === '' ? skipSpaces(text, small.end) : small.end;
  const last = lettersEnd(text, word);
  if (HUNDREDTH_WORDS.has(text.slice(word, last).toLowerCase()) && !isWordUnit(text.charCodeAt(last)))
    return { end: last, value: small.from / 100 };
  const closed = small.glued === '' && /^(?:$|[.;!?](?:$|\s))/.test(text.slice(small.end, small.end + 2));
  return closed && isLetter(text.charCodeAt(end - 1)) ? { end: small.end, value: small.from / 100 } : null;
}

/** Small sums are exact; large round ones are taken as rounded, "one million" half as much: 600,000 has shorter words of its own. */
function step(numeral: Numeral): number {
  if (numeral.mantissa === 1 && numeral.decimals === 0 && numeral.scale > 1) return numeral.scale / 2;
  const exact = numeral.scale <= 1 && Math.abs(numeral.mantissa) < 10000;
  return exact || numeral.kind === 'fraction' ? 0 : impliedStep(numeral);
}

/** A sum of money; `unit` is an ISO code, or a word ("peso") where the text leaves open which country's. */
export const money: ValueType<UnitFigure> = {
  name: 'money',
  describe:
    'A sum with its currency: $2 billion, €3m, Rs 5 crore, 5,000 rubles, $2 to $3 billion. $ alone is the publisher’s country’s, else the US dollar.',
  compare: 'overlap',
  find: (text, { dollar = 'USD' }) =>
    amounts(text, readMoney).map((amount): Found<UnitFigure> => {
      const unit = amount.unit === OPEN_DOLLAR ? dollar : amount.unit;
      const data = unitFigure(amount, unit, amountStep(amount, step));
      return { start: amount.start, end: amount.end, data, derivation: deriveFigure(data, data.unit) };
    }),
  measure: (data) => measureFigure(data, data.unit),
  canon: canonUnitFigure,
  format: (data) => `${wordFigure(data)} ${data.unit === OPEN_DOLLAR ? 'dollars' : data.unit}`,
};
