/** How some words of a line look on a terminal; plain text without one. */
export type Style = (text: string) => string;

/** Words with one look. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

export const PLAIN: Style = (text) => text;

export interface Layout {
  /** Columns of the terminal. */
  readonly width: number;
  /** What the first line starts with, and so many blanks the others. */
  readonly lead: string;
}

/** Runs as lines no wider than asked, broken at blanks; a word that is wider by itself is cut. Styles take no columns. */
export function wrap(runs: readonly Run[], { width, lead }: Layout): readonly string[] {
  const room = Math.max(1, width - columns(lead));
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of words(runs)) {
    const wide = word.reduce((sum, { text }) => sum + columns(text), 0);
    const gap = used > 0 && word[0]?.text.startsWith(' ') ? 0 : 1;
    if (used > 0 && used - gap + wide > room) {
      lines.push([]);
      used = 0;
    }
    for (const run of used === 0 ? trimmed(word) : word) {
      for (const part of chopped(run.text, room)) {
        if (used > 0 && used + columns(part) > room) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)!.push({ text: part, style: run.style });
        used += columns(part);
      }
    }
  }
  const blank = ' '.repeat(columns(lead));
  return lines.map((line, index) => `${index === 0 ? lead : blank}${styled(line)}`);
}

/** Unbreakable sequences of runs, each with the blank before it. */
function words(runs: readonly Run[]): readonly (readonly Run[])[] {
  const out: Run[][] = [];
  for (const { text, style } of runs) {
    for (const part of text.match(/ *[^ ]+| +$/gu) ?? []) {
      const last = out.at(-1);
      if (last === undefined || part.startsWith(' ') || last.at(-1)?.text.endsWith(' '))
        out.push([{ text: part, style }]);
      else last.push({ text: part, style });
    }
  }
  return out;
}

function trimmed(word: readonly Run[]): readonly Run[] {
  return word.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
}

function chopped(text: string, room: number): readonly string[] {
  if (columns(text) <= room) return [text];
  const parts: string[] = [''];
  for (const char of text) {
    if (columns(`${parts.at(-1)}${char}`) > room) parts.push('');
    parts[parts.length - 1] += char;
  }
  return parts;
}

/** Neighbouring runs of one style become one, so that a style is switched on once. */
function styled(line: readonly Run[]): string {
  const out: Run[] = [];
  for (const run of line) {
    const last = out.at(-1);
    if (last?.style === run.style) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out.map(({ text, style }) => style(text)).join('');
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const NONE = /[\p{M}\p{Cf}]/u;
/** Latin letters, and the quotation marks and dashes of most lines: one column each. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/;

/** Columns that a text takes on a terminal: two for East Asian characters and emoji, none for marks on others. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (const char of text) sum += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return sum;
}
