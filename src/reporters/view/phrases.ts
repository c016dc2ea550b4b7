const words = (list: string) => new Set(list.split(' '));

/** Words that begin a phrase, so that a quotation may start with them or end before them. */
const OPENERS = words(
  'about above across after against ahead along although amid among and around as at because before behind below ' +
    'between but by despite during following for from if in including inside into near of off on onto or out outside ' +
    'over per since so than that though through throughout to towards toward under until unless upon via when where ' +
    'whether which while who whom whose with within without',
);
/** Words that need what follows. */
const DANGLING = words(
  'a an the his her its their our my your this these those such some any no not is are was were be been has have had ' +
    'will would could should may might must can do does did mr ms mrs dr more most less very only',
);
/** Words that lean on what goes before. */
const LEANING = words('of and or but than as');

const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a quotation may start at `word`, which follows `before`. */
export function phraseStart(word: string, before: string): boolean {
  const own = plain(word);
  return !LEANING.has(own) && (OPENERS.has(own) || LEANING.has(plain(before)));
}

const PAIRING = words('and or but');

/** Whether a quotation may end with `word` when `after` follows. */
export function phraseEnd(word: string, after: string): boolean {
  const own = plain(word);
  return OPENERS.has(plain(after)) && !OPENERS.has(own) && !DANGLING.has(own);
}

/** Whether it would end after the first half of a pair. */
export function pairEnd(word: string, after: string): boolean {
  return PAIRING.has(plain(after)) && phraseEnd(word, after);
}

/** Both words look like parts of one name. */
export function splitsName(before: string, word: string): boolean {
  return /^(?:\p{Lu}|al-|Mr|Ms)/u.test(before) && /^\p{Lu}/u.test(word);
}
