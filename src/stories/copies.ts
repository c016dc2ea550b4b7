import type { Article } from '../model.js';
import { agencyOf } from './agencies.js';
import { creditOf } from './credit.js';
import { overlaps } from './overlap.js';
import { shingles } from './shingles.js';

/**
 * The share of the shorter text's shingles from which it is a copy. Reports of one event by five independent desks share at
 * most 0.07, texts edited down from one agency's copy 0.2 and more, light edits 0.5 and more (100 and 352 pairs of public data).
 */
const COPY = 0.25;
/** The same where both are credited to one agency, or one of them is that agency. */
const CREDITED_COPY = 0.12;
/** One publisher's two texts share background; from here the second is a revision of the first. */
const REVISION = 0.5;
/** Days; what a publisher prints again later than this is background. */
const REVISED_WITHIN = 7;

/** Articles with `copyOf` and `revisionOf` filled in, in the order given. The order given does not matter. */
export function markCopies(articles: readonly Article[]): readonly Article[] {
  const links = linksOf(articles);
  const groups = groupsOf(articles, links);
  return articles.map((article) => {
    const group = groups.get(article.id);
    if (group === undefined) return article;
    const earlier = group.slice(0, group.indexOf(article));
    const before = earlier.findLast(
      (each) => sameSource(each, article) && (links.get(pairKey(each, article)) ?? 0) >= REVISION,
    );
    if (before !== undefined) return { ...article, revisionOf: before.id };
    const root = group[0]!;
    return root === article || sameSource(root, article) ? article : { ...article, copyOf: root.id };
  });
}

function sameSource(a: Article, b: Article): boolean {
  return a.source !== null && a.source === b.source;
}

function pairKey(a: Article, b: Article): string {
  return a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`;
}

/** The pairs that are copies or revisions, with the share that they have in common. */
function linksOf(articles: readonly Article[]): ReadonlyMap<string, number> {
  const found = overlaps(articles.map(({ text }) => shingles(text)));
  const credits = articles.map(creditOf);
  const links = new Map<string, number>();
  for (const { a, b, share } of found) {
    const [first, second] = [articles[a]!, articles[b]!];
    const credited = sameOrigin([publisher(first), credits[a]!], [publisher(second), credits[b]!]);
    const revised = sameSource(first, second);
    const least = revised ? REVISION : credited ? CREDITED_COPY : COPY;
    if (share >= least && (!revised || daysApart(first, second) <= REVISED_WITHIN))
      links.set(pairKey(first, second), share);
  }
  return links;
}

type Names = readonly [source: string | null, credit: string | null];

/** One agency stands behind both: the same credit, or one's credit is the other's own name. */
function sameOrigin([sourceA, creditA]: Names, [sourceB, creditB]: Names): boolean {
  const names = new Set([sourceB, creditB].filter((name) => name !== null));
  return [sourceA, creditA].some((name) => name !== null && names.has(name));
}

/** 0 where a day is not known. */
function daysApart(a: Article, b: Article): number {
  if (a.asOf.day === null || b.asOf.day === null) return 0;
  return Math.abs(Date.parse(a.asOf.day) - Date.parse(b.asOf.day)) / 86_400_000;
}

/** A source by its usual name, so that an agency is found by its credit. */
function publisher({ source }: Article): string | null {
  return source === null ? null : (agencyOf(source) ?? source);
}

/** The articles of each group that hangs together by links, by article id; the group's origin first. */
function groupsOf(
  articles: readonly Article[],
  links: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Article[]> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const key of links.keys()) {
    const [a, b] = key.split('\n').map(rootOf) as [string, string];
    if (a !== b) parents.set(a, b);
  }
  const byRoot = new Map<string, Article[]>();
  for (const article of articles)
    byRoot.set(rootOf(article.id), [...(byRoot.get(rootOf(article.id)) ?? []), article]);
  const groups = new Map<string, readonly Article[]>();
  for (const group of byRoot.values()) {
    if (group.length < 2) continue;
    const ordered = inOrder(group);
    for (const { id } of group) groups.set(id, ordered);
  }
  return groups;
}

/** The likeliest origin first: whom the others credit, then the published, earlier, named, longer, first by id. */
function inOrder(group: readonly Article[]): readonly Article[] {
  const credits = new Set(group.map(creditOf));
  const rank = (article: Article): readonly (number | string)[] => [
    article.source !== null && credits.has(publisher(article)) ? 0 : 1,
    article.role === 'published' ? 0 : 1,
    article.asOf.day ?? '9999',
    article.source === null ? 1 : 0,
    -article.text.length,
    article.id,
  ];
  return group.toSorted((a, b) => compareRanks(rank(a), rank(b)));
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i]!;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
