import type { ArticleFigures, Figure } from '../extract/loose-figures.js';
import type { Article, Span } from '../model.js';
import { canon, measure } from '../values/index.js';
import { readSentence } from './quotation-words.js';
import { shared } from './shared.js';
import { stem } from './stem.js';

/** A figure with the words of its sentence, by which figures of other articles are found to be on the same. */
export interface ReadFigure {
  readonly figure: Figure;
  /** The stem of what it counts; empty where nothing says it. */
  readonly thing: string;
  readonly unit: string;
  /** How close each content word stands: 1 beside the figure, less further away. */
  readonly near: ReadonlyMap<string, number>;
  /** As printed, by stem. */
  readonly printed: ReadonlyMap<string, string>;
  /** The names in its part of the sentence. */
  readonly names: ReadonlySet<string>;
  /** The other figures of its sentence. */
  readonly others: readonly Figure[];
}

/** The figures of one article with how many of its sentences have each word. */
export interface ReadFigures extends Pick<ArticleFigures, 'article' | 'answers'> {
  readonly figures: readonly ReadFigure[];
  readonly sentences: number;
  readonly frequency: ReadonlyMap<string, number>;
}

/** Reads the figures of one article. */
export function readFigures({ article, answers, sentences, figures }: ArticleFigures): ReadFigures {
  const frequency = new Map<string, number>();
  const words = new Map<number, readonly Word[]>();
  for (const sentence of sentences) {
    const own = contentWords(article, sentence);
    words.set(sentence[0], own);
    for (const each of new Set(own.map(({ stem: word }) => word)))
      frequency.set(each, (frequency.get(each) ?? 0) + 1);
  }
  return {
    article,
    answers,
    figures: figures.flatMap((figure) => {
      const size = measure(figure.value);
      if (size === null) return [];
      const { near, printed, names } = wordsAround(figure, words.get(figure.sentence[0]) ?? []);
      const others = figures.filter((each) => each !== figure && each.sentence[0] === figure.sentence[0]);
      return [
        {
          figure,
          thing: figure.thing === '' ? '' : stem(figure.thing),
          unit: size.unit,
          near,
          printed,
          names,
          others,
        },
      ];
    }),
    sentences: sentences.length,
    frequency,
  };
}

const canonsOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(figures.map(({ value }) => `${value.type} ${canon(value)}`));

interface Word {
  readonly stem: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** A capital where the sentence does not begin. */
  readonly isName: boolean;
  /** Counts the words of the sentence; a turn to another clause or member of a list counts for several. */
  readonly place: number;
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CLAUSE = /^[;:–—]$/;
const AFTER_CLAUSE = 6;
const MEMBER = /^(?:,|and|or|but|while|as)$/;
const AFTER_MEMBER = 2;

function contentWords({ id, text }: Article, [start, end]: Span): readonly Word[] {
  let place = 0;
  return readSentence({ article: id, text, start, end, speaker: null, quotation: null }).words.flatMap(
    ({ token, content, stem: word }) => {
      place += CLAUSE.test(token.norm) ? AFTER_CLAUSE : MEMBER.test(token.norm) ? AFTER_MEMBER : 1;
      if (/\d/.test(word)) return [];
      return [
        {
          stem: content && word.length > 2 ? word : '',
          printed: text.slice(token.start, token.end),
          start: token.start,
          end: token.end,
          isName: token.capital && token.start > start + 1 && !CALENDAR.test(token.norm),
          place,
        },
      ];
    },
  );
}

function wordsAround(
  { span }: Figure,
  words: readonly Word[],
): Pick<ReadFigure, 'near' | 'printed' | 'names'> {
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

/** Words further away say less on a figure. */
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

/** How rare words are in two articles: the words of their common story say little on what one figure is. */
export function rarityIn(a: ReadFigures, b: ReadFigures): Rarity {
  const all = Math.log(Math.max(FEWEST_SENTENCES, a.sentences + b.sentences));
  return (word) => {
    const count = (a.frequency.get(word) ?? 0) + (b.frequency.get(word) ?? 0);
    return Math.max(0, 1 - Math.log(Math.max(1, count)) / all);
  };
}

/** Beside the words in common: that words next to the figures are the same, that they count one thing, and that their sentences share other figures. */
const NEXT_TO = 0.5;
const SAME_THING = 0.6;
const OTHER_FIGURE = 0.6;
const MOST_OTHERS = 2;
/** So much of the words in common counts whatever else stands beside the figures; the rest by their share of what does. */
const WHATEVER_ELSE = 0.3;

/**
 * How much says that two figures are on the same: the rarer and the closer to both the words that their sentences share, the more. After
 * tf-idf cosine, with places in the sentence for term frequency; 0 where they share no word.
 */
export function fitOf(a: ReadFigure, b: ReadFigure, rarity: Rarity): number {
  let [common, next] = [0, 0];
  for (const [word, inA] of a.near) {
    const inB = b.near.get(word);
    if (inB === undefined) continue;
    common += rarity(word) * Math.min(inA, inB);
    if (inA === 1 && inB === 1) next += rarity(word);
  }
  if (common === 0) return 0;
  const one = a.thing !== '' && a.thing === b.thing ? SAME_THING : 0;
  const others = Math.min(MOST_OTHERS, shared(canonsOf(a.others), canonsOf(b.others)));
  const evidence = common + NEXT_TO * next + one + OTHER_FIGURE * others;
  return evidence * (WHATEVER_ELSE + common / Math.sqrt(besideOf(a, rarity) * besideOf(b, rarity)));
}

const LEAST_BESIDE = 0.5;

/** How much the words right beside a figure tell. */
function besideOf({ near }: ReadFigure, rarity: Rarity): number {
  let sum = 0;
  for (const [word, close] of near) if (close === 1) sum += rarity(word);
  return Math.max(LEAST_BESIDE, sum);
}
