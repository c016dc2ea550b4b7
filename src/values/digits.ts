import { isDigit, isSpace } from './scan.js';

/** A number written in digits, without sign, scale or unit. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** How many digits stand after the decimal mark. */
  readonly decimals: number;
  /** Whether thousands are set apart ("1,200"): such a number is no year. */
  readonly grouped: boolean;
  /** How many digits there are in all. */
  readonly length: number;
}

interface Chunks {
  readonly parts: readonly string[];
  /** The mark after each part but the last. */
  readonly marks: string;
  readonly end: number;
}

/** Chunks of digits with single marks between them: at most eight, as no number has more. */
function readChunks(text: string, at: number): Chunks {
  const parts: string[] = [];
  let marks = '';
  let start = at;
  for (;;) {
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    parts.push(text.slice(start, end));
    const mark = text[end];
    if (mark === undefined || parts.length === 8 || !isDigit(text.charCodeAt(end + 1)))
      return { parts, marks, end };
    const kind = markKind(mark);
    if (kind === '' || (kind === ' ' && !groupAfterSpace(text, end + 1, parts))) return { parts, marks, end };
    marks += kind;
    start = end + 1;
  }
}

function markKind(mark: string): string {
  if (mark === ',' || mark === '.') return mark;
  if (mark === "'" || mark === '’') return "'";
  return isSpace(mark.charCodeAt(0)) && mark !== '\t' ? ' ' : '';
}

/** "40 000": exactly three digits after the space, and one to three (then three) before it. */
function groupAfterSpace(text: string, at: number, parts: readonly string[]): boolean {
  const before = parts.at(-1) ?? '';
  if (parts.length > 1 ? before.length !== 3 : before.length > 3 || before.startsWith('0')) return false;
  return (
    isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))
  );
}

/** "1,234,567", or "12,34,567" as South Asia sets it. */
function grouped(parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const middle = parts.slice(1, -1);
  if (parts.length < 2 || first === '' || first.startsWith('0') || parts.at(-1)?.length !== 3) return false;
  if (first.length <= 3 && middle.every((part) => part.length === 3)) return true;
  return first.length <= 2 && middle.every((part) => part.length === 2);
}

function made(parts: readonly string[], end: number, decimals: string): Digits {
  const whole = parts.join('');
  return {
    end,
    value: Number(decimals === '' ? whole : `${whole}.${decimals}`),
    decimals: decimals.length,
    grouped: parts.length > 1,
    length: whole.length + decimals.length,
  };
}

/**
 * The number whose first digit (or decimal point) is at `at`; null where the digits are none ("192.168.1.2", "10.12.2024").
 * A point is decimal and a comma sets thousands apart, unless only the reverse makes sense ("1.144.000", "205,68").
 */
export function readDigits(text: string, at: number): Digits | null {
  if (text[at] === '.') return decimalOnly(text, at);
  const simple = readSimple(text, at);
  if (simple !== null) return simple;
  const { parts, marks, end } = readChunks(text, at);
  if (marks === '') return made(parts, end, '');
  const last = marks[marks.length - 1];
  const alike = marks.split('').every((mark) => mark === marks[0]);
  if (alike && marks[0] !== '.' && grouped(parts)) return made(parts, end, '');
  if (alike && marks[0] === '.' && parts.length > 2) return grouped(parts) ? made(parts, end, '') : null;
  const fraction = parts.at(-1) ?? '';
  const whole = parts.slice(0, -1);
  const inner = marks.slice(0, -1);
  const listed = text[at - 1] === ',' && isDigit(text.charCodeAt(at - 2));
  const decimal = inner === '' ? last === '.' || (fraction.length <= 2 && !listed) : grouped(whole);
  if ((last === '.' || last === ',') && !inner.includes(last) && decimal) return made(whole, end, fraction);
  return longestGroup(parts, marks, at);
}

/** Most numbers: up to fifteen digits with no mark inside; null where there is one. */
function readSimple(text: string, at: number): Digits | null {
  let value = 0;
  let end = at;
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(++end))
    value = value * 10 + code - 48;
  const marked = end - at > 15 || (isDigit(text.charCodeAt(end + 1)) && markKind(text[end] ?? '') !== '');
  return marked ? null : { end, value, decimals: 0, grouped: false, length: end - at };
}

/** A list such as "22,24,26": its first number, or as much of it as is well grouped. */
function longestGroup(parts: readonly string[], marks: string, at: number): Digits {
  let count = 1;
  for (let n = 2; n < parts.length; n++)
    if (marks.slice(0, n - 1) === ','.repeat(n - 1) && grouped(parts.slice(0, n))) count = n;
  const used = parts.slice(0, count);
  return made(used, at + used.join(' ').length, '');
}

function decimalOnly(text: string, at: number): Digits | null {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at + 1) return null;
  return made(['0'], end, text.slice(at + 1, end));
}
