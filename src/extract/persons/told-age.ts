import { PRINTED_NAME } from './printed-name.js';

/** Another word with a capital before the last one of a name. */
const FIRST_NAME = /\p{Lu}[\p{L}.]+ \p{L}+$/u;

/** The age that a text gives a person: "Blake, 34", "Blake (34)", "Blake, a 34-year-old", "34-year-old Blake". */
export function toldAge(name: string, text: string): string | null {
  const surname = name.split(' ').at(-1)!;
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const end = at + surname.length;
    const before = text.slice(Math.max(0, end - name.length - 1), end);
    if (!before.endsWith(name) && FIRST_NAME.test(before)) continue;
    const told = BEHIND.exec(text.slice(end, end + 16))?.[1] ?? aheadOf(name, end, text);
    if (told != null) return told;
  }
  return null;
}

const BEHIND = /^(?:, (?:aged |now |an? )?| \()(\d{1,3})(?:[,.;)]|-year|$)/;
const AHEAD = /(\d{1,3})-year-old (?:\p{Ll}[\p{L}-]+ ){0,2}$/u;

function aheadOf(name: string, end: number, text: string): string | undefined {
  const full = text.slice(Math.max(0, end - name.length), end);
  const start = full === name ? end - name.length : end - name.split(' ').at(-1)!.length;
  return AHEAD.exec(text.slice(Math.max(0, start - 50), start))?.[1];
}

/** The names that stand before an age in a text, as written: "Eric Blake, 61", "Eric Blake (61)". */
export function namesBeforeAge(age: string, text: string): readonly string[] {
  const found = new RegExp(
    String.raw`(${PRINTED_NAME})(?:, (?:aged |now |an? )?| \()${age}(?![\d%:])(?:[,.;)]|-year|\s)`,
    'gu',
  );
  return [...text.matchAll(found)].map(([, name]) => name!);
}
