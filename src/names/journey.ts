import type { NameWord } from './words.js';

/** Words that tell of something on its way. */
const UNDER_WAY = new Set(
  (
    'bound route headed heading flight flights flew flying fly sailed sailing sail depart departed departing took taken take ' +
    'taking train bus ferry coach plane jet travelling traveling travelled traveled travel journey voyage way service trip'
  ).split(' '),
);
const ENDS = new Set('from to for towards'.split(' '));

/** How many words before a journey's end tell that it is one: "the flight from Pemali to Lindo". */
const REACH = 6;

/** Whether a word stands as one end of a journey: "took off from Pemali", "bound for Lindo", "from Pemali to Lindo". */
export function isJourneyEnd(words: readonly NameWord[], i: number): boolean {
  if (words[i]!.glue !== 'space' || !ENDS.has(words[i - 1]?.folded ?? '')) return false;
  for (let at = i - 2; at >= Math.max(0, i - 1 - REACH); at -= 1)
    if (UNDER_WAY.has(words[at]!.folded)) return true;
  return false;
}
