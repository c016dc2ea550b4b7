import { fold } from '../../text/index.js';
import { PRINTED_NAME } from '../persons/printed-name.js';

/** "Laura Stern, 58", "Laura Stern (58)", "Laura Stern, now 58", "Stern, the 58-year-old". */
const BEFORE = new RegExp(`(${PRINTED_NAME})(?:,|\\s\\()\\s*(?:(?:now|then|aged|age|an?|the)\\s)?$`, 'u');
/** "the 56-year-old West", "his 56-year-old wife, Laura, was", "a 56-year-old retired teacher named Laura Stern". */
const BEHIND = new RegExp(
  `^(?:\\s(?!(?:was|were|is|in|from|at|who|told|said|of|on|and|to|had|has)\\s)\\p{Ll}[\\p{L}-]+){0,3},?\\s(${PRINTED_NAME})`,
  'u',
);

/** The folded names of whom an age is told of, given names first; none where no name stands next to it. */
export function bearerOf(before: string, behind: string): readonly string[] {
  const name = (BEFORE.exec(before) ?? BEHIND.exec(behind))?.[1] ?? '';
  const words = fold(name)
    .replace(/['’]s$/, '')
    .split(/[\s.]+/);
  return words.filter((word) => !/^(?:[js]r)?$/.test(word));
}
