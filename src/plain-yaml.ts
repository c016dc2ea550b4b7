/**
 * Reads the YAML that rules are mostly written in, twenty times as fast as YAML is read: block mappings and lists, flow
 * collections and scalars within a line, of escapes those of quotation marks, backslashes and line ends. Undefined for everything else, every error included: whatever this reads,
 * the YAML package reads as the same value without complaint, which a test checks.
 */
export function readPlainYaml(text: string): unknown {
  if (STRANGE.test(text)) return undefined;
  try {
    return new PlainYaml(text).document();
  } catch (error) {
    if (error === OTHER) return undefined;
    throw error;
  }
}

const OTHER = new Error('other than plain YAML');
/** Units that are space or a line end to some readers and none to others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const STRANGE = /[\0-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/;
/** A key with its colon. */
const KEY = /(?:[A-Za-z][\w' -]{0,99}|\d{4}-\d\d *|"[^"\\]{1,99}" *):(?= |$)/y;
const FLOW_KEY = / *([A-Za-z][\w -]{0,99}?|\d{4}-\d\d) *: +/y;
/** A colon stands in the time of day. */
const FLOW_PLAIN = /[^,[\]{}:#"'](?:[^,[\]{}:#]|:(?=\d))*/y;
const DOUBLE = /"([^"\\]*)"/y;
const ESCAPING = /"([^"\\]*(?:\\["\\n][^"\\]*)*)"/y;
const SINGLE = /'((?:[^']|'')*)'/y;
/** What may follow a value in its line. */
const END = / *(?: #.*)?$/y;
const PLAIN_START = /^[\w$(/]|^[^\0-\x7f]/;
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^(?:0|[1-9]\d{0,8})\.\d{1,6}$/;
/** A day, a score, an age, "30%", "12th": no number has a hyphen or these letters right behind its first digits. */
const NO_NUMBER = /^\d+(?:-|(?:\.\d+)?(?:%|[a-df-np-wyz]))/i;
const LITERALS: Readonly<Record<string, unknown>> = { true: true, false: false };
const OTHER_LITERAL = /^(?:null|true|false)$/i;
const OTHER_KEY = /^(?:null|true|false|__proto__)$/i;
const DEEPEST = 20;

const SPACE = 0x20;
const HASH = 0x23;
/** The indent behind the last line. */
const END_OF_TEXT = -1;

class PlainYaml {
  /** The line that is read, without its indent, and where the next one begins. */
  private line = '';
  private indent = END_OF_TEXT;
  private next = 0;
  /** The line of a flow collection, and the place in it. */
  private flow = '';
  private place = 0;

  constructor(private readonly text: string) {
    this.advance();
  }

  document(): unknown {
    const value = this.mapping(0, 0);
    if (this.indent !== END_OF_TEXT) throw OTHER;
    return value;
  }

  /** Goes to the next line that has more than a comment. */
  private advance(): void {
    const { text } = this;
    for (let start = this.next; start < text.length; start = this.next) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      this.next = end + 1;
      const from = spacesEnd(text, start);
      if (from >= end || text.charCodeAt(from) === HASH) continue;
      this.indent = from - start;
      this.line = text.slice(from, end);
      return;
    }
    this.indent = END_OF_TEXT;
    this.line = '';
  }

  private mapping(indent: number, depth: number): unknown {
    const value: Record<string, unknown> = {};
    let isEmpty = true;
    while (this.indent === indent && !this.line.startsWith('- ')) {
      const { line } = this;
      isEmpty = false;
      KEY.lastIndex = 0;
      if (!KEY.test(line)) throw OTHER;
      const key = line.slice(0, KEY.lastIndex - 1).trimEnd();
      const rest = line.slice(spacesEnd(line, KEY.lastIndex));
      this.advance();
      const isNested = rest === '' || rest.startsWith('#');
      enter(value, unquoted(key), isNested ? this.nested(indent, depth + 1) : this.inline(rest, indent));
    }
    this.endAt(indent);
    if (isEmpty) throw OTHER;
    return value;
  }

  private list(indent: number, depth: number): unknown {
    const value: unknown[] = [];
    while (this.indent === indent && this.line.startsWith('- ')) {
      const { line } = this;
      const from = spacesEnd(line, 2);
      const rest = line.slice(from);
      KEY.lastIndex = 0;
      if (KEY.test(rest)) {
        this.indent = indent + from;
        this.line = rest;
        value.push(this.mapping(indent + from, depth + 1));
      } else {
        this.advance();
        value.push(this.inline(rest, indent));
      }
    }
    this.endAt(indent);
    return value;
  }

  /** What stands below a key; a list may stand right under it. */
  private nested(indent: number, depth: number): unknown {
    const isList = this.line.startsWith('- ');
    if (this.indent < indent || (this.indent === indent && !isList) || depth > DEEPEST) throw OTHER;
    return isList ? this.list(this.indent, depth) : this.mapping(this.indent, depth);
  }

  /** What is indented deeper goes on with the value before it, or is wrong. */
  private endAt(indent: number): void {
    if (this.indent > indent) throw OTHER;
  }

  /** A value behind a key or dash, all in its line. */
  private inline(text: string, indent: number): unknown {
    this.endAt(indent);
    if (!'[{"\''.includes(text.charAt(0))) return plain(withoutComment(text));
    this.flow = text;
    this.place = 0;
    const value = this.value(0);
    this.take(END);
    return value;
  }

  private value(depth: number): unknown {
    const start = this.flow.charAt(this.place);
    if (depth > DEEPEST) throw OTHER;
    if (start === '[') return this.flowList(depth);
    if (start === '{') return this.flowMapping(depth);
    if (start === '"') return this.double();
    if (start === "'") return this.take(SINGLE).replaceAll("''", "'");
    return plain(withoutComment(this.take(FLOW_PLAIN)));
  }

  private double(): string {
    DOUBLE.lastIndex = this.place;
    if (DOUBLE.test(this.flow)) {
      const start = this.place + 1;
      this.place = DOUBLE.lastIndex;
      return this.flow.slice(start, this.place - 1);
    }
    return this.take(ESCAPING).replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
  }

  private flowList(depth: number): unknown {
    const value: unknown[] = [];
    this.entries(']', () => {
      value.push(this.value(depth + 1));
    });
    return value;
  }

  private flowMapping(depth: number): unknown {
    const value: Record<string, unknown> = {};
    this.entries('}', () => {
      const key = this.take(FLOW_KEY);
      enter(value, key, this.value(depth + 1));
    });
    return value;
  }

  /** What stands between brackets, parted by commas. */
  private entries(close: string, entry: () => void): void {
    this.place += 1;
    this.passSpaces();
    if (this.flow.charAt(this.place) === close) {
      this.place += 1;
      return;
    }
    for (;;) {
      this.passSpaces();
      entry();
      this.passSpaces();
      const mark = this.flow.charAt(this.place);
      this.place += 1;
      if (mark === close) return;
      if (mark !== ',') throw OTHER;
    }
  }

  private passSpaces(): void {
    while (this.flow.charAt(this.place) === ' ') this.place += 1;
  }

  /** The first group of what stands here. */
  private take(form: RegExp): string {
    form.lastIndex = this.place;
    const hit = form.exec(this.flow);
    if (hit === null) throw OTHER;
    this.place += hit[0].length;
    return hit[1] ?? hit[0];
  }
}

/** Where the spaces end that begin at a place. */
function spacesEnd(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return end;
}

const unquoted = (key: string): string => (key.startsWith('"') ? key.slice(1, -1) : key);

/** What every object has from birth is no key of ours, either. */
function enter(mapping: Record<string, unknown>, key: string, value: unknown): void {
  if (mapping[key] !== undefined || OTHER_KEY.test(key)) throw OTHER;
  mapping[key] = value;
}

function withoutComment(text: string): string {
  return text.endsWith(' ') || text.includes(' #') ? text.replace(/ +(?:#.*)?$| #.*$/, '') : text;
}

/** A scalar without quotes: text, unless it is a number or true or false in their plainest form. */
function plain(text: string): unknown {
  if (!PLAIN_START.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':'))
    throw OTHER;
  if (OTHER_LITERAL.test(text)) {
    const literal = LITERALS[text];
    if (literal === undefined) throw OTHER;
    return literal;
  }
  if (!/^\d/.test(text) || text.includes(' ') || NO_NUMBER.test(text)) return text;
  if (!INTEGER.test(text) && !DECIMAL.test(text)) throw OTHER;
  return Number(text);
}
