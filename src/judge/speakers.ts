import type { Statement } from '../model.js';

const small = /^\p{Ll}/u;

/** The words of a speaker that name somebody; empty for a generic one ("officials", "two people briefed on it"). */
function nameWords(who: string): readonly string[] {
  return who.split(/[\s,’']+/).filter((word) => word.length > 1 && !small.test(word));
}

const generic =
  /\b(officials?|sources?|media|people|witnesses|analysts|authorities|reports?|diplomats?|residents|experts|observers)$/i;

/** Whether a speaker is somebody in particular. */
export function isNamed({ attribution }: Statement): boolean {
  return attribution !== null && !generic.test(attribution.who) && nameWords(attribution.who).length > 0;
}

/** Whether two statements may come from one mouth: the same last name, or one of them from nobody in particular. */
export function sameSpeaker(a: Statement, b: Statement): boolean {
  if (!isNamed(a) || !isNamed(b)) return true;
  const last = (statement: Statement) => fold(nameWords(statement.attribution!.who).at(-1)!);
  return last(a) === last(b);
}

/** One key for one speaker. */
export function speakerKey(statement: Statement): string | null {
  return isNamed(statement) ? fold(nameWords(statement.attribution!.who).at(-1)!) : null;
}

/** A surname in its simplest letters: "al-Sharaa" and "Shara" are one. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/^al/, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/a$/, '');
}
