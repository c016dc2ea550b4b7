import { canon } from '../values/index.js';
import { type Comparer, same } from './comparer.js';
import { differencesOf } from './quotations/differences.js';
import { readPart } from './quotations/words.js';

/** Fewer words than these are compared as they stand. */
const LONG = 6;

/**
 * Words are the answer. A few words are two answers as soon as they differ; longer wordings where a number, a name, a negation,
 * a quantifier, a person or done and ahead differ. A wording that only stops earlier fits the longer one.
 */
export const wording: Comparer = (a, b) => {
  if (canon(a) === canon(b)) return same;
  const [first, second] = [readPart(a.text), readPart(b.text)];
  const [short, long] = [canon(a), canon(b)].sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
  if (` ${long} `.includes(` ${short} `))
    return { kind: 'compatible', reason: 'one text gives more of the words' };
  if (Math.min(first.words.length, second.words.length) < LONG)
    return { kind: 'excluding', reason: 'the words differ' };
  const found = [...differencesOf(first, second), ...differencesOf(second, first)];
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  return kinds.length === 0
    ? { kind: 'compatible', reason: 'the words differ, and nothing hangs on it' }
    : { kind: 'excluding', reason: `the words differ in ${kinds.join(' and ')}` };
};
