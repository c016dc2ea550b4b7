import type { Span } from '../../model.js';
import type { NameFinder } from '../../names/name.js';
import { groupBy } from '../order.js';
import { differencesOf } from './differences.js';
import { endingsOf, type SentenceBook, sentenceBook } from './endings.js';
import type { DifferenceKind } from './wording-difference.js';
import { clausesOf, overlapOf, type ReadSentence, readSentence, type SpokenSentence } from './words.js';

export type { DifferenceKind } from './wording-difference.js';
export type { SpokenSentence } from './words.js';

/** A difference that matters between what two articles put in one speaker's mouth. */
export interface QuotationDifference<S extends SpokenSentence = SpokenSentence> {
  readonly kind: DifferenceKind;
  readonly between: readonly [S, S];
  /** The differing words, as offsets into the texts of `between`. */
  readonly spans: readonly [Span, Span];
  /** A sentence with a text as its subject. */
  readonly reason: string;
}

/** One sentence of a speaker as several articles have it, in order of article and place. */
export interface QuotationCluster<S extends SpokenSentence = SpokenSentence> {
  readonly speaker: string;
  readonly sentences: readonly S[];
  readonly differences: readonly QuotationDifference<S>[];
}

export interface QuotationOptions {
  /** Finds known names, so that one put for another is seen. */
  readonly names?: NameFinder;
  /** How reasons name an article; its id by default. */
  readonly label?: (article: string) => string;
}

/** At least so many content words in common … */
const LEAST_SHARED = 4;
/** … which are this share of the shorter sentence, or … */
const SHARE = 0.6;
/** … in shorter sentences, of both. */
const SHARE_OF_BOTH = 0.75;

/**
 * Compares the direct quotations of one story. Sentences of one speaker in different articles are aligned when each is the
 * other's best match; what is reported is what changes the sense (number, name, negation, quantifier, person, done or ahead,
 * where the quotation ends), not synonyms, word order or spelling. Weak alignment gives nothing. The order of `sentences`
 * does not matter.
 */
export function compareQuotations<S extends SpokenSentence>(
  sentences: readonly S[],
  options: QuotationOptions = {},
): readonly QuotationCluster<S>[] {
  if (new Set(sentences.map(({ article }) => article)).size < 2) return [];
  const ordered = [...sentences].sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
  const all = ordered.map((sentence) => ({ ...readSentence(sentence), sentence }));
  const spoken = withoutRepeats(
    all.filter(({ sentence }) => sentence.speaker !== null && sentence.quotation !== null),
  );
  const book = sentenceBook(all);
  const bySpeaker = [...groupBy(spoken, ({ sentence }) => sentence.speaker!)];
  return bySpeaker
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([speaker, own]) => {
      const clauses = own.flatMap((read) => clausesOf(read) as readonly Read<S>[]);
      const clusters = clustersOf(clauses).map((group) => wordingCluster(group, speaker, options));
      return [...clusters, ...endingClusters(own, book, options)];
    });
}

type Read<S extends SpokenSentence> = ReadSentence & { readonly sentence: S };

/** By code units: the same everywhere. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A text that prints a sentence twice has it once. */
function withoutRepeats<S extends SpokenSentence>(all: readonly Read<S>[]): Read<S>[] {
  const seen = new Set<string>();
  return all.filter(({ sentence, words }) => {
    const key = `${sentence.article}\n${sentence.speaker}\n${words.map(({ token }) => token.norm).join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How well two sentences fit as versions of one; 0: not at all. */
function fitness(a: ReadSentence, b: ReadSentence): number {
  const { shared, ofSmaller, ofBoth } = overlapOf(a, b);
  const long = shared >= LEAST_SHARED && ofSmaller >= SHARE;
  return long || (shared >= 3 && ofBoth >= SHARE_OF_BOTH) ? shared * ofSmaller + ofBoth : 0;
}

/** Groups of sentences joined by links in which each is the other's best in its article. */
function clustersOf<S extends SpokenSentence>(own: readonly Read<S>[]): Read<S>[][] {
  const links = linksOf(own);
  const group = own.map((_, index) => index);
  const root = (i: number): number => (group[i] === i ? i : root(group[i]!));
  for (const { a, b } of links) group[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const found = new Map<number, Read<S>[]>();
  for (const [index, read] of own.entries())
    found.set(root(index), [...(found.get(root(index)) ?? []), read]);
  return [...found.values()].filter((members) => members.length > 1);
}

function linksOf<S extends SpokenSentence>(own: readonly Read<S>[]): Link[] {
  const links: Link[] = [];
  for (const [a, one] of own.entries()) {
    for (let b = a + 1; b < own.length; b++) {
      if (own[b]!.sentence.article === one.sentence.article) continue;
      const score = fitness(one, own[b]!);
      if (score > 0) links.push({ a, b, score });
    }
  }
  const best = new Map<string, number>();
  const key = (from: number, to: number): string => `${from} ${own[to]!.sentence.article}`;
  for (const { a, b, score } of links) {
    best.set(key(a, b), Math.max(score, best.get(key(a, b)) ?? 0));
    best.set(key(b, a), Math.max(score, best.get(key(b, a)) ?? 0));
  }
  return links.filter(({ a, b, score }) => best.get(key(a, b)) === score && best.get(key(b, a)) === score);
}

function wordingCluster<S extends SpokenSentence>(
  group: readonly Read<S>[],
  speaker: string,
  options: QuotationOptions,
): QuotationCluster<S> {
  const differences: QuotationDifference<S>[] = [];
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      if (a.sentence.article === b.sentence.article || fitness(a, b) === 0) continue;
      differences.push(...between(a, b, options));
    }
  }
  return { speaker, sentences: [...new Set(group.map(({ sentence }) => sentence))], differences };
}

function between<S extends SpokenSentence>(
  a: Read<S>,
  b: Read<S>,
  options: QuotationOptions,
): QuotationDifference<S>[] {
  const label = options.label ?? ((article: string) => article);
  return differencesOf(a, b, options.names).map(({ kind, spans, note }) => {
    const [left, right] = [a.sentence.text.slice(...spans[0]), b.sentence.text.slice(...spans[1])];
    const words = `${label(a.sentence.article)} has “${left}”, ${label(b.sentence.article)} “${right}”`;
    return {
      kind,
      between: [a.sentence, b.sentence],
      spans,
      reason: note === '' ? `${words}.` : `${words}: ${note}.`,
    };
  });
}

function endingClusters<S extends SpokenSentence>(
  own: readonly Read<S>[],
  book: SentenceBook<Read<S>>,
  options: QuotationOptions,
): QuotationCluster<S>[] {
  const label = options.label ?? ((article: string) => article);
  return endingsOf(own, book).map(({ quoted, others }) => ({
    speaker: quoted.sentence.speaker!,
    sentences: [quoted, ...others.map(({ read }) => read)].map(({ sentence }) => sentence),
    differences: others.map(({ read, spans, inOwnWords }) => {
      const [here, there] = [label(quoted.sentence.article), label(read.sentence.article)];
      const reason = inOwnWords
        ? `${here} has this sentence inside the quotation, ${there} in its own words.`
        : `${here} has this sentence inside the quotation, ${there} quotes the same speaker without it.`;
      return { kind: 'ending' as const, between: [quoted.sentence, read.sentence] as const, spans, reason };
    }),
  }));
}
