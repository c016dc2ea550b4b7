import type { Article } from '../src/model.js';

/**
 * Articles over and over until they are so many bytes, each time with other figures and its paragraphs in another order, so
 * that nothing is the same text twice. The same articles give the same variations.
 */
export function varied(articles: readonly Article[], bytes: number): readonly Article[] {
  const made: Article[] = [];
  let size = 0;
  for (let round = 0; size < bytes; round++) {
    for (const article of articles) {
      const text = vary(article.text, round);
      size += Buffer.byteLength(text);
      made.push({ ...article, id: `${article.id}-${round}`, text });
    }
  }
  return made;
}

function vary(text: string, round: number): string {
  const paragraphs = text
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(/\d/g, (digit) => turn(digit, round)));
  const shift = round % Math.max(1, paragraphs.length);
  return [...paragraphs.slice(shift), ...paragraphs.slice(0, shift)].join('\n\n');
}

function turn(digit: string, round: number): string {
  return String((Number(digit) + round) % 10);
}
