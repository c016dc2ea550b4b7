import type { ArticleFullNames, FullName } from '../extract/full-names.js';
import type { Article, Span } from '../model.js';
import { genderOf, sameName } from '../names/index.js';
import { fold, tokenize } from '../text/index.js';
import { type ArticleWords, type NearWords, nearness, nearWords, rarityIn, wordsOf } from './near-words.js';
import { areWeeksApart } from './weeks-apart.js';

/** One person whom two articles give two names. */
export interface NamePair {
  readonly a: FullName;
  readonly b: FullName;
}

/** So much around both names must say that they are one person's. */
const FIT = 1.8;

interface ReadName extends NearWords {
  readonly name: FullName;
}

interface ReadNames extends ArticleWords {
  readonly article: Article;
  readonly names: readonly ReadName[];
  readonly bySurname: ReadonlyMap<string, readonly ReadName[]>;
  /** The article's headline and text, folded. */
  readonly whole: string;
  /** Where a surname first stands in the text, alone or not. */
  readonly first: (surname: string) => number;
}

/**
 * People of one surname whom two articles tell in the same words under two given names. Not where an article has both names, several of
 * one surname or a family, nor where one may be a spelling, short form or initial of the other, or a man's and the other a woman's.
 */
export function differingNames(articles: readonly ArticleFullNames[]): readonly NamePair[] {
  const all = articles.filter(({ names }) => names.length > 0).map(readNames);
  return all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => differingIn(one, other)));
}

function readNames({ article, sentences, names }: ArticleFullNames): ReadNames {
  const words = wordsOf(article, sentences);
  const profiles = new Map<string, NearWords>();
  const firsts = firstPlaces(article, names);
  const profileOf = ({ surname }: FullName): NearWords => {
    const known = profiles.get(surname) ?? around(surname, article, { words, sentences });
    profiles.set(surname, known);
    return known;
  };
  const read = names.map((name) => ({ ...profileOf(name), name }));
  return {
    ...words,
    article,
    names: read,
    bySurname: grouped(read),
    whole: fold(`${article.title ?? ''}\n${article.text}`),
    first: (surname) => firsts.get(surname) ?? article.text.length,
  };
}

function grouped(names: readonly ReadName[]): ReadonlyMap<string, readonly ReadName[]> {
  const groups = new Map<string, ReadName[]>();
  for (const each of names) groups.set(each.name.surname, [...(groups.get(each.name.surname) ?? []), each]);
  return groups;
}

function firstPlaces({ text }: Article, names: readonly FullName[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { surname, text: name } of names) {
    const printed = name.split(/\s+/).at(-1)!;
    if (!firsts.has(surname)) firsts.set(surname, text.indexOf(printed));
  }
  return firsts;
}

/** What stands around all mentions of a surname. */
function around(
  surname: string,
  article: Article,
  { words, sentences }: { readonly words: ArticleWords; readonly sentences: readonly Span[] },
): NearWords {
  const near = new Map<string, number>();
  const printed = new Map<string, string>();
  const names = new Set<string>();
  for (const sentence of sentences)
    for (const token of tokenize(article.text, ...sentence)) {
      if (token.norm !== surname || !token.capital) continue;
      const here = nearWords(words, sentence, [token.start, token.end]);
      for (const [word, close] of here.near) near.set(word, Math.max(close, near.get(word) ?? 0));
      for (const [word, form] of here.printed) printed.set(word, form);
      for (const name of here.names) names.add(name);
    }
  return { near, printed, names };
}

function differingIn(one: ReadNames, other: ReadNames): readonly NamePair[] {
  if (areWeeksApart(one.article, other.article)) return [];
  const rarity = rarityIn(one, other);
  const best = new Map<string, { readonly pair: NamePair; readonly fit: number }>();
  for (const a of one.names)
    for (const b of other.bySurname.get(a.name.surname) ?? []) {
      if (!haveOtherNames(a.name, b.name) || !isOneBearer(a.name, one) || !isOneBearer(b.name, other))
        continue;
      if (has(one, b.name) || has(other, a.name) || sameName(a.name.text, b.name.text).same) continue;
      const fit = nearness(a, b, rarity);
      const id = `${a.name.given} ${b.name.given} ${b.name.surname}`;
      if (fit >= FIT && fit > (best.get(id)?.fit ?? 0)) best.set(id, { pair: { a: a.name, b: b.name }, fit });
    }
  return [...best.values()].map(({ pair }) => pair);
}

/** Whether two given names are two people's or one's by mistake. */
const haveOtherNames = (a: FullName, b: FullName): boolean =>
  a.surname === b.surname && !shareWord(a, b) && !maybeShort(a.given, b.given) && !areManAndWoman(a, b);

/** "Speaker of the House Paul Ryan", "Paul D. Ryan": another word of one may be the given name. */
function shareWord(a: FullName, b: FullName): boolean {
  const words = fold(b.text)
    .split(/[\s.]+/)
    .slice(0, -1);
  return fold(a.text)
    .split(/[\s.]+/)
    .slice(0, -1)
    .some((word) => words.includes(word));
}

/** A husband and a wife bear one surname. */
function areManAndWoman(a: FullName, b: FullName): boolean {
  const [x, y] = [a, b].map(({ given, surname }) => genderOf(undefined, `${given} ${surname}`));
  return x != null && y != null && x !== y;
}

const SHORTEST = 3;

/** "Jerry" may be short for "Jerrold". */
const maybeShort = (a: string, b: string): boolean => a.slice(0, SHORTEST) === b.slice(0, SHORTEST);

const KIN =
  '(?:brother|sister|sibling|twin|father|mother|parent|son|daughter|wife|husband|widow|couple|cousin|uncle|aunt|nephew|niece|family)s?';
const FAMILY = '\\b(?:brothers|sisters|siblings|twins|(?:the|married) couple)\\b';
const KIN_BEFORE = new RegExp(`\\b${KIN}[\\s,]+(?:\\w+[\\s,]+){0,2}$`);
const KIN_BEHIND = new RegExp(`^,\\s+(?:\\w+\\s+){0,3}${KIN}\\b`);

/** Whether a surname is one person's in its article: nobody else bears it, nor is named by it first, and nothing tells of a family. */
function isOneBearer({ article, given, surname }: FullName, { names, whole, first }: ReadNames): boolean {
  const bearers = names.map(({ name }) => name).filter((name) => name.surname === surname);
  const start = Math.min(...bearers.map(({ span }) => span[0]));
  if (first(surname) < start || new RegExp(`\\b${plain(surname)} ${KIN}\\b|${FAMILY}`).test(whole))
    return false;
  if (names.some(({ name }) => name.surname === given)) return false;
  return bearers.every((each) => each.given === given && each.article === article && !isKin(each));
}

/** A word as a regular expression that takes no letter of it for a sign. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '.');

function isKin({ article, sentence, span }: FullName): boolean {
  const before = fold(article.text.slice(sentence[0], span[0]));
  const behind = fold(article.text.slice(span[1], sentence[1]));
  return KIN_BEFORE.test(before) || KIN_BEHIND.test(behind);
}

const has = ({ whole }: ReadNames, { text }: FullName): boolean => whole.includes(fold(text));
