import { everydayWords } from '../../compare/everyday-words.js';
import { readPart } from '../../compare/quotations/words.js';

/** Beside them what any report of harm, money or votes has. */
const EVERYDAY = everydayWords(
  `peopl child children kill dead die injur injury wound hurt toll offic attack shoot shot say said
  author countr percent per cent million billion dollar money number least more than about news new
  first two three four five six seven eight nine ten other another around near take took come came
  make made call cause leave left find found follow accord plan work force life live part place
  world former high large major end hold lead show expect include including continue`,
);

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
