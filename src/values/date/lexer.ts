import { LEXICON, UNKNOWN, type Word } from './lexicon.js';
import { buildTrie } from './trie.js';

/** A word, a run of digits or a mark of a sentence, with offsets into it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  /** A known word in lower case or a mark (dashes as "-", apostrophes as "'"); empty for other words and numbers. */
  readonly text: string;
  readonly word: Word;
  /** What the digits count to; -1 for words and marks. */
  readonly value: number;
  /** Whether it follows the token before without a space. */
  readonly glued: boolean;
  readonly capital: boolean;
}

const WORDS: readonly Word[] = [...LEXICON.values()];
const TRIE = buildTrie(WORDS.map((word) => word.text));
const { next: NEXT, ends: ENDS } = TRIE;

// What a UTF-16 unit is to the lexer.
const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;

/** What each UTF-16 unit is: one look into a table for every character of a text. */
export const CLASSES: Uint8Array = new Uint8Array(0x10000)
  .fill(MARK, 0, 128)
  .fill(SPACE, 0, 33)
  .fill(DIGIT, 48, 58)
  .fill(LETTER, 65, 91)
  .fill(LETTER, 97, 123)
  .fill(LETTER, 128)
  .fill(SPACE, 0xa0, 0xa1)
  .fill(MARK, 0xa1, 0xc0)
  .fill(SPACE, 0x2000, 0x200c)
  .fill(MARK, 0x2010, 0x2c00)
  .fill(SPACE, 0x202f, 0x2030)
  .fill(MARK, 0xfeff, 0xff00);

export const END: Token = {
  kind: 'end',
  start: -1,
  end: -1,
  text: '',
  word: UNKNOWN,
  value: -1,
  glued: false,
  capital: false,
};

/** The first token from `index` on without which no date is read: an anchor word or digits that tell something. */
export function nextAnchor(text: string, tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < tokens.length && !isAnchor(text, tokens[at]!)) at++;
  return at;
}

function isAnchor(text: string, { kind, word, start, end }: Token): boolean {
  return kind === 'number' ? tellingDigits(text, start, end) : word.anchor;
}

/**
 * Whether a run of digits may be part of a date or a clock time by itself: four or eight, or touching letters or one of
 * `:/.-`.
 */
export function tellingDigits(text: string, start: number, end: number): boolean {
  if (end - start === 4 || end - start === 8) return true;
  if (start > 0 && CLASSES[text.charCodeAt(start - 1)] === LETTER) return true;
  if (end === text.length) return false;
  const unit = text.charCodeAt(end);
  const kind = CLASSES[unit];
  if (kind === LETTER) return true;
  if (kind === SPACE) return halfOfDay(text, end + 1);
  return ":/-.'".includes(text.charAt(end)) || unit === 0x2013 || unit === 0x2019;
}

/** "am", "p.m." behind a space. */
function halfOfDay(text: string, at: number): boolean {
  const letter = text.charCodeAt(at) | 32;
  return (letter === 97 || letter === 112) && /^.\.?\s?m\b/i.test(text.slice(at, at + 5));
}

/** Whether a letter follows digits that end at `end`: "3h". */
export function lettersTouch(text: string, end: number): boolean {
  return end < text.length && CLASSES[text.charCodeAt(end)] === LETTER;
}

let lastText = '';
let lastTokens: readonly Token[] = [];

/** The tokens of a sentence. The last sentence is remembered, as dates and durations ask for the same one. */
export function lex(text: string): readonly Token[] {
  if (text !== lastText) {
    lastTokens = tokensOf(text);
    lastText = text;
  }
  return lastTokens;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let last = 0;
  for (let at = 0; at < length; ) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === SPACE) {
      at++;
      continue;
    }
    const glued = at === last && at > 0;
    const token =
      kind === LETTER
        ? wordToken(text, at, glued)
        : kind === DIGIT
          ? numberToken(text, at, glued)
          : markToken(text, at, glued);
    tokens.push(token);
    last = at = token.end;
  }
  return tokens;
}

/** The word at `start`: its letters lead through the dictionary as long as there is a way. */
function wordToken(text: string, start: number, glued: boolean): Token {
  const first = text.charCodeAt(start);
  let state = first < 128 ? NEXT[first & 31]! : 0;
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (CLASSES[unit] !== LETTER) break;
    if (state !== 0) state = unit < 128 ? NEXT[state * 32 + (unit & 31)]! : 0;
  }
  const found = ENDS[state]!;
  const word = found === 0 ? UNKNOWN : WORDS[found - 1]!;
  const capital = first < 128 ? first <= 90 : isUpper(text.charAt(start));
  return { kind: 'word', start, end, text: word.text, word, value: -1, glued, capital };
}

function numberToken(text: string, start: number, glued: boolean): Token {
  let value = 0;
  let end = start;
  for (; end < text.length && CLASSES[text.charCodeAt(end)] === DIGIT; end++)
    value = value * 10 + text.charCodeAt(end) - 48;
  return { kind: 'number', start, end, text: '', word: UNKNOWN, value, glued, capital: false };
}

function markToken(text: string, start: number, glued: boolean): Token {
  const sign = markText(text.charCodeAt(start), text.charAt(start));
  return { kind: 'mark', start, end: start + 1, text: sign, word: UNKNOWN, value: -1, glued, capital: false };
}

function isUpper(char: string): boolean {
  return char.toLowerCase() !== char;
}

function markText(unit: number, char: string): string {
  if (unit >= 0x2010 && unit <= 0x2015) return '-';
  return unit === 0x2019 || unit === 0x2018 ? "'" : char;
}
