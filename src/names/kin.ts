import type { Introduced } from './introduced.js';
import type { NameWord } from './words.js';

/** Family who mostly bear the surname of whose family they are. */
const KIN = new Set('brother sister son daughter father mother wife husband'.split(' '));
const WHOSE = new Set(['his', 'her', 'their']);

/** What a name by itself is read against: whom the article introduces, and where its passage stands in it. */
interface Around {
  readonly introduced: Introduced;
  readonly at: number;
}

/**
 * The id of a relative called by a first name alone: "Whitby's brother, Andre", and "his brother Lee" where all whom the article has
 * named by then bear one surname; null where no relative is meant.
 */
export function kinId(words: readonly NameWord[], i: number, { introduced, at }: Around): string | null {
  const [whose, kin, given] = [words[i - 2], words[i - 1], words[i]!];
  if (whose === undefined || kin === undefined || !KIN.has(kin.folded)) return null;
  if (whose.possessive && whose.capital)
    return introduced.surnames.has(whose.folded) ? `${given.folded} ${whose.folded}` : null;
  if (!WHOSE.has(whose.folded)) return null;
  const named = [...introduced.surnames].filter(([, bearers]) =>
    bearers.some((bearer) => bearer.given !== '' && bearer.at < at + given.start),
  );
  const [only, other] = named;
  return only !== undefined && other === undefined ? `${given.folded} ${only[0]}` : null;
}
