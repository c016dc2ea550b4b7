import type { Fact } from '../../model.js';
import { inline } from './clean.js';
import type { Book } from './story-view.js';

const NAMED = new Set(['person', 'place', 'organisation']);
const MOST_SETS = 8;

/** The different spellings under which one answer that is a name was found, per answer. */
export function spellings(facts: readonly Fact[], book: Book): readonly (readonly string[])[] {
  const sets = facts.flatMap(({ answers }) =>
    answers.map(({ statements }) => {
      const values = book.statements(statements).flatMap(({ value }) => value ?? []);
      return [...new Set(values.filter(({ type }) => NAMED.has(type)).map(({ text }) => inline(text)))];
    }),
  );
  const several = sets.filter((set) => set.length > 1).map((set) => set.join('\n'));
  return [...new Set(several)].slice(0, MOST_SETS).map((set) => set.split('\n'));
}
