import type { Statement } from '../../model.js';

/** A statement's sentence without the compared words. */
export const besideMarks = (statement: Statement): string => withoutMarks(statement).text;

/** Where one clause ends and the next begins. */
export const CLAUSE =
  /[,;:()–—]|\b(?:after|before|when|while|where|whose|who|whom|which|that|as|and|but|because|since|if|until|although|though)\b/giu;

/** The clause of the compared words, without them. */
export function clauseBesideMarks(statement: Statement): string {
  const { text, from, to } = withoutMarks(statement);
  const before = text.slice(0, from).split(CLAUSE).at(-1) ?? '';
  const behind = text.slice(to).split(CLAUSE)[0] ?? '';
  return `${before} ${text.slice(from, to)} ${behind}`;
}

/** A sentence with its compared words blanked, and from where to where they stood. */
export function withoutMarks({ quote, start, marks }: Statement) {
  let text = quote;
  for (const [from, to] of marks) text = blank(text, from - start, to - start);
  return { text, from: (marks[0]?.[0] ?? start) - start, to: (marks.at(-1)?.[1] ?? start) - start };
}

/** A text with a stretch of it made spaces. */
export const blank = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
