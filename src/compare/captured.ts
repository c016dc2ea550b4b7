import type { Statement } from '../model.js';

const SURROUNDINGS: ReadonlySet<string> = new Set([
  'story',
  'match',
  'sentence',
  'paragraph',
  'headline',
  'article',
]);

/** Whether a key's value stood in the words that a pattern took, not somewhere around them. */
export const isCaptured = ({ keyFrom }: Statement, name: string): boolean =>
  keyFrom[name] !== undefined && !SURROUNDINGS.has(keyFrom[name]);

/** Whether a statement's own words name whom or what it is on. */
export const namesOne = (statement: Statement): boolean =>
  Object.keys(statement.key).some((name) => isCaptured(statement, name));

/** Whether both statements' own words name the same one beside their answers. */
export const nameOne = (a: Statement, b: Statement): boolean =>
  Object.entries(a.key).some(
    ([name, value]) => value === b.key[name] && isCaptured(a, name) && isCaptured(b, name),
  );

/** Answers that hold of a person for weeks: an age, a term, what somebody is charged with. */
const LASTING: ReadonlySet<string> = new Set(['age', 'duration', 'choice']);

/** Whether a statement is on one person or thing that its own words name, and so much of it lasts that texts weeks apart tell the same. */
export const saysWhatLasts = (statement: Statement): boolean =>
  statement.value !== null &&
  LASTING.has(statement.value.type) &&
  Object.keys(statement.key).every((name) => isCaptured(statement, name)) &&
  Object.keys(statement.key).length === 1;
