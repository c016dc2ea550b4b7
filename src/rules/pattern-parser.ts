import { tokenize } from '../text/index.js';
import { PatternError } from './pattern-error.js';
import { Lexer } from './pattern-lexer.js';

/** What somebody makes of a pattern's elements, the inner ones first; `at` is an element's offset in the pattern's text. */
export interface Maker<T> {
  word(word: string, exact: boolean, at: number): T;
  mark(mark: string, at: number): T;
  gap(most: number, at: number): T;
  reference(id: string, at: number): T;
  /** `{value}`, `{when:date}`, `{date}`. */
  slot(slot: { readonly name: string | null; readonly type: string | null }, at: number): T;
  /** `{value: a | b}`. */
  wordings(words: T, at: number): T;
  optional(item: T, at: number): T;
  beside(item: T, at: number): T;
  sequence(items: readonly T[], at: number): T;
  either(options: readonly T[], at: number): T;
}

/** Reads a pattern in one pass. Throws a PatternError with the place in the text. */
export function parse<T>(text: string, maker: Maker<T>): T {
  return new Parser(new Lexer(text), maker).whole();
}

const defaultGap = 12;
const longestGap = 40;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** What stands at a place. */
interface Standing {
  readonly text: string;
  readonly at: number;
}

/** Recursive descent over the lexemes. */
class Parser<T> {
  /** What has been made and belongs to what is open: lists that grow would take four times as long. */
  private readonly made: T[] = [];
  private count = 0;
  /** Where the last element stands, if it may match nothing. */
  private loose: number | null = null;

  constructor(
    private readonly lexer: Lexer,
    private readonly make: Maker<T>,
  ) {}

  whole(): T {
    try {
      if (this.lexer.kind === 'end')
        throw new PatternError('the pattern is empty', 'Write the words to find.', 0);
      const made = this.either(null);
      if (this.loose !== null)
        throw new PatternError(
          'the pattern matches nothing for certain',
          'Write at least one word, name or value outside [ ] and gaps.',
          this.loose,
        );
      return made;
    } catch (error) {
      // A character that is none of ours comes before what is wrong with the others, wherever it stands.
      while (this.lexer.kind !== 'end') this.lexer.advance();
      throw error;
    }
  }

  private either(close: string | null): T {
    const { lexer } = this;
    const { at } = lexer;
    const first = this.sequence(close);
    if (lexer.kind !== 'bar') return first;
    const from = this.count;
    this.add(first);
    while (lexer.kind === 'bar') {
      lexer.advance();
      this.add(this.sequence(close));
    }
    this.loose = null;
    return this.make.either(this.takeFrom(from), at);
  }

  private sequence(close: string | null): T {
    const { lexer } = this;
    const { at } = lexer;
    const from = this.count;
    while (lexer.kind !== 'end' && lexer.kind !== 'bar') {
      if (lexer.kind === 'close') {
        if (lexer.text === close) break;
        throw new PatternError(
          `"${lexer.text}" closes nothing`,
          close === null ? 'Remove it, or open it before.' : `"${close}" must close first.`,
          lexer.at,
        );
      }
      this.item();
    }
    if (this.count === from)
      throw new PatternError(
        'nothing stands here',
        'Write a word on each side of "|" and inside brackets; [x] makes a word optional.',
        at,
      );
    if (this.count === from + 1) {
      this.count = from;
      return this.made[from]!;
    }
    this.loose = null;
    return this.make.sequence(this.takeFrom(from), at);
  }

  private add(made: T): void {
    this.made[this.count++] = made;
  }

  private takeFrom(from: number): readonly T[] {
    const taken = this.made.slice(from, this.count);
    this.count = from;
    return taken;
  }

  /** Adds an element; a written word may be several. */
  private item(): void {
    const { lexer, make } = this;
    const { kind, text, at } = lexer;
    lexer.advance();
    this.loose = null;
    switch (kind) {
      case 'open':
        this.add(text === '{' ? this.slot(at) : this.bracket({ text, at }));
        break;
      case 'gap':
        this.add(this.gap(text.replace(/^\D+/, ''), at));
        break;
      case 'mark':
        this.add(make.mark(text === '—' ? '–' : text, at));
        break;
      case 'reference':
        this.add(make.reference(text.slice(1), at));
        break;
      case 'quoted':
        this.quoted({ text, at });
        break;
      default:
        this.words({ text, at }, false);
    }
  }

  private quoted({ text, at }: Standing): void {
    if (text === "'('" || text === "')'") this.add(this.make.mark(text[1]!, at));
    else if (text.length > 2) this.words({ text: text.slice(1, -1), at: at + 1 }, true);
    else
      throw new PatternError(
        'nothing stands between the quotation marks',
        "Write the exact word: 'withdrew'.",
        at,
      );
  }

  /** A written word as the words that a text has for it: "face-to-face" is three, "don't" is do and n't. */
  private words({ text, at }: Standing, exact: boolean): void {
    if (ONE_WORD.test(text)) {
      this.add(this.make.word(text, exact, at));
      return;
    }
    for (const { start, end, norm } of tokenize(text)) {
      const word = text.slice(start, end);
      const same = word === text || tokenize(word)[0]?.norm === norm;
      this.add(this.make.word(same ? word : norm, exact, at + start));
    }
  }

  private bracket(open: Standing): T {
    const close = closing[open.text]!;
    const inner = this.either(close);
    this.expect(close, open);
    if (open.text === '(') return inner;
    this.loose = open.at;
    return open.text === '<' ? this.make.beside(inner, open.at) : this.make.optional(inner, open.at);
  }

  private gap(digits: string, at: number): T {
    const most = digits === '' ? defaultGap : Number(digits);
    if (most < 1 || most > longestGap)
      throw new PatternError(
        `a gap of ${most} words`,
        `A gap takes 1 to ${longestGap} words: ...5; without a number, ${defaultGap}.`,
        at,
      );
    this.loose = at;
    return this.make.gap(most, at);
  }

  /** `{name}`, `{name:type}` or `{value: words | words}`. */
  private slot(at: number): T {
    const open = { text: '{', at };
    const name = this.name(
      '"{" needs a name',
      'Write {value}, a type as {date}, or a capture as {when:date}.',
      at,
    );
    if (this.lexer.text !== ':') {
      this.expect('}', open);
      return name === 'value'
        ? this.make.slot({ name, type: null }, at)
        : this.make.slot({ name: null, type: name }, at);
    }
    this.lexer.advance();
    if (name === 'value') {
      const inner = this.either('}');
      this.expect('}', open);
      this.loose = null;
      return this.make.wordings(inner, at);
    }
    const type = this.name(`"{${name}:" needs a value type`, `Write {${name}:date}, for example.`, at);
    this.expect('}', open);
    return this.make.slot({ name, type }, at);
  }

  private name(message: string, help: string, at: number): string {
    const { kind, text } = this.lexer;
    if (kind !== 'word') throw new PatternError(message, help, at);
    this.lexer.advance();
    return text;
  }

  private expect(close: string, open: Standing): void {
    if (this.lexer.text !== close)
      throw new PatternError(`"${open.text}" is not closed`, `Add "${close}".`, open.at);
    this.lexer.advance();
  }
}

const ONE_WORD = /^(?!cannot$)[a-z]+$/i;
