import type { ArticleFullNames, FullName } from '../../extract/built-in/full-names.js';
import type { Article } from '../../model.js';
import { sameName } from '../../names/index.js';
import { type Bearers, bearersIn, haveOtherNames, isOneBearer, isPrinted } from './bearers.js';
import {
  type ArticleWords,
  articleWords,
  type NearWords,
  nearness,
  nearWords,
  rarityIn,
} from './near-words.js';
import { areWeeksApart } from './weeks-apart.js';

/** One person whom two articles give two names. */
export interface NamePair {
  readonly a: FullName;
  readonly b: FullName;
}

/** So much around both names must say that they are one person's. */
const FIT = 1.8;

interface ReadNames extends ArticleWords {
  readonly article: Article;
  readonly bearers: Bearers;
  /** What stands around all mentions of a surname, worked out when first asked for. */
  readonly around: (surname: string) => NearWords;
}

/**
 * People of one surname whom two articles tell in the same words under two given names. Not where an article has both names, several of
 * one surname or a family, nor where one may be a spelling, short form or initial of the other, or a man's and the other a woman's, nor
 * where a given name is a surname in any article.
 */
export function differingNames(articles: readonly ArticleFullNames[]): readonly NamePair[] {
  const surnames = new Set(articles.flatMap(({ names }) => names.map(({ surname }) => surname)));
  const all = articles
    .map(({ article, names }) => ({ article, names: names.filter(({ given }) => !surnames.has(given)) }))
    .filter(({ names }) => names.length > 0)
    .map(readNames);
  return all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => differingIn(one, other)));
}

function readNames({ article, names }: ArticleFullNames): ReadNames {
  const words = articleWords(article);
  const profiles = new Map<string, NearWords>();
  return {
    ...words,
    article,
    bearers: bearersIn(article, names),
    around: (surname) => {
      const known = profiles.get(surname) ?? profileOf(surname, words);
      profiles.set(surname, known);
      return known;
    },
  };
}

/** What stands around all mentions of a surname. */
function profileOf(surname: string, words: ArticleWords): NearWords {
  const near = new Map<string, number>();
  const printed = new Map<string, string>();
  const names = new Set<string>();
  for (const sentence of words.sentences)
    for (const { norm, capital, start, end } of words.at.get(sentence[0]) ?? []) {
      if (norm !== surname || !capital) continue;
      const here = nearWords(words, sentence, [start, end]);
      for (const [word, close] of here.near) near.set(word, Math.max(close, near.get(word) ?? 0));
      for (const [word, form] of here.printed) printed.set(word, form);
      for (const name of here.names) names.add(name);
    }
  return { near, printed, names };
}

function differingIn(one: ReadNames, other: ReadNames): readonly NamePair[] {
  if (areWeeksApart(one.article.asOf.day, other.article.asOf.day)) return [];
  const rarity = rarityIn(one, other);
  const pairs = new Map<string, NamePair>();
  for (const a of one.bearers.names)
    for (const b of other.bearers.bySurname.get(a.surname) ?? []) {
      const id = `${a.given} ${b.given} ${b.surname}`;
      if (pairs.has(id) || !haveOtherNames(a, b)) continue;
      if (!isOneBearer(a, one.bearers) || !isOneBearer(b, other.bearers)) continue;
      if (isPrinted(b, one.bearers) || isPrinted(a, other.bearers) || sameName(a.text, b.text).same) continue;
      if (nearness(one.around(a.surname), other.around(b.surname), rarity) >= FIT) pairs.set(id, { a, b });
    }
  return [...pairs.values()];
}
