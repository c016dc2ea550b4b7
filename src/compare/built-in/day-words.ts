import type { DayTold } from '../../extract/built-in/days-told.js';
import { SAYING_KIND } from '../../extract/built-in/happening-words.js';
import type { Span } from '../../model.js';
import { isDemonym, nameKey, placeId } from '../../names/places.js';
import { MONTHS } from '../../text/calendar-names.js';
import { everydayWords } from '../everyday-words.js';
import { type QuotedWord, readPart } from '../quotations/words.js';
import { stem } from '../stem.js';

/** A day with what it is of, in the form in which it is compared. */
export interface ReadDay {
  readonly told: DayTold;
  /** What happened, by kind; the stem of the verb where no kind has it. */
  readonly kinds: ReadonlySet<string>;
  /** The telling words around the day: by stem, as printed. */
  readonly words: ReadonlyMap<string, string>;
  /** Those of a name that is no place's. */
  readonly names: ReadonlySet<string>;
  /** Those of the clause that tells what happened. */
  readonly inClause: ReadonlySet<string>;
  /** Those of what stands ahead of the verb, with the words for people that any report has. */
  readonly subject: ReadonlySet<string>;
}

/** How far from a day words still tell what it is of; what is said fills its sentence. */
const NEARBY = 130;

/** Beside them the months and what any report says of whom or where. */
const EVERYDAY = everydayWords(
  `${MONTHS.join(' ')} jan feb mar apr jun jul aug sept sep oct nov dec afternoon evening early late ago next city
  president according authority suspect federal community street area`,
);

export function readDay(told: DayTold): ReadDay {
  const { article, sentence, span, kinds, head, clause } = told;
  const near = kinds.has(SAYING_KIND) ? Number.POSITIVE_INFINITY : NEARBY;
  const [start, end] = [Math.max(sentence[0], span[0] - near), Math.min(sentence[1], span[1] + near)];
  const all = contentWords(told, start, end);
  const telling = all.filter(
    ({ stem: word, token }) =>
      (token.end <= span[0] || token.start >= span[1]) && token.norm !== head && !EVERYDAY.has(word),
  );
  const named = namesIn(article.text, sentence);
  return {
    told,
    kinds: kinds.size > 0 ? kinds : new Set([`=${stem(head)}`]),
    words: new Map(telling.map(({ stem: word, token }) => [word, token.norm])),
    names: new Set(
      telling.flatMap(({ stem: word, token }) =>
        token.capital &&
        !UNNAMED.test(token.norm) &&
        !isPlace(token.norm) &&
        named.some(([from, to]) => from <= token.start && token.end <= to)
          ? [word]
          : [],
      ),
    ),
    inClause: new Set(telling.filter(within(clause)).map(({ stem: word }) => word)),
    subject: new Set(
      told.subject === null
        ? []
        : contentWords(told, ...told.subject).map(({ stem: word }) =>
            OFFICIALS.has(word) ? 'official' : word,
          ),
    ),
  };
}

const contentWords = ({ article }: DayTold, start: number, end: number): readonly QuotedWord[] =>
  readPart(article.text, start, end).words.filter(({ content, token }) => content || FIGURE.test(token.norm));

const within =
  ([start, end]: Span) =>
  ({ token }: QuotedWord): boolean =>
    start <= token.start && token.end <= end;

/** Who speaks for the authorities. */
const OFFICIALS = new Set(
  'official officials officer police authority authorities department office'.split(' ').map(stem),
);

/** "magnitude 4.6" */
const FIGURE = /^\d+\.\d$/;
const RUN = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu;
/** Capitals of no name: titles, points of the compass, agencies, and bodies of which any story tells. */
const UNNAMED =
  /^(?:(?:the )?(?:white house|house|senate|congress|capitol|supreme court|pentagon|justice department|state department)|u\.?s\.?|uk|eu|un|gov|president|sen|rep|mr|mrs|ms|gen|lt|capt|sgt|dr|sheriff|judge|secretary|reuters|ap|afp|cnn|constable|const|north|south|east|west|northern|southern|eastern|western)$/;

/** Where a sentence names somebody or something that is no place; its first word has its capital from there, and a dateline is none. */
function namesIn(
  text: string,
  [start, end]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const words = text.slice(start, end);
  const behind = /^.{0,60}?(?:\)\s*[–—-]+|\s[–—]|--)\s/u.exec(words)?.[0].length ?? 0;
  return [...words.matchAll(RUN)].flatMap((run) => {
    const at = run.index;
    const isName = at >= behind && !isPlace(run[0]) && !UNNAMED.test(nameKey(run[0]));
    const isOpening = at === 0 && !run[0].includes(' ');
    return isName && !isOpening ? [[start + at, start + at + run[0].length] as const] : [];
  });
}

const isPlace = (run: string): boolean => {
  const key = nameKey(run.replace(/[’']s?$|\.$/u, ''));
  return (
    placeId(key) !== undefined ||
    key.split(' ').every((word) => isDemonym(word) || placeId(word) !== undefined)
  );
};
