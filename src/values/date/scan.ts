import type { DayNumber } from '../calendar.js';
import { END, type Token } from './lexer.js';
import type { Point } from './point.js';

/** A sentence in tokens with what its dates are read against. Every step of the grammar takes it and a token's index. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly asOf: DayNumber | null;
  readonly dayFirst: boolean;
  /** The last day that the sentence has named so far: "the next day" counts from it. */
  readonly said: DayNumber | null;
  readonly memo: Memo;
}

/** What has been read at a token: every rule reads a token once, so that the whole stays linear. */
export interface Memo {
  /** Dates by token and depth (a date inside a date). */
  readonly points: Map<number, Point | null>;
  readonly timed: Map<number, Point | null>;
  depth: number;
  onlyNumbers: boolean | null;
}

export function newScan(
  text: string,
  tokens: readonly Token[],
  given: Pick<Scan, 'asOf' | 'dayFirst' | 'said'>,
): Scan {
  return { text, tokens, ...given, memo: newMemo() };
}

/** The same sentence after a date has been named in it: what counts from it is read anew. */
export function withSaid(scan: Scan, said: DayNumber | null): Scan {
  return { ...scan, said, memo: newMemo() };
}

function newMemo(): Memo {
  return { points: new Map(), timed: new Map(), depth: 0, onlyNumbers: null };
}

export function at({ tokens }: Scan, index: number): Token {
  return index >= 0 && index < tokens.length ? tokens[index]! : END;
}

/** Whether no word of the grammar, number or mark stands at a token: nothing goes on there but a name. */
export function isBlank(scan: Scan, index: number): boolean {
  const { kind, text } = at(scan, index);
  return text === '' && kind !== 'number';
}

export function textAt(scan: Scan, index: number): string {
  return at(scan, index).text;
}

/** A word of any kind in lower case; empty for numbers and marks. */
export function wordAt(scan: Scan, index: number): string {
  const { kind, start, end } = at(scan, index);
  return kind === 'word' ? scan.text.slice(start, end).toLowerCase() : '';
}

/** Whether the token is digits that touch what stands before them. */
export function touchingDigits(scan: Scan, index: number): boolean {
  const { kind, glued } = at(scan, index);
  return kind === 'number' && glued;
}

/** The index after a token with one of these texts, or the same index. */
export function skip(scan: Scan, index: number, texts: string): number {
  const text = textAt(scan, index);
  return text !== '' && has(texts, text) ? index + 1 : index;
}

const lists = new Map<string, ReadonlySet<string>>();

/** Whether a list of words with spaces between, a constant of the grammar, holds a word. */
export function has(texts: string, text: string): boolean {
  let list = lists.get(texts);
  if (list === undefined) {
    list = new Set(texts.split(' '));
    lists.set(texts, list);
  }
  return list.has(text);
}

/** Whether the token has one of these texts. */
export function is(scan: Scan, index: number, texts: string): boolean {
  const { text } = at(scan, index);
  return text !== '' && has(texts, text);
}

/** The index after "'s" (or an apostrophe alone), or the same index. */
export function skipPossessive(scan: Scan, index: number): number {
  const mark = at(scan, index);
  if (mark.text !== "'" || !mark.glued) return index;
  const next = at(scan, index + 1);
  return next.text === 's' && next.glued ? index + 2 : index + 1;
}

/** The index after a full stop that touches the token before ("Dec."), or the same index. */
export function skipStop(scan: Scan, index: number): number {
  const mark = at(scan, index);
  return mark.text === '.' && mark.glued ? index + 1 : index;
}

/** Whether the digits are a number of their own: no part of 1,200, 3.14, $2015 or A4. */
export function isolated(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  const before = at(scan, index - 1);
  if (token.glued && (before.kind === 'word' || has('$ £ € ¥ # @ % & + ~ _ =', before.text))) return false;
  if (token.glued && has('. , :', before.text) && before.glued && at(scan, index - 2).kind === 'number')
    return false;
  return !continues(scan, index + 1);
}

/** Whether digits go on after a mark that touches both: "2,000", "6.5". */
export function continues(scan: Scan, index: number): boolean {
  const mark = at(scan, index);
  if (!mark.glued) return false;
  if (mark.text === '%') return true;
  const after = at(scan, index + 1);
  return has('. , :', mark.text) && after.kind === 'number' && after.glued;
}

/** Whether the expression from token `from` to before `to` is all that the text says, marks aside. */
export function alone(scan: Scan, from: number, to: number): boolean {
  for (let index = 0; index < scan.tokens.length; index++) {
    if ((index < from || index >= to) && at(scan, index).kind !== 'mark') return false;
  }
  return true;
}
