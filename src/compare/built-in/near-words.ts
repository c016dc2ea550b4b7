import { sentencesOf } from '../../extract/printed-values.js';
import type { Article, Span } from '../../model.js';
import { isCalendarName } from '../../text/calendar-names.js';
import { NUMBER_WORDS } from '../../values/number-words.js';
import { readPart } from '../quotations/words.js';
import { commonStem } from './alike-words.js';

/** The words of an article by sentence, with how many of its sentences have each. */
export interface ArticleWords {
  /** By where the sentence starts. */
  readonly at: ReadonlyMap<number, readonly Word[]>;
  readonly sentences: readonly Span[];
  readonly frequency: ReadonlyMap<string, number>;
}

/** The words around a span of a sentence. */
export interface NearWords {
  /** How close each content word stands: 1 beside the span, less further away. */
  readonly near: ReadonlyMap<string, number>;
  /** As printed, by stem. */
  readonly printed: ReadonlyMap<string, string>;
  /** The names in its part of the sentence. */
  readonly names: ReadonlySet<string>;
}

interface Word {
  readonly stem: string;
  readonly norm: string;
  readonly capital: boolean;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** A capital where the sentence does not begin. */
  readonly isName: boolean;
  /** Counts the words of the sentence; a turn to another clause or member of a list counts for several. */
  readonly place: number;
}

const CLAUSE = /^[;:–—]$/;
const AFTER_CLAUSE = 6;
const MEMBER = /^(?:,|and|or|but|while|as)$/;
const AFTER_MEMBER = 2;

const known = new WeakMap<Article, ArticleWords>();

/** Reads every sentence of an article once for all who ask. */
export function articleWords(article: Article): ArticleWords {
  const words = known.get(article) ?? readWords(article);
  known.set(article, words);
  return words;
}

function readWords(article: Article): ArticleWords {
  const sentences = sentencesOf(article).map(({ start, end }): Span => [start, end]);
  const frequency = new Map<string, number>();
  const at = new Map<number, readonly Word[]>();
  for (const sentence of sentences) {
    const own = contentWords(article, sentence);
    at.set(sentence[0], own);
    for (const word of new Set(own.map(({ stem }) => stem)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return { at, sentences, frequency };
}

function contentWords({ text }: Article, [start, end]: Span): readonly Word[] {
  let place = 0;
  return readPart(text, start, end).words.flatMap(({ token, content, stem: word }) => {
    place += CLAUSE.test(token.norm) ? AFTER_CLAUSE : MEMBER.test(token.norm) ? AFTER_MEMBER : 1;
    if (/\d/.test(word)) return [];
    return [
      {
        stem: content && word.length > 2 && !NUMBER_WORDS.has(token.norm) ? commonStem(word) : '',
        norm: token.norm,
        capital: token.capital,
        printed: text.slice(token.start, token.end),
        start: token.start,
        end: token.end,
        isName: token.capital && token.start > start + 1 && !isCalendarName(token.norm),
        place,
      },
    ];
  });
}

/** What stands around a span of a sentence. */
export function nearWords({ at }: ArticleWords, sentence: Span, span: Span): NearWords {
  const words = at.get(sentence[0]) ?? [];
  const names = new Set<string>();
  const near = new Map<string, number>();
  const printed = new Map<string, string>();
  const before = words.findLast(({ end }) => end <= span[0]);
  const behind = words.find(({ start }) => start >= span[1]);
  for (const { stem: word, start, end, place, printed: form, isName } of words) {
    if (word === '' || (start < span[1] && span[0] < end)) continue;
    const from = end <= span[0] ? before : behind;
    const close = closeness(Math.abs(from!.place - place));
    near.set(word, Math.max(close, near.get(word) ?? 0));
    if (isName && close >= OWN_PART) names.add(word);
    printed.set(word, form);
  }
  return { near, printed, names };
}

/** Words further away say less. */
function closeness(words: number): number {
  if (words <= BESIDE) return 1;
  if (words <= 6) return 0.8;
  if (words <= 11) return 0.6;
  return words <= 18 ? 0.4 : 0.25;
}

const BESIDE = 3;
const OWN_PART = 0.6;

/** What a word of one sentence tells where another has it: 0 for one that all sentences have, 1 for one that no other has. */
export type Rarity = (word: string) => number;

const FEWEST_SENTENCES = 8;

/** How rare words are in two articles: the words of their common story say little on what one sentence tells. */
export function rarityIn(a: ArticleWords, b: ArticleWords): Rarity {
  const all = Math.log(Math.max(FEWEST_SENTENCES, a.sentences.length + b.sentences.length));
  return (word) => {
    const count = (a.frequency.get(word) ?? 0) + (b.frequency.get(word) ?? 0);
    return Math.max(0, 1 - Math.log(Math.max(1, count)) / all);
  };
}

/** So much of the words in common counts whatever else stands beside the spans; the rest by their share of what does. */
const WHATEVER_ELSE = 0.3;
/** Words next to both count half as much again. */
const NEXT_TO = 0.5;

/**
 * How much says that two spans tell the same: the rarer and the closer to both the words that their sentences share, the more, with what
 * else speaks for it. After tf-idf cosine, with places in the sentence for term frequency; 0 where they share no word.
 */
export function nearness(a: NearWords, b: NearWords, rarity: Rarity, besides = nothing): number {
  let [common, next] = [0, 0];
  for (const [word, inA] of a.near) {
    const inB = b.near.get(word);
    if (inB === undefined) continue;
    common += rarity(word) * Math.min(inA, inB);
    if (inA === 1 && inB === 1) next += rarity(word);
  }
  if (common === 0) return 0;
  const share = common / Math.sqrt(besideOf(a, rarity) * besideOf(b, rarity));
  return (common + NEXT_TO * next + besides()) * (WHATEVER_ELSE + share);
}

const nothing = (): number => 0;

const LEAST_BESIDE = 0.5;

/** How much the words right beside a span tell. */
function besideOf({ near }: NearWords, rarity: Rarity): number {
  let sum = 0;
  for (const [word, close] of near) if (close === 1) sum += rarity(word);
  return Math.max(LEAST_BESIDE, sum);
}
