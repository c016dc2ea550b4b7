import { PatternError } from './pattern-error.js';

/** Lexemes of a single unit. */
const marks = new Map<string, string>(
  [
    ['open', '([{<'],
    ['close', ')]}>'],
    ['bar', '|'],
    ['mark', ',;:–—'],
  ].flatMap(([kind = '', units = '']) => [...units].map((unit): [string, string] => [unit, kind])),
);
/** Any other lexeme; its groups are `kinds` in order, since groups by name take seven times as long. */
const lexeme =
  /([\p{L}\p{N}$€£%][\p{L}\p{N}.$€£%'’-]*)|('(?:[()]|[^'|()[\]{}]*)'(?=[\s)\]}>|,]|$))|@([\p{L}\p{N}_-]+)|(?:\.\.\.|…)(\d*)/uy;
const kinds = ['', 'word', 'quoted', 'reference', 'gap'] as const;
/** Most words, for which nothing has to be made but the word. */
const plainWord = /[a-zA-Z]+(?=[ |)\]]|$)/y;

/** A word, mark, reference or gap of a pattern; `at` is its offset in the pattern's text. */
export type Lexeme = { readonly kind: string; readonly text: string; readonly at: number };

/** Cuts a pattern's text into lexemes; throws a PatternError at the first character that is none. */
export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charAt(at);
    const mark = marks.get(unit);
    if (mark !== undefined) found.push({ kind: mark, text: unit, at });
    at = mark !== undefined || /\s/.test(unit) ? at + 1 : addLexeme(found, text, at);
  }
  return found;
}

/** Adds the word, reference or gap that begins at a place; returns its end. */
function addLexeme(found: Lexeme[], text: string, at: number): number {
  plainWord.lastIndex = lexeme.lastIndex = at;
  if (plainWord.test(text)) {
    found.push({ kind: 'word', text: text.slice(at, plainWord.lastIndex), at });
    return plainWord.lastIndex;
  }
  const hit = lexeme.exec(text);
  if (hit === null) throw unexpected(text, at);
  const group = hit.findIndex((each, i) => i > 0 && each !== undefined);
  found.push({ kind: kinds[group]!, text: hit[group]!, at });
  return lexeme.lastIndex;
}

function unexpected(text: string, at: number): PatternError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === "'")
    return new PatternError(
      'a quotation mark is not closed',
      "Write 'withdrew' with a mark on both sides.",
      at,
    );
  if (character === '@')
    return new PatternError('"@" names nothing', 'Write @ and a name or group of the lexicon: @putin.', at);
  if (character === '*' || character === '+' || character === '?' || character === '\\')
    return new PatternError(
      `"${character}" means nothing in a pattern`,
      'Patterns are words, not regular expressions: [x] for an optional word, ... for a gap.',
      at,
    );
  return new PatternError(
    `"${character}" cannot stand in a pattern`,
    'Use words, (a | b), [optional], ..., @name and {value}.',
    at,
  );
}
