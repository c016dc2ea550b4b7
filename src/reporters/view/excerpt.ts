import type { Span, Statement } from '../../model.js';
import { pairEnd, phraseEnd, phraseStart, splitsName } from './phrases.js';
import { type Piece, pieces } from './pieces.js';
import { quotedRegion, unquoted } from './quote-marks.js';

/** A full stop ends a clause only before a closing quotation mark: elsewhere inside a sentence it abbreviates. */
const CLAUSE_END = /(?:[,;:!?…)\]–—]|\.["”’')\]])["”’')\]]*$/u;
const CLAUSE_START = /^[([–—]/u;
/** So many characters more than asked are better than leaving out a word or two at the end of a clause. */
export const GRACE = 18;

/** The second half of a pair that is cut anyway may go when it is no longer than this. */
const HALF = 24;

interface Window {
  readonly quote: string;
  readonly words: readonly Span[];
  /** First and last word that a mark touches. */
  readonly first: number;
  readonly last: number;
  readonly room: number;
}

/** Word numbers, both included. */
type Range = readonly [from: number, to: number];

/**
 * The words of a statement in one contiguous piece around its marks, of about `room` characters unless the marks
 * themselves need more: all if it fits, else the clause, else whole phrases. Inside a long quotation it stays inside, as
 * the report names the speaker beside it. Verbatim, white space aside, and without any ellipsis.
 */
export function excerpt(
  { quote, start, marks }: Pick<Statement, 'quote' | 'start' | 'marks'>,
  room: number,
): readonly Piece[] {
  const spans = marks.map(([from, to]): Span => [from - start, to - start]);
  const words = wordsOf(quote, quotedRegion(quote, spans) ?? [0, quote.length]);
  if (words.length === 0) return [];
  const [first, last] = core(words, spans);
  const [from, to] = choose({ quote, words, first, last, room });
  return pieces(quote, unquoted(quote, [words[from]![0], words[to]![1]], spans), spans);
}

function wordsOf(text: string, [from, to]: Span): readonly Span[] {
  return [...text.slice(from, to).matchAll(/[^\s—]+—?|—/gu)].map(
    ({ index, 0: word }): Span => [from + index, from + index + word.length],
  );
}

function core(words: readonly Span[], marks: readonly Span[]): Range {
  const touched = words.flatMap(([from, to], index) =>
    marks.some(([start, end]) => start < to && end > from) ? [index] : [],
  );
  return [touched[0] ?? 0, touched.at(-1) ?? 0];
}

function choose(window: Window): Range {
  const whole: Range = [0, window.words.length - 1];
  if (size(window, whole) <= window.room) return whole;
  const clause = clauseAround(window);
  return size(window, clause) <= window.room + GRACE ? grown(window, clause) : cut(window, clause);
}

function size({ words }: Window, [from, to]: Range): number {
  return words[to]![1] - words[from]![0];
}

/** The words between the nearest clause marks outside the core. */
function clauseAround({ quote, words, first, last }: Window): Range {
  const word = (index: number) => quote.slice(...words[index]!);
  const starts = (index: number) => CLAUSE_START.test(word(index)) || CLAUSE_END.test(word(index - 1));
  let [from, to] = [first, last];
  while (from > 0 && !starts(from)) from -= 1;
  while (to < words.length - 1 && !starts(to + 1)) to += 1;
  return [from, to];
}

/** A short clause takes in its neighbours, the following before the preceding, while they fit. */
function grown(window: Window, clause: Range): Range {
  const { words, room } = window;
  let [from, to] = clause;
  while (size(window, [from, to]) < Math.min(40, room / 2)) {
    const [, after] = to + 1 < words.length ? clauseAround({ ...window, last: to + 1 }) : [0, to];
    const [before] = from > 0 ? clauseAround({ ...window, first: from - 1 }) : [from];
    if (after > to && size(window, [from, after]) <= room) to = after;
    else if (before < from && size(window, [before, to]) <= room) from = before;
    else break;
  }
  return [from, to];
}

/** Whole words around the core, two after it for each one before, ending where a phrase ends. */
function cut(window: Window, clause: Range): Range {
  const { quote, words } = window;
  const [from, to] = filled(window, clause);
  const word = (index: number) => quote.slice(...words[index]!);
  return [startOf(window, from, clause[0], word), endOf(window, [from, to], clause[1], word)];
}

function filled(window: Window, [low, high]: Range): Range {
  let [from, to] = [window.first, window.last];
  for (let step = 0; ; step += 1) {
    const right = to < high && size(window, [from, to + 1]) <= window.room;
    const left = from > low && size(window, [from - 1, to]) <= window.room;
    if (right && (step % 3 !== 2 || !left)) to += 1;
    else if (left) from -= 1;
    else return [from, to];
  }
}

type WordAt = (index: number) => string;

function startOf(window: Window, from: number, low: number, word: WordAt): number {
  if (window.words[from]![0] - window.words[low]![0] <= GRACE) return low;
  for (let start = from; start < window.first; start += 1)
    if (phraseStart(word(start), word(start - 1))) return start;
  return from === window.first || !splitsName(word(from - 1), word(from)) ? from : window.first;
}

function endOf(window: Window, [from, to]: Range, high: number, word: WordAt): number {
  if (window.words[high]![1] - window.words[to]![1] <= GRACE) return high;
  const enough = window.words[from]![0] + window.room / 2;
  const last = (ends: typeof phraseEnd): number => {
    for (let end = to; end >= window.last && window.words[end]![1] > enough; end -= 1)
      if (ends(word(end), word(end + 1))) return end;
    return -1;
  };
  const [whole, half] = [last(phraseEnd), last(pairEnd)];
  if (half >= 0 && window.words[whole]![1] - window.words[half]![1] <= HALF) return half;
  if (whole >= 0) return whole;
  let end = to;
  while (end > window.last && splitsName(word(end), word(end + 1))) end -= 1;
  return end > window.last ? end : to;
}
