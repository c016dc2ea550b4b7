import { tokenize } from '../text/index.js';
import { PatternError } from './pattern-error.js';
import { type Lexeme, lexemes } from './pattern-lexer.js';

/** One element of a pattern; `at` is its offset in the pattern's text, for messages and for explaining matches. */
export type Node =
  | { readonly kind: 'word'; readonly word: string; readonly exact: boolean; readonly at: number }
  | { readonly kind: 'sequence'; readonly items: readonly Node[]; readonly at: number }
  | { readonly kind: 'either'; readonly options: readonly Node[]; readonly at: number }
  | { readonly kind: 'optional'; readonly item: Node; readonly at: number }
  /** `<x>`: must stand there, but is left to other matches. */
  | { readonly kind: 'beside'; readonly item: Node; readonly at: number }
  | { readonly kind: 'gap'; readonly most: number; readonly at: number }
  | { readonly kind: 'mark'; readonly mark: string; readonly at: number }
  | { readonly kind: 'reference'; readonly id: string; readonly at: number }
  /** `{value}`, `{when:date}`, `{date}`; `words` for `{value: a | b}`. */
  | {
      readonly kind: 'slot';
      readonly name: string | null;
      readonly type: string | null;
      readonly words: Node | null;
      readonly at: number;
    };

/** A pattern as written and as read. */
export class Pattern {
  private tree: Node | null;

  /** Throws a PatternError with the place in the text. */
  constructor(readonly text: string) {
    this.tree = new Parser(text).whole();
  }

  get root(): Node {
    return this.tree ?? new Parser(this.text).whole();
  }

  /** Keeps the text alone, which is read again when it is asked for: of thousands of compiled patterns few ever are. */
  forget(): void {
    this.tree = null;
  }
}

const defaultGap = 12;
const longestGap = 40;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Recursive descent over the lexemes. */
class Parser {
  private readonly lexemes: readonly Lexeme[];
  private next = 0;

  constructor(private readonly text: string) {
    this.lexemes = lexemes(text);
  }

  whole(): Node {
    if (this.lexemes.length === 0)
      throw new PatternError('the pattern is empty', 'Write the words to find.', 0);
    const node = this.either(null);
    if (node.kind === 'gap' || node.kind === 'optional' || node.kind === 'beside')
      throw new PatternError(
        'the pattern matches nothing for certain',
        'Write at least one word, name or value outside [ ] and gaps.',
        node.at,
      );
    return node;
  }

  private either(close: string | null): Node {
    const at = this.lexemes[this.next]?.at ?? this.text.length;
    const options = [this.sequence(close)];
    while (this.lexemes[this.next]?.kind === 'bar') {
      this.next += 1;
      options.push(this.sequence(close));
    }
    return options.length === 1 ? options[0]! : { kind: 'either', options, at };
  }

  private sequence(close: string | null): Node {
    const at = this.lexemes[this.next]?.at ?? this.text.length;
    const items: Node[] = [];
    for (let lexeme = this.lexemes[this.next]; lexeme !== undefined; lexeme = this.lexemes[this.next]) {
      if (lexeme.kind === 'bar') break;
      if (lexeme.kind === 'close') {
        if (lexeme.text === close) break;
        throw new PatternError(
          `"${lexeme.text}" closes nothing`,
          close === null ? 'Remove it, or open it before.' : `"${close}" must close first.`,
          lexeme.at,
        );
      }
      this.next += 1;
      items.push(...this.item(lexeme));
    }
    if (items.length === 0)
      throw new PatternError(
        'nothing stands here',
        'Write a word on each side of "|" and inside brackets; [x] makes a word optional.',
        at,
      );
    return items.length === 1 ? items[0]! : { kind: 'sequence', items, at };
  }

  private item(lexeme: Lexeme): Node[] {
    const { kind, text, at } = lexeme;
    if (kind === 'open') return [this.bracket(lexeme)];
    if (kind === 'gap') return [gap(text, at)];
    if (kind === 'mark') return [{ kind: 'mark', mark: text === '—' ? '–' : text, at }];
    if (kind === 'reference') return [{ kind: 'reference', id: text, at }];
    if (kind === 'quoted' && (text === "'('" || text === "')'"))
      return [{ kind: 'mark', mark: text[1]!, at }];
    if (kind === 'quoted') {
      if (text.length < 3)
        throw new PatternError(
          'nothing stands between the quotation marks',
          "Write the exact word: 'withdrew'.",
          at,
        );
      return words(text.slice(1, -1), true, at + 1);
    }
    return words(text, false, at);
  }

  private bracket(open: Lexeme): Node {
    if (open.text === '{') return this.slot(open.at);
    const close = closing[open.text]!;
    const inner = this.either(close);
    this.expect(close, open);
    if (open.text === '<') return { kind: 'beside', item: inner, at: open.at };
    return open.text === '[' ? { kind: 'optional', item: inner, at: open.at } : inner;
  }

  /** `{name}`, `{name:type}` or `{value: words | words}`. */
  private slot(at: number): Node {
    const name = this.lexemes[this.next];
    if (name?.kind !== 'word')
      throw new PatternError(
        '"{" needs a name',
        'Write {value}, a type as {date}, or a capture as {when:date}.',
        at,
      );
    this.next += 1;
    const colon = this.lexemes[this.next];
    const open = { kind: 'open', text: '{', at };
    if (colon?.text !== ':') {
      this.expect('}', open);
      return name.text === 'value'
        ? { kind: 'slot', name: 'value', type: null, words: null, at }
        : { kind: 'slot', name: null, type: name.text, words: null, at };
    }
    this.next += 1;
    if (name.text === 'value') {
      const inner = this.either('}');
      this.expect('}', open);
      return { kind: 'slot', name: 'value', type: 'text', words: inner, at };
    }
    const type = this.lexemes[this.next];
    if (type?.kind !== 'word')
      throw new PatternError(
        `"{${name.text}:" needs a value type`,
        `Write {${name.text}:date}, for example.`,
        at,
      );
    this.next += 1;
    this.expect('}', open);
    return { kind: 'slot', name: name.text, type: type.text, words: null, at };
  }

  private expect(close: string, open: Lexeme): void {
    if (this.lexemes[this.next]?.text !== close)
      throw new PatternError(`"${open.text}" is not closed`, `Add "${close}".`, open.at);
    this.next += 1;
  }
}

function gap(digits: string, at: number): Node {
  const most = digits === '' ? defaultGap : Number(digits);
  if (most < 1 || most > longestGap)
    throw new PatternError(
      `a gap of ${most} words`,
      `A gap takes 1 to ${longestGap} words: ...5; without a number, ${defaultGap}.`,
      at,
    );
  return { kind: 'gap', most, at };
}

const ONE_WORD = /^(?!cannot$)[a-z]+$/i;

/** A written word as the words that a text has for it: "face-to-face" is three, "don't" is do and n't. */
function words(text: string, exact: boolean, at: number): Node[] {
  if (ONE_WORD.test(text)) return [{ kind: 'word', word: text, exact, at }];
  return tokenize(text).map(({ start, end, norm }) => {
    const word = text.slice(start, end);
    const same = word === text || tokenize(word)[0]?.norm === norm;
    return { kind: 'word', word: same ? word : norm, exact, at: at + start };
  });
}

/** The names and groups that a pattern may stand for alone: "@a", "(@a | @b)"; none when other words belong to it. */
export function referencesOf(node: Node): readonly string[] {
  if (node.kind === 'reference') return [node.id];
  return node.kind === 'either' ? node.options.flatMap(referencesOf) : [];
}

/** The types of a pattern's captures of these names; references hold no captures. */
export function slotTypes(node: Node, names: readonly string[]): readonly string[] {
  switch (node.kind) {
    case 'slot':
      return node.type !== null && names.includes(node.name ?? '') ? [node.type] : [];
    case 'sequence':
      return node.items.flatMap((item) => slotTypes(item, names));
    case 'either':
      return node.options.flatMap((option) => slotTypes(option, names));
    case 'optional':
      return slotTypes(node.item, names);
    default:
      return [];
  }
}
