import type { NameKind } from './name.js';
import type { Casing } from './segments.js';
import { wordClass } from './word-class.js';
import type { NameWord } from './words.js';

/** A passage in which names are looked for by their form. */
export interface FormPassage {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly casings: readonly Casing[];
  /** What each capitalised word may be, `wordClass`; 0 for small words. */
  readonly classes: Int16Array;
  /** Words of names that are found already. */
  readonly taken: readonly boolean[];
}

/** A name by its form: the first and last of its words. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly id: string;
}

/** What the word at `i` may be; 0 beyond the passage. */
export const classAt = ({ classes }: FormPassage, i: number): number => classes[i] ?? 0;

/** What the capitalised words of a passage may be. */
export function classesOf(words: readonly NameWord[]): Int16Array {
  const classes = new Int16Array(words.length);
  for (let i = 0; i < words.length; i += 1) if (words[i]!.capital) classes[i] = wordClass(words[i]!.folded);
  return classes;
}

/** Whether the name that has the word before `i` may go on with the word at `i`. */
export function goesOn({ words, taken }: FormPassage, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (before === undefined || word === undefined || taken[i] || before.possessive) return false;
  return (word.glue === 'space' || word.glue === 'hyphen') && !word.opens;
}

/** The folded words of a name. A lone initial is left out (Donald J. Trump), two tell a person apart (George H. W. Bush). */
export function formId(words: readonly NameWord[]): string {
  const initials = words.filter(({ initial }) => initial).length;
  const telling = initials === 1 && words.length > 2 ? words.filter(({ initial }) => !initial) : words;
  return telling.map(({ folded }) => folded).join(' ');
}
