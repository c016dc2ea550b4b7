import { nameOthers } from '../../compare/built-in/name-others.js';
import type { Statement } from '../../model.js';
import { fold } from '../../text/index.js';
import { besideMarks, blank, clauseBesideMarks } from './clause.js';

/** A word in capitals that does not begin its sentence. */
const NAME = /(?<=[\p{L}\p{N},;’']\s)\p{Lu}[\p{L}’'-]+/gu;
/** What somebody has who is told of already: "his Porsche" tells of nobody else. */
const POSSESSED = /\b(?:his|her|its|their)\s+\p{Lu}[\p{L}’'-]+/gu;

/** The names beside a statement's compared words, without who says it; none of a headline that has its words in capitals. */
export function namesIn(statement: Statement): ReadonlySet<string> {
  const { attribution: by, start, quote } = statement;
  const text =
    by !== null && by.start >= start && by.end <= start + quote.length
      ? blank(besideMarks(statement), by.start - start, by.end - start)
      : besideMarks(statement);
  return isInCapitals(statement) ? new Set() : new Set([...text.matchAll(NAME)].map(([word]) => fold(word)));
}

/** A statement's sentence without names and the compared words. */
export function withoutNames(statement: Statement): string {
  const text = besideMarks(statement);
  return isInCapitals(statement) ? text : text.replaceAll(NAME, ' ');
}

/** "Seven Killed In Bus Crash" */
function isInCapitals(statement: Statement): boolean {
  if (statement.field !== 'title') return false;
  const words = besideMarks(statement).match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** Whether the clause of each names somebody or something, and neither sentence has a name of the other's: Columbine here, Newtown there. */
export const tellOfOthers = (a: Statement, b: Statement): boolean => nameOthers(naming(a), naming(b));

function naming(statement: Statement) {
  const clause = wordsOf(clauseBesideMarks(statement).replaceAll(POSSESSED, ' '));
  const names = [...namesIn(statement)].map(root).filter((name) => clause.has(name));
  return { names, words: wordsOf(statement.quote) };
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[\p{L}’'-]+/gu) ?? []).map((word) => root(fold(word))));

/** "Libya" and "Libyan" */
const root = (word: string): string => word.slice(0, 5);
