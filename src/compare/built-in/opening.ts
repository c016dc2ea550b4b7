import { readPart } from '../quotations/words.js';

/** So much of an article, in UTF-16 units, tells what it is about; … */
const OPENING = 500;
/** … and so many content words in common say that two are about one thing. */
export const OPENINGS = 4;

/** The content words with which an article's text opens. */
export const openingOf = (text: string): ReadonlySet<string> =>
  readPart(text, 0, Math.min(text.length, OPENING)).stems;
