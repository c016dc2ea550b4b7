import type { Article } from '../model.js';
import { wordsOf } from '../text/index.js';

/** A line longer than this is a paragraph, not a headline. */
const LONGEST = 140;
/** Words of this length and more tell what a headline is about. */
const TELLING = 4;

/**
 * A story's title: of its articles' headlines, or else first lines, the one whose words most articles have. A title that is
 * given stands. The order of the articles does not matter.
 */
export function storyTitle(articles: readonly Article[], given: string | null): string {
  if (given !== null) return given;
  const titled = articles.filter(({ title }) => title !== null);
  const heads = (titled.length > 0 ? titled : articles)
    .flatMap((article) => headOf(article) ?? [])
    .toSorted();
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

/** A declared headline, or the first line that is short enough to be one. */
function headOf({ title, text }: Article): string | null {
  const lines = (title ?? text.slice(0, 4000)).split(/[\r\n]+/).map((line) => line.trim());
  const heads = lines.filter((line) => /\p{L}{3}/u.test(line));
  const first = title === null ? heads.find((line) => line.length <= LONGEST) : heads[0];
  return first === undefined ? null : shortened(first);
}

function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST).trimEnd()}…`;
}
