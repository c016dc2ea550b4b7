import { PatternError } from './pattern-error.js';
import type { WordId, WordTable } from './word-table.js';

/** Things of which a text must contain at least one: pattern words in one of their forms, and names by id. */
export interface Anchor {
  readonly words: readonly WordId[];
  readonly names: readonly string[];
}

/** The anchors of a pattern, the rarest first, and their numbers in the order in which the pattern has them. */
export interface Anchoring {
  readonly anchors: readonly Anchor[];
  readonly order: readonly number[];
}

/** Words so common that nearly every paragraph has them: they anchor nothing. */
const common = new Set(
  `a an the and or but of to in on at by for from with into over under after before since until during between about as if than that this these those
  his her its their our my your he she it they we i you him them us who which what when where why how not no so also only all any be is are was were
  been am being have has had having do does did will would can could may might should must new said say says one two more most other there up out
  's 're 'm 've 'd 'll`.split(/\s+/),
);
const commonCost = 1000;
/** So many anchors a pattern has at most. */
export const MOST_ANCHORS = 4;
const ONE: readonly number[] = [0];

/** Whether a word tells nothing of what a sentence is about. */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}

/** An anchor with how often texts have it, in a rough measure. */
export interface Priced {
  readonly anchor: Anchor;
  readonly cost: number;
}

/**
 * The anchors of a pattern, of all that every match of it needs: the rarest first, four at most. Throws a PatternError when it
 * needs no telling word at all: such a pattern would be tried on every sentence.
 */
export function anchoringOf(needed: readonly Priced[]): Anchoring {
  const telling = needed.filter(({ cost }) => cost < commonCost);
  if (telling.length === 0)
    throw new PatternError(
      'no word that every match must have',
      'Every way through a pattern needs a telling word or name outside [ ]: "in {date}" alone fits everything.',
      0,
    );
  if (telling.length === 1) return { anchors: [telling[0]!.anchor], order: ONE };
  const kept = telling.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_ANCHORS);
  const at = kept.map((each) => telling.indexOf(each));
  return {
    anchors: kept.map(({ anchor }) => anchor),
    order: kept.map((_, i) => i).sort((a, b) => at[a]! - at[b]!),
  };
}

/** What one of several ways needs: of each what it needs; null where one of them needs nothing. */
export function eitherOf(ways: readonly (Priced | null)[]): Priced | null {
  const words: WordId[] = [];
  const names: string[] = [];
  let cost = 0;
  for (const way of ways) {
    if (way === null) return null;
    for (const word of way.anchor.words) words.push(word);
    for (const name of way.anchor.names) names.push(name);
    cost = way.cost === valueCost || cost === valueCost ? valueCost : cost + way.cost;
  }
  return { anchor: { words, names }, cost };
}

const isTelling = (word: string): boolean =>
  !common.has(word) && (/^[a-z]/.test(word) || /[\p{L}\p{N}]/u.test(word));

/** Stands among anchor words for any word that begins with a digit. */
export const figure = '#';

/** What the words of a value always have: a figure, or a word of its own. */
const valueWords: Readonly<Record<string, readonly string[]>> = {
  age: [figure, 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'aged', 'age'],
  percent: [figure, 'percent', 'per', 'pct', 'percentage'],
};
/** Dearer than any word of a pattern, so that they only serve where it has none. */
const valueCost = 500;

const nobody: readonly string[] = [];
const noWords: readonly WordId[] = [];
const prices = new WeakMap<WordTable, Prices>();

/** The anchors of single words, names and values; most words stand in several patterns. */
export class Prices {
  private readonly ofWords: Priced[] = [];

  private constructor(private readonly words: WordTable) {}

  static of(words: WordTable): Prices {
    const known = prices.get(words) ?? new Prices(words);
    prices.set(words, known);
    return known;
  }

  ofWord(id: WordId): Priced {
    const known = this.ofWords[id];
    if (known !== undefined) return known;
    let cost = 0;
    for (const form of this.words.forms(id)) cost += isTelling(form) ? 1 : commonCost;
    const priced = { anchor: { words: [id], names: nobody }, cost };
    this.ofWords[id] = priced;
    return priced;
  }

  ofName(id: string): Priced {
    return { anchor: { words: noWords, names: [id] }, cost: 0.5 };
  }

  /** Null for a type whose values may have any words. */
  ofValue(type: string): Priced | null {
    const words = valueWords[type];
    if (words === undefined) return null;
    return {
      anchor: { words: words.map((word) => this.words.add(word, true)), names: nobody },
      cost: valueCost,
    };
  }
}
