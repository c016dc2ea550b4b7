import { readPart } from '../../compare/quotation-words.js';
import { stem } from '../../compare/stem.js';

/** Words that any report of harm, money or votes has: they bind nothing to one event. */
const EVERYDAY_WORDS =
  `people person peopl man men woman women child children kill dead die death injur injury wound hurt toll victim police officer offic official government
   attack shoot shot report say said state author country countr year old month week day today yesterday monday tuesday wednesday thursday friday saturday
   sunday morning night percent per cent million billion dollar money number least more than about news time new last first two three four five six seven
   eight nine ten dozen hundred thousand other another around near take took come came make made call cause leave left find found follow accord plan work
   group member force life live part place world national local public former high large major end hold lead show expect include including continue`.split(
    /\s+/,
  );
const EVERYDAY = new Set([...EVERYDAY_WORDS, ...EVERYDAY_WORDS.map(stem)]);

/** The content words of a passage that say what it is about, in a common form. */
export function wordsIn(text: string): ReadonlySet<string> {
  const { words } = readPart(text);
  return new Set(
    words
      .filter(
        ({ content, token, stem }) =>
          content && !EVERYDAY.has(token.norm) && !EVERYDAY.has(stem) && !/\d/.test(stem),
      )
      .map(({ stem }) => stem),
  );
}
