import { PatternError } from './pattern-error.js';

/** `end` stands behind the last lexeme. */
export type LexemeKind = 'open' | 'close' | 'bar' | 'mark' | 'word' | 'quoted' | 'reference' | 'gap' | 'end';

/** Words, exact words, references and gaps; and anything else by itself. Most words are letters alone, which is told fastest. */
const LEXEME =
  /[a-zA-Z]+(?=[ |)\]]|$)|[\p{L}\p{N}$€£%][\p{L}\p{N}.$€£%'’-]*|'(?:[()]|[^'|()[\]{}]*)'(?=[\s)\]}>|,]|$)|@[\p{L}\p{N}_-]+|(?:\.\.\.|…)\d*|\S/gu;
const OTHER_LETTER = /^[\p{L}\p{N}€£]/u;

/** By its first unit: what a lexeme is. */
const kinds: LexemeKind[] = [];
for (const [kind, units] of [
  ['open', '([{<'],
  ['close', ')]}>'],
  ['bar', '|'],
  ['mark', ',;:–—'],
  ['word', 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$%'],
  ['quoted', "'"],
  ['reference', '@'],
  ['gap', '.…'],
] as const)
  for (const unit of units) kinds[unit.charCodeAt(0)] = kind;

/** Goes through a pattern's text by its words, marks, references and gaps; throws a PatternError at the first character that is none. */
export class Lexer {
  /** What stands here: its kind, its words, and their offset in the pattern's text. */
  kind: LexemeKind = 'end';
  text = '';
  at = 0;
  private readonly lexemes: readonly string[];
  private next = 0;
  private end = 0;

  constructor(private readonly pattern: string) {
    this.lexemes = pattern.match(LEXEME) ?? none;
    this.advance();
  }

  advance(): void {
    const { pattern, next } = this;
    const text = next < this.lexemes.length ? this.lexemes[next]! : '';
    const at = pattern.indexOf(text, this.end);
    const kind = text === '' ? 'end' : kindOf(text);
    if (kind === null) throw unexpected(pattern, at);
    this.kind = kind;
    this.text = text;
    this.at = text === '' ? pattern.length : at;
    this.end = at + text.length;
    this.next = next + 1;
  }
}

const none: readonly string[] = [];

/** Null for a character that is no lexeme. */
function kindOf(lexeme: string): LexemeKind | null {
  const kind = kinds[lexeme.charCodeAt(0)];
  if (kind === undefined) return OTHER_LETTER.test(lexeme) ? 'word' : null;
  const isCut = lexeme.length === 1 && (kind === 'quoted' || kind === 'reference' || lexeme === '.');
  return isCut ? null : kind;
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
