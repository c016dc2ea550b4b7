import { readSentence } from '../compare/quotation-words.js';
import { COUNTED_AT } from '../extract/counted-at.js';
import type { Article, Statement } from '../model.js';
import { fold, paragraphs } from '../text/index.js';
import { areOfOthers } from './whose.js';

/** Words that any report of harm, money or votes has: they bind nothing to one event. */
const EVERYDAY = new Set(
  `people person peopl man men woman women child children kill dead die death injur injury wound hurt toll victim police officer offic official government
   attack shoot shot report say said state author country countr year month week day today yesterday monday tuesday wednesday thursday friday saturday
   sunday morning night percent per cent million billion dollar money number least more than about news time new last first two three four five six seven
   eight nine ten dozen hundred thousand other another around near take took come came make made call cause leave left find found follow accord plan work
   group member force life live part place world national local public former high large major end hold lead show expect include including continue`.split(
    /\s+/,
  ),
);

/** Whether two statements of a rule that names nobody are on one event, as far as their articles tell. */
export type SameMatter = (a: Statement, b: Statement) => boolean;

/** Words in common that bind a sentence to what its article is about, and two sentences to each other. */
const TO_LEAD = 1;
const TO_EACH_OTHER = 3;
const WITHIN = 2;

/**
 * Between articles: by the keys that both find in their own words; by what their sentences have in common; or because each is on what
 * its article is about, standing in its headline or opening or sharing words with it. Within an article, which tells of several events
 * more often than it contradicts itself, one of the two must stand in headline or opening, and the other there too or close to it in words;
 * what it both states and denies is two things. What an article gives in passing is compared with nothing.
 */
export function sameMatter(
  articleOf: (statement: Statement) => Article,
  passing: ReadonlySet<string> = new Set(),
): SameMatter {
  const leadOf = memo(
    (article: Article) => leadIn(article),
    ({ id }) => id,
  );
  const place = memo(
    (statement: Statement) => placed(statement, leadOf(articleOf(statement))),
    ({ id }) => id,
  );
  return (a, b) => {
    const [x, y] = [place(a), place(b)];
    const common = shared(x.words, y.words);
    if (a.article === b.article && a.negated !== b.negated) return false;
    if (passing.has(a.id) || passing.has(b.id)) return false;
    if (a.article === b.article)
      return (
        ((x.leads && y.leads) || ((x.leads || y.leads) && common >= WITHIN)) &&
        !areElsewhere(a, b) &&
        !areOfOthers(a, b)
      );
    if (areOfOthers(a, b)) return false;
    return (isKeyed(a) && isKeyed(b)) || common >= TO_EACH_OTHER || (x.isMain && y.isMain);
  };
}

/** A function that works out each answer once. */
function memo<K, V>(work: (item: K) => V, keyOf: (item: K) => string): (item: K) => V {
  const known = new Map<string, V>();
  return (item) => {
    const key = keyOf(item);
    const found = known.get(key) ?? work(item);
    known.set(key, found);
    return found;
  };
}

function placed({ field, start, quote }: Statement, lead: Lead) {
  const words = wordsIn(quote);
  const leads = field === 'title' || start < lead.end;
  const early = leads || start < lead.widerEnd;
  return { words, leads, isMain: early || shared(words, lead.words) >= TO_LEAD };
}

/** Words that turn to another event. */
const ANOTHER =
  /\b(?:after-?shocks?|followed by|another|elsewhere|separate(?:ly)?|meanwhile|previous(?:ly)?|earlier (?:this|that|in)|last (?:year|month|week)|(?:in|of|since) (?:(?:early|mid|late|\p{Lu}\p{Ll}+)[ -])?(?:19|20)\d\d)\b/iu;
/** What follows or stands before a figure that counts a part, or those besides others. */
const BESIDES = /^\s*(?:(?:\p{L}+\s+)?(?:others?|more)|further|additional|of (?:them|whom|those|the))\b/iu;
const INCLUDED = /\b(?:another|others?|further|additional|includ(?:ed|es|ing)|among|of (?:them|whom))\s*$/iu;

/** Whether a figure counts only some of those whom its event concerns: "three other Americans", "the 12 dead included two men". */
function countsSome({ quote, start, marks }: Statement): boolean {
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  return BESIDES.test(quote.slice(to)) || INCLUDED.test(quote.slice(0, from));
}

/** Whether two sentences of one article turn from one event to another, or name other places, people or times of day. */
function areElsewhere(a: Statement, b: Statement): boolean {
  if (ANOTHER.test(a.quote) !== ANOTHER.test(b.quote) || countsSome(a) || countsSome(b)) return true;
  return [namesIn, timesIn].some((find) => {
    const [x, y] = [find(a), find(b)];
    return x.size > 0 && y.size > 0 && shared(x, y) === 0;
  });
}

/** Times of day beside the compared words. */
function timesIn({ quote, start, marks }: Statement): ReadonlySet<string> {
  const times = [...quote.matchAll(/\b\d{1,2}[:.]\d\d(?!\d)/g)].filter(({ index }) =>
    marks.every(([from, to]) => start + index < from || start + index >= to),
  );
  return new Set(times.map(([time]) => time.replace('.', ':')));
}

/** Words in capitals that do not begin the sentence. */
function namesIn({ quote }: Statement): ReadonlySet<string> {
  return new Set(
    [...quote.matchAll(/(?<=[\p{L}\p{N},;’']\s)\p{Lu}[\p{L}’'-]+/gu)].map(([word]) => fold(word)),
  );
}

/** Whether a statement's own words gave a key that tells its event. */
function isKeyed({ key, keyFrom }: Statement): boolean {
  return Object.entries(key).some(
    ([name, value]) =>
      name !== COUNTED_AT && value !== 'story' && keyFrom[name] !== 'story' && value !== 'all',
  );
}

interface Lead {
  readonly end: number;
  /** Where an article's first part ends: what it tells later is background more often. */
  readonly widerEnd: number;
  readonly words: ReadonlySet<string>;
}

const OPENING = 60;
const FIRST_PART = 150;

/** What an article is about: its headline and its first sixty words or so, to the end of a paragraph. */
function leadIn({ title, text }: Article): Lead {
  const end = endOf(text, OPENING);
  return {
    end,
    widerEnd: endOf(text, FIRST_PART),
    words: wordsIn(`${title ?? ''}. ${text.slice(0, end)}`),
  };
}

/** Where the paragraph ends that holds the nth word. */
function endOf(text: string, words: number): number {
  let count = 0;
  const last = paragraphs(text).find(({ start, end }) => {
    count += text.slice(start, end).split(/\s+/u).length;
    return count >= words;
  });
  return last?.end ?? text.length;
}

/** The content words of a passage that say what it is about, in a common form. */
function wordsIn(text: string): ReadonlySet<string> {
  const { words } = readSentence({
    article: '',
    text,
    start: 0,
    end: text.length,
    speaker: null,
    quotation: null,
  });
  return new Set(
    words
      .filter(
        ({ content, token, stem }) =>
          content && !EVERYDAY.has(token.norm) && !EVERYDAY.has(stem) && !/\d/.test(stem),
      )
      .map(({ stem }) => stem),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
