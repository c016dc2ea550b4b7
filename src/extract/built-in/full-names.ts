import type { Article, Span } from '../../model.js';
import type { NameFinder } from '../../names/name.js';
import { fold } from '../../text/index.js';
import { sentencesOf } from '../printed-values.js';

/** A person's given name and surname where an article prints both. Spans point into the article's text. */
export interface FullName {
  readonly article: Article;
  readonly sentence: Span;
  readonly line: number;
  readonly span: Span;
  readonly text: string;
  /** Folded. */
  readonly given: string;
  readonly surname: string;
}

/** The full names of an article. */
export interface ArticleFullNames {
  readonly article: Article;
  readonly names: readonly FullName[];
}

/** The people of whose surname the articles print several given names, as far as no lexicon knows them; names are looked for nowhere else. */
export function fullNamesIn(articles: readonly Article[], find: NameFinder): readonly ArticleFullNames[] {
  const surnames = surnamesOfSeveral(articles);
  return articles.map((article) => {
    const { text } = article;
    return {
      article,
      names: sentencesOf(article).flatMap(({ start, end, line }) => {
        const words = text.slice(start, end);
        const isWanted = runsIn(words).some((run) => run.some((word, i) => i > 0 && surnames.has(word)));
        return isWanted ? find(words).flatMap((hit) => fullName(article, { start, end, line }, hit)) : [];
      }),
    };
  });
}

function fullName(
  article: Article,
  { start, end, line }: { readonly start: number; readonly end: number; readonly line: number },
  hit: ReturnType<NameFinder>[number],
): readonly FullName[] {
  if (hit.kind !== 'person' || hit.known) return [];
  const span: Span = [start + hit.start, start + hit.end];
  const text = article.text.slice(...span);
  const words = fold(text)
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);
  const [given, surname] = [words[0], words.at(-1)];
  if (given === undefined || surname === undefined || words.length < 2) return [];
  return [{ article, sentence: [start, end], line, span, text, given, surname }];
}

const RUN = /\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}\.\s*)*\p{Lu}[\p{L}'’-]+)+/gu;
const INITIALS = /\s+(?:\p{Lu}\.\s*)*/u;

/** Words in capitals that stand next to each other, initials left out. */
const runsIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(RUN)].map(([run]) => run.split(INITIALS));

/** Words in capitals behind which different ones stand. */
function surnamesOfSeveral(articles: readonly Article[]): ReadonlySet<string> {
  const before = new Map<string, string>();
  const several = new Set<string>();
  for (const { text } of articles)
    for (const run of runsIn(text))
      for (const [i, word] of run.entries()) {
        if (i === 0) continue;
        const other = before.get(word);
        if (other === undefined) before.set(word, run[i - 1]!);
        else if (other !== run[i - 1]) several.add(word);
      }
  return several;
}
