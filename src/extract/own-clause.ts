import type { FoundValue } from '../values/index.js';
import type { Candidate } from './candidate.js';

/** Marks and words at which another clause or a phrase of its own begins. */
const breaks = new Set(
  ', ; : – ( ) and but while when after before as where who which that raising bringing including'.split(' '),
);

/** Whether a value stands in the clause of a match, or within the match itself. */
export function inOwnClause({ start, end }: FoundValue, { view, first, last }: Candidate): boolean {
  const { tokens } = view;
  let [from, to] = [first, last];
  while (from > 0 && !breaks.has(tokens[from - 1]!.norm)) from--;
  while (to + 1 < tokens.length && !breaks.has(tokens[to + 1]!.norm)) to++;
  return start >= tokens[from]!.start && end <= tokens[to]!.end;
}

const JOINED = /^,? *(?:and|or)? *(?:on|in|the)? *$/;

/** Whether two values are items of one list: "on 3 May and on 5 May". */
export function areListed(a: FoundValue, b: FoundValue, { line, text }: Candidate['view']): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return JOINED.test(text.slice(first.end - line.start, second.start - line.start));
}
