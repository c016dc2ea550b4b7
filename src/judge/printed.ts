import { groupBy } from '../compare/index.js';
import type { Statement } from '../model.js';
import { fold } from '../text/index.js';
import type { AnswerGroup } from './answers.js';

const SHORT = 48;

/**
 * How reasons print the answers of statements, by id: in the words of each text, but where one text prints no more than others do in
 * other words ("five", "Five"; "4.6", "4.6-magnitude"), all in the shortest, which stands in each of them.
 */
export function printedWords(answers: readonly AnswerGroup[]): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const { statements } of answers)
    for (const alike of groupBy(statements, ({ qualifiers }) => qualifiers.join()).values()) {
      const shortest = [...new Set(alike.map(markedWords))].sort(
        (a, b) => a.length - b.length || (a < b ? 1 : -1),
      );
      for (const statement of alike) {
        const own = markedWords(statement);
        printed.set(statement.id, shortest.find((words) => isWithin(words, own)) ?? own);
      }
    }
  return printed;
}

/** From the first compared word to the last ("first official"), where that is short; else the value alone. */
function markedWords({ quote, start, marks, value }: Statement): string {
  const [from, to] = [marks[0]?.[0], marks.at(-1)?.[1]];
  const text = from === undefined || to === undefined ? '' : quote.slice(from - start, to - start);
  return (text !== '' && text.length <= SHORT ? text : value!.text).replace(/\s+/gu, ' ');
}

/** Whether some words stand among others as whole words, in whatever case. */
function isWithin(words: string, others: string): boolean {
  const [inner, outer] = [fold(words), fold(others)];
  const at = outer.indexOf(inner);
  if (at < 0) return false;
  const ends = [outer[at - 1], outer[at + inner.length]];
  return ends.every((letter) => letter === undefined || !/[\p{L}\p{N}]/u.test(letter));
}
