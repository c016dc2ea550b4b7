import type { Attribution, Statement } from '../../model.js';
import { inline } from './clean.js';

/** How one list calls each speaker: the shortest of the names that its texts give to people of one surname. */
export type Speakers = (statement: Statement) => string | null;

/** Reads the speakers of some statements: "Mr Putin" and "Putin" are one; a generic speaker ("officials") stays as printed. */
export function speakersOf(statements: readonly Statement[]): Speakers {
  const shortest = new Map<string, string>();
  for (const { attribution } of statements) {
    if (attribution === null) continue;
    const name = nameIn(attribution);
    const known = shortest.get(surname(name));
    if (known === undefined || name.length < known.length) shortest.set(surname(name), name);
  }
  return ({ attribution }) => {
    if (attribution === null) return null;
    const name = nameIn(attribution);
    return shortest.get(surname(name)) ?? name;
  };
}

function nameIn({ who }: Attribution): string {
  return inline(who).replace(/^(?:Mr|Mrs|Ms|Dr)\.? /u, '');
}

/** The last capitalised word in its simplest letters; the whole for a speaker without one. */
export function surname(name: string): string {
  const last = name.split(/[\s,]+/u).findLast((word) => /^\p{Lu}|-\p{Lu}/u.test(word)) ?? name;
  return last
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|^al-|['’]s?$/gu, '');
}
