import type { FoundValue } from '../values/index.js';
import type { View } from './passage.js';

/** How far into a sentence a dateline may reach, in characters. */
const longest = 60;
const agency = String.raw`\s*[(\[][^()[\]]{1,30}[)\]]`;
const behind = new RegExp(`^(?:${agency})?\\s*(?:[–—]|--?\\s)|^${agency}`, 'u');

/** Whether a date is part of a dateline, which tells when an article was written: "LAGOS, March 4 (Reuters) -". */
export function isDateline(
  { text, line }: { readonly text: string; readonly line: Pick<View['line'], 'start'> },
  { start, end }: FoundValue,
): boolean {
  if (start - line.start > longest) return false;
  const [before, after] = [text.slice(0, start - line.start), text.slice(end - line.start)];
  return behind.test(after) && (before.trim() === '' || /^\P{Ll}*\p{Lu}{3}/u.test(before));
}
