import type { Article, Note } from '../model.js';
import { paragraphs } from '../text/index.js';

/** Shorter paragraphs ("AA", "He said.") repeat by chance. */
const shortest = 40;

/** A note for every paragraph that an article prints twice: it is counted once. */
export function repeatedText({ path, text }: Article): readonly Note[] {
  const lines = new Map<string, number[]>();
  for (const { start, end, line } of paragraphs(text)) {
    if (end - start < shortest) continue;
    const words = text.slice(start, end);
    const known = lines.get(words);
    if (known === undefined) lines.set(words, [line]);
    else known.push(line);
  }
  return [...lines.values()]
    .filter((list) => list.length > 1)
    .map((list) => ({
      file: path,
      line: list[1]!,
      message: `The text of line ${list[0]} stands again in line ${list.slice(1).join(' and ')}; counted once.`,
    }));
}
