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
