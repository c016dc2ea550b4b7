import type { Span } from '../../model.js';
import { isSameWord, overlapOf, type ReadSentence, type SpokenSentence } from './words.js';

/** A sentence that one article has inside a quotation, with the sentences of others that set it elsewhere. */
export interface Ending<R extends ReadSentence> {
  readonly quoted: R;
  readonly others: readonly {
    readonly read: R;
    readonly spans: readonly [Span, Span];
    /** The other has these words as its own; else it quotes the speaker on the subject without them. */
    readonly inOwnWords: boolean;
  }[];
}

/** Enough of a sentence to know it again in other words. */
const LEAST_SHARED = 5;
const SHARE = 0.55;
/** A list that has everything in it is no version of one sentence: how many times as many words it may have. */
const LONGER = 4;
/** Enough of it inside another quotation for that one to have it too. */
const QUOTED_SHARE = 0.4;

/** Words by which a speaker refers to himself or to his listener. */
const SPEAKING = /^(?:i|we|my|our|ours|us|me|you|your|yours)$/;

/**
 * Sentences with which a quotation goes on, which nobody else quotes, in which nobody says I, we or you, and which other
 * articles have as their own words: where the quotation ends is in question. Only sentences behind a first one count, and
 * only where another article quotes the speaker too.
 */
export function endingsOf<R extends ReadSentence>(own: readonly R[], book: SentenceBook<R>): Ending<R>[] {
  return own.flatMap((quoted) => {
    const { sentence, words } = quoted;
    const before = own.filter(({ sentence: other }) => isBefore(other, sentence));
    const elsewhere = own.filter((read) => read.sentence.article !== sentence.article);
    if (before.length === 0 || elsewhere.length === 0) return [];
    if (words.some(({ token }) => SPEAKING.test(token.norm))) return [];
    const alike = likeIt(quoted, book);
    if (alike.some((read) => isSaid(quoted, read))) return [];
    const others = narrators(quoted, alike).filter(
      ({ read }) => isReworded(quoted, read) || quotesToo(read, before, elsewhere),
    );
    return others.length === 0 ? [] : [{ quoted, others: [...others, ...nearestQuote(quoted, elsewhere)] }];
  });
}

const isBefore = (a: SpokenSentence, b: SpokenSentence): boolean =>
  a.article === b.article && a.quotation === b.quotation && a.start < b.start;

/** Sentences of a story by the stems of their content words. */
export type SentenceBook<R extends ReadSentence> = ReadonlyMap<string, readonly R[]>;

/** Indexes sentences once, so that finding those like one of them costs what is found. */
export function sentenceBook<R extends ReadSentence>(all: readonly R[]): SentenceBook<R> {
  const book = new Map<string, R[]>();
  for (const read of all) {
    for (const stem of read.stems) {
      const known = book.get(stem);
      if (known === undefined) book.set(stem, [read]);
      else known.push(read);
    }
  }
  return book;
}

/** Sentences of other articles that share three stems with it. */
function likeIt<R extends ReadSentence>({ sentence, stems }: R, book: SentenceBook<R>): R[] {
  const counts = new Map<R, number>();
  for (const stem of stems)
    for (const read of book.get(stem) ?? []) counts.set(read, (counts.get(read) ?? 0) + 1);
  return [...counts]
    .filter(([read, count]) => count >= 3 && read.sentence.article !== sentence.article)
    .map(([read]) => read);
}

/** Another article has it in a quotation too, or says that the speaker said it. */
function isSaid(quoted: ReadSentence, read: ReadSentence): boolean {
  const said = read.sentence.quotation !== null || read.sentence.speaker === quoted.sentence.speaker;
  const { shared, ofSmaller } = overlapOf(quoted, read);
  return said && shared >= 3 && ofSmaller >= QUOTED_SHARE;
}

/** The best sentence of each other article that has the content as its own words, in order of article. */
function narrators<R extends ReadSentence>(quoted: R, alike: readonly R[]): Ending<R>['others'][number][] {
  const own = alike.filter(
    ({ sentence, stems }) =>
      sentence.quotation === null && sentence.speaker === null && stems.size <= LONGER * quoted.stems.size,
  );
  return bestByArticle(quoted, own, Math.max(LEAST_SHARED, SHARE * quoted.stems.size)).map((read) => ({
    read,
    spans: [whole(quoted), sharedSpan(read, quoted)],
    inOwnWords: true,
  }));
}

function bestByArticle<R extends ReadSentence>(quoted: R, reads: readonly R[], least: number): R[] {
  const best = new Map<string, { read: R; shared: number }>();
  for (const read of reads) {
    const { shared } = overlapOf(quoted, read);
    const known = best.get(read.sentence.article);
    const better =
      known === undefined ||
      shared > known.shared ||
      (shared === known.shared && read.sentence.start < known.read.sentence.start);
    if (shared >= least && better) best.set(read.sentence.article, { read, shared });
  }
  const ordered = [...best.values()].sort((x, y) =>
    x.read.sentence.article < y.read.sentence.article ? -1 : 1,
  );
  return ordered.map(({ read }) => read);
}

/** Other words for it; the same words may be a quotation set off without marks (a tweet, a block). */
const isReworded = (quoted: ReadSentence, read: ReadSentence): boolean =>
  overlapOf(quoted, read).ofBoth < 0.85;

/** The other article quotes what comes before it, so that it ends the quotation earlier. */
function quotesToo(
  read: ReadSentence,
  before: readonly ReadSentence[],
  elsewhere: readonly ReadSentence[],
): boolean {
  return elsewhere.some(
    (other) =>
      other.sentence.article === read.sentence.article &&
      before.some((first) => overlapOf(first, other).ofSmaller >= SHARE),
  );
}

/** The quoted sentence of the speaker, in another article, that comes nearest to it. */
function nearestQuote<R extends ReadSentence>(
  quoted: R,
  elsewhere: readonly R[],
): Ending<R>['others'][number][] {
  const ranked = bestByArticle(quoted, elsewhere, 2).map((read) => ({
    read,
    shared: overlapOf(quoted, read).shared,
  }));
  const most = Math.max(...ranked.map(({ shared }) => shared));
  const nearest = ranked.find(({ shared }) => shared === most);
  return nearest === undefined
    ? []
    : [{ read: nearest.read, spans: [whole(quoted), whole(nearest.read)], inOwnWords: false }];
}

const whole = ({ sentence }: ReadSentence): Span => [sentence.start, sentence.end];

/** From the first to the last word of `read` that the quoted sentence has too. */
function sharedSpan({ words }: ReadSentence, quoted: ReadSentence): Span {
  const shared = words.filter(
    (word) => word.content && quoted.words.some((other) => other.content && isSameWord(word, other)),
  );
  return [shared[0]!.token.start, shared.at(-1)!.token.end];
}
