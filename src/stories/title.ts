import type { Article } from '../model.js';
import { wordsOf } from '../text/index.js';

/** A line longer than this is a paragraph, not a headline. */
const LONGEST = 140;
/** Where a headline stands, in lines and in characters. */
const MOST_LINES = 12;
const TOP = 10_000;
/** Words of this length and more tell what a headline is about. */
const TELLING = 4;

/**
 * A story's title: of its articles' headlines, or else their openings, the one whose words most articles have. A title that is
 * given stands. The order of the articles does not matter.
 */
export function storyTitle(articles: readonly Article[], given: string | null): string {
  if (given !== null) return given;
  const heads = headsOf(articles).toSorted();
  const having = new Map<string, number>();
  for (const { text, title } of articles)
    for (const word of new Set(wordsOf(`${title ?? ''}\n${text.slice(0, 2000)}`)))
      having.set(word, (having.get(word) ?? 0) + 1);
  const score = (head: string): number => {
    const words = [...new Set(wordsOf(head))].filter((word) => word.length >= TELLING);
    const shared = words.map((word) => (having.get(word) ?? 0) / articles.length);
    return shared.reduce((sum, share) => sum + share, 0) / Math.sqrt(Math.max(1, words.length));
  };
  const scored = heads.map((head) => ({ head, score: score(head) })).toSorted((a, b) => b.score - a.score);
  return scored[0]?.head ?? (articles.length === 1 ? '1 article' : `${articles.length} articles`);
}

/** Declared headlines; where there are none, lines printed as headlines; where there are none of these either, openings. */
function headsOf(articles: readonly Article[]): readonly string[] {
  const declared = articles.flatMap(({ title }) => linesOf(title ?? '')[0] ?? []);
  if (declared.length > 0) return declared.map(shortened);
  const lines = articles.map(({ text }) => linesOf(text.slice(0, TOP)).slice(0, MOST_LINES));
  const printed = lines.flatMap((own) => own.find(isHeadline) ?? []);
  return printed.length > 0 ? printed : lines.flatMap((own) => (own.length === 0 ? [] : shortened(own[0]!)));
}

/** Lines with words on them. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}{3}/u.test(line));
}

/** A sentence with its full stop is no headline, nor is what somebody said in quotation marks alone, nor "WORLD" or a date. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length >= 3 &&
    line.length <= LONGEST &&
    !/[.!…:;,]["”’»]?$/.test(line) &&
    !/^["“«].*["”»]$/.test(line)
  );
}

function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST).trimEnd()}…`;
}
