import type { FullName } from '../../extract/built-in/full-names.js';
import type { Article } from '../../model.js';
import { genderOf } from '../../names/index.js';
import { fold } from '../../text/index.js';

/** Who bears which surname in an article. */
export interface Bearers {
  readonly names: readonly FullName[];
  readonly bySurname: ReadonlyMap<string, readonly FullName[]>;
  /** Where a surname first stands in the text, alone or not. */
  readonly first: ReadonlyMap<string, number>;
  /** The article's headline and text, folded. */
  readonly whole: string;
}

/** The bearers of the full names of an article. */
export function bearersIn({ title, text }: Article, names: readonly FullName[]): Bearers {
  const bySurname = new Map<string, FullName[]>();
  const first = new Map<string, number>();
  for (const name of names) {
    bySurname.set(name.surname, [...(bySurname.get(name.surname) ?? []), name]);
    if (!first.has(name.surname)) first.set(name.surname, text.indexOf(name.text.split(/\s+/).at(-1)!));
  }
  return { names, bySurname, first, whole: fold(`${title ?? ''}\n${text}`) };
}

const KIN =
  '(?:brother|sister|sibling|twin|father|mother|parent|son|daughter|wife|husband|widow|couple|cousin|uncle|aunt|nephew|niece|family)s?';
const FAMILY = '\\b(?:brothers|sisters|siblings|twins|(?:the|married) couple)\\b';
const KIN_BEFORE = new RegExp(`\\b${KIN}[\\s,]+(?:\\w+[\\s,]+){0,2}$`);
const KIN_BEHIND = new RegExp(`^,\\s+(?:\\w+\\s+){0,3}${KIN}\\b`);

/** Whether a surname is one person's in its article: nobody else bears it, nor is named by it first, and nothing tells of a family. */
export function isOneBearer({ given, surname }: FullName, { bySurname, first, whole }: Bearers): boolean {
  const all = bySurname.get(surname)!;
  const named = Math.min(...all.map(({ span }) => span[1]));
  if (first.get(surname)! + surname.length < named) return false;
  if (new RegExp(`\\b${plain(surname)} ${KIN}\\b|${FAMILY}`).test(whole)) return false;
  return all.every((each) => each.given === given && !isKin(each));
}

/** A word as a regular expression that takes none of its letters for a sign. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '.');

function isKin({ article, sentence, span }: FullName): boolean {
  const before = fold(article.text.slice(sentence[0], span[0]));
  const behind = fold(article.text.slice(span[1], sentence[1]));
  return KIN_BEFORE.test(before) || KIN_BEHIND.test(behind);
}

/** Whether an article has a name somewhere, in any case. */
export const isPrinted = ({ text }: FullName, { whole }: Bearers): boolean => whole.includes(fold(text));

/** Whether two given names are neither forms of one nor a man's and a woman's. */
export const haveOtherNames = (a: FullName, b: FullName): boolean =>
  !shareWord(a, b) && !maybeShort(a.given, b.given) && !areManAndWoman(a, b);

/** "Speaker of the House Paul Ryan", "Paul D. Ryan": another word of one may be the given name. */
function shareWord(a: FullName, b: FullName): boolean {
  const [x, y] = [a, b].map(({ text }) =>
    fold(text)
      .split(/[\s.]+/)
      .slice(0, -1),
  );
  return x!.some((word) => y!.includes(word));
}

const SHORTEST = 3;

/** "Jerry" may be short for "Jerrold". */
export const maybeShort = (a: string, b: string): boolean => a.slice(0, SHORTEST) === b.slice(0, SHORTEST);

/** A husband and a wife bear one surname. */
function areManAndWoman(a: FullName, b: FullName): boolean {
  const [x, y] = [a, b].map(({ given, surname }) => genderOf(undefined, `${given} ${surname}`));
  return x != null && y != null && x !== y;
}
