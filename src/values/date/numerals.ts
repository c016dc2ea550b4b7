import { at, is, type Scan, textAt } from './scan.js';

export interface Numeral {
  readonly value: number;
  readonly next: number;
}

/** A small cardinal: digits ("12", "3.5"), words ("twenty-one", "two hundred"). No grouping, no fractions in words. */
export function cardinal(scan: Scan, index: number): Numeral | null {
  const token = at(scan, index);
  if (token.kind === 'number') return digits(scan, index);
  if (token.text === 'a' && textAt(scan, index + 1) === 'hundred')
    return hundreds(scan, { value: 1, next: index + 1 });
  if (token.word.cardinal < 0 || token.word.cardinal >= 100) return null;
  const small = below100(scan, index);
  if (small === null) return null;
  return hundreds(scan, small);
}

/** Digits with an optional decimal part; thousands may be grouped with commas. */
export function digits(scan: Scan, index: number): Numeral | null {
  const first = at(scan, index);
  if (first.kind !== 'number') return null;
  let { value } = first;
  let next = index + 1;
  while (at(scan, next).text === ',' && at(scan, next).glued && isGroup(scan, next + 1)) {
    value = value * 1000 + at(scan, next + 1).value;
    next += 2;
  }
  const mark = at(scan, next);
  const fraction = at(scan, next + 1);
  if (mark.text === '.' && mark.glued && fraction.kind === 'number' && fraction.glued) {
    const size = fraction.end - fraction.start;
    if (size > 6) return null;
    return { value: value + fraction.value / 10 ** size, next: next + 2 };
  }
  return { value, next };
}

function isGroup(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  return token.kind === 'number' && token.glued && token.end - token.start === 3;
}

/** A cardinal in words from one to ninety-nine. */
export function below100(scan: Scan, index: number): Numeral | null {
  const value = at(scan, index).word.cardinal;
  if (value < 0 || value >= 100) return null;
  if (value < 20) return { value, next: index + 1 };
  const next = textAt(scan, index + 1) === '-' ? index + 2 : index + 1;
  const unit = at(scan, next).word.cardinal;
  return unit >= 1 && unit <= 9 ? { value: value + unit, next: next + 1 } : { value, next: index + 1 };
}

function hundreds(scan: Scan, small: Numeral): Numeral {
  if (textAt(scan, small.next) !== 'hundred') return small;
  const start = small.value * 100;
  const joined = is(scan, small.next + 1, 'and') ? small.next + 2 : small.next + 1;
  const rest = below100(scan, joined);
  return rest === null
    ? { value: start, next: small.next + 1 }
    : { value: start + rest.value, next: rest.next };
}

/** An ordinal from 1st to 31st: "21st", "twenty-first", "twenty first". */
export function ordinal(scan: Scan, index: number): Numeral | null {
  const token = at(scan, index);
  if (token.kind === 'number') {
    const ending = at(scan, index + 1);
    return ending.glued && is(scan, index + 1, 'st nd rd th')
      ? { value: token.value, next: index + 2 }
      : null;
  }
  if (token.word.ordinal > 0) return { value: token.word.ordinal, next: index + 1 };
  const tens = token.word.cardinal;
  if (tens < 20 || tens > 90) return null;
  const next = textAt(scan, index + 1) === '-' ? index + 2 : index + 1;
  const unit = at(scan, next).word.ordinal;
  return unit >= 1 && unit <= 9 ? { value: tens + unit, next: next + 1 } : null;
}

/** A year in words: "two thousand and fifteen", "nineteen ninety-six", "nineteen hundred ninety three". */
export function yearInWords(scan: Scan, index: number): Numeral | null {
  const first = below100(scan, index);
  if (first === null) return null;
  const word = textAt(scan, first.next);
  if (word === 'thousand' && first.value <= 2) return afterHead(scan, first.value * 1000, first.next + 1);
  if (word === 'hundred' && first.value >= 10 && first.value <= 21)
    return afterHead(scan, first.value * 100, first.next + 1);
  if (first.value < 13 || first.value > 20) return null;
  const second = below100(scan, first.next);
  if (second === null || second.value < 10) return null;
  return { value: first.value * 100 + second.value, next: second.next };
}

function afterHead(scan: Scan, start: number, index: number): Numeral {
  const joined = is(scan, index, 'and') ? index + 1 : index;
  const rest = below100(scan, joined);
  return rest === null ? { value: start, next: index } : { value: start + rest.value, next: rest.next };
}
