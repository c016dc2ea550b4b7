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
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const CLASSES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[a-z]/i.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  return unit <= 32 ? SPACE : MARK;
});

function classOf(unit: number): number {
  if (unit < 128) return CLASSES[unit]!;
  if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f) return SPACE;
  const mark = (unit >= 0x2010 && unit <= 0x2bff) || (unit >= 0xa1 && unit <= 0xbf) || unit === 0xfeff;
  return mark ? MARK : LETTER;
}

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

/** Words that a sentence must have one of, besides digits that touch letters, to be worth reading. */
export type Anchors = Uint8Array;

export function anchorsOf(test: (word: Word) => boolean): Anchors {
  return Uint8Array.from([0, ...WORDS.map((word) => (test(word) ? 1 : 0))]);
}

const DATE_ANCHORS = anchorsOf((word) => word.anchor);

/**
 * Whether a sentence may hold a date or a clock time: it has an anchor word ("Monday", "week", "GMT"), four digits in a row,
 * or digits that touch letters or one of `:/.-` and another digit. One pass, no allocation.
 */
export function mayHoldDate(text: string): boolean {
  return mayHold(text, DATE_ANCHORS, tellingDigits);
}

/** Whether a sentence has an anchor word, or digits that tell something. */
export function mayHold(
  text: string,
  anchors: Anchors,
  telling: (text: string, start: number, end: number) => boolean,
): boolean {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER) {
      let state = 0;
      let alive = true;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        if (classOf(unit) !== LETTER) break;
        if (alive) {
          state = unit < 128 ? NEXT[state * 32 + (unit & 31)]! : 0;
          alive = state !== 0;
        }
      }
      if (alive && anchors[ENDS[state]!] === 1) return true;
    } else if (kind === DIGIT) {
      const start = at;
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT) at++;
      if (telling(text, start, at)) return true;
    } else at++;
  }
  return false;
}

/** The first token from `index` on without which no date is read: an anchor word or digits that tell something. */
export function nextAnchor(text: string, tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < tokens.length && !isAnchor(text, tokens[at]!)) at++;
  return at;
}

function isAnchor(text: string, { kind, word, start, end }: Token): boolean {
  return kind === 'number' ? tellingDigits(text, start, end) : word.anchor;
}

function tellingDigits(text: string, start: number, end: number): boolean {
  if (end - start === 4 || end - start === 8) return true;
  if (start > 0 && classOf(text.charCodeAt(start - 1)) === LETTER) return true;
  if (end === text.length) return false;
  const unit = text.charCodeAt(end);
  const kind = classOf(unit);
  if (kind === LETTER) return true;
  if (kind === SPACE) return /^[\s\u00a0][ap]\.?\s?m\b/i.test(text.slice(end, end + 6));
  return ":/-.'".includes(text.charAt(end)) || unit === 0x2013 || unit === 0x2019;
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
  let at = 0;
  let last = 0;
  while (at < length) {
    const start = at;
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const glued = start === last && start > 0;
    if (kind === LETTER) {
      at = wordEnd(text, start);
      tokens.push(wordToken(text, start, at, glued));
    } else if (kind === DIGIT) {
      let value = 0;
      for (; at < length && classOf(text.charCodeAt(at)) === DIGIT; at++) {
        value = value * 10 + text.charCodeAt(at) - 48;
      }
      tokens.push({ kind: 'number', start, end: at, text: '', word: UNKNOWN, value, glued, capital: false });
    } else {
      at++;
      const sign = markText(unit, text.charAt(start));
      tokens.push({
        kind: 'mark',
        start,
        end: at,
        text: sign,
        word: UNKNOWN,
        value: -1,
        glued,
        capital: false,
      });
    }
    last = at;
  }
  return tokens;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === LETTER) at++;
  return at;
}

function wordToken(text: string, start: number, end: number, glued: boolean): Token {
  let state = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    state = unit < 128 ? NEXT[state * 32 + (unit & 31)]! : 0;
    if (state === 0) break;
  }
  const found = ENDS[state]!;
  const word = found === 0 ? UNKNOWN : WORDS[found - 1]!;
  const first = text.charCodeAt(start);
  const capital = first < 128 ? first <= 90 : isUpper(text.charAt(start));
  return { kind: 'word', start, end, text: word.text, word, value: -1, glued, capital };
}

function isUpper(char: string): boolean {
  return char.toLowerCase() !== char;
}

function markText(unit: number, char: string): string {
  if (unit >= 0x2010 && unit <= 0x2015) return '-';
  return unit === 0x2019 || unit === 0x2018 ? "'" : char;
}
