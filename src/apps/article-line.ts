import type { Article, Problem } from '../model.js';
import { problem } from '../problem.js';
import { arrange } from '../stories/index.js';
import { readInputs } from './files.js';

/** `story/002.txt:11` as a path and a line; without a line, null. */
export function placeIn(given: string): { readonly path: string; readonly line: number | null } {
  const place = /^(.+):(\d+)$/.exec(given);
  return place === null ? { path: given, line: null } : { path: place[1]!, line: Number(place[2]) };
}

/** An article with one of its lines. */
export interface ArticleLine {
  readonly article: Article | null;
  readonly words: string;
  readonly problems: readonly Problem[];
}

/** One line of an article's text, by `path:line`. */
export async function articleLine(given: string): Promise<ArticleLine> {
  const { path, line } = placeIn(given);
  const inputs = await readInputs([path]);
  const article = arrange(inputs.articles).articles[0] ?? null;
  if (article === null) return { article, words: '', problems: inputs.problems };
  const words = line === null ? '' : (article.text.split(/\r\n|\n|\r/)[line - 1] ?? '').trim();
  if (words !== '') return { article, words, problems: inputs.problems };
  const help = 'Name a line that has text, as in story/a.txt:3.';
  const missing = problem(
    path,
    line === null ? 'no line is named' : `line ${line} is empty or not there`,
    help,
  );
  return { article, words, problems: [...inputs.problems, missing] };
}
