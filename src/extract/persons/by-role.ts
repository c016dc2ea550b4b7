import { TITLES } from '../../names/index.js';
import type { Token } from '../../text/index.js';
import { PRINTED_NAME } from './printed-name.js';
import { SOMEBODY } from './somebody.js';

/** Somebody called by what the person is: "the captain", "the star". */
export interface ByRole {
  readonly role: string;
  readonly end: number;
}

/** "The captain" at a token, where nothing more tells of which: neither "the captain of the ferry" nor "the captain Blake". */
export function roleAt(tokens: readonly Token[], at: number): ByRole | null {
  const [article, noun, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (article.norm !== 'the' || noun === undefined || noun.capital || noun.possessive) return null;
  if (!TITLES.has(noun.norm) || NO_ROLES.has(noun.norm) || SOMEBODY.has(noun.norm)) return null;
  if (next?.norm === 'of' || next?.capital === true || (next !== undefined && TITLES.has(next.norm)))
    return null;
  return { role: noun.norm, end: noun.end };
}

/** Titles that are other words as often. */
const NO_ROLES: ReadonlySet<string> = new Set(
  (
    'count chair crown center centre forward host private late former senior general head official officer expert model ' +
    'republican democrat democratic conservative labour labor liberal socialist progressive acting interim then'
  ).split(' '),
);

const STARS = 'actor|actress|singer|rapper|comedian|player|striker|midfielder|quarterback|guard|star';

/** The names that stand next to a role in a text, as written: "Captain Francesco Schiano", "Harold Vance, the character actor". */
export function namesOfRole(role: string, text: string): readonly string[] {
  const noun = role === 'star' ? `(?:${STARS})` : `[${role[0]!.toUpperCase()}${role[0]}]${role.slice(1)}`;
  const before = new RegExp(String.raw`(?<![\p{L}-])${noun},? (${PRINTED_NAME})`, 'gu');
  const behind = new RegExp(
    String.raw`(${PRINTED_NAME}),? (?:an?|the|its|his|her|their) (?:\p{Ll}[\p{L}-]+ ){0,3}${noun}(?![\p{L}-])`,
    'gu',
  );
  return [...text.matchAll(before), ...text.matchAll(behind)].map(([, name]) => name!);
}
